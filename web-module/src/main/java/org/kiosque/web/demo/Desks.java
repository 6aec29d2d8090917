package org.kiosque.web.demo;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import org.kiosque.accounts.SiteSetUp;
import org.kiosque.catalogue.AuthorDesk;
import org.kiosque.catalogue.RedirectDesk;
import org.kiosque.catalogue.SectionDesk;
import org.kiosque.catalogue.SeriesDesk;
import org.kiosque.catalogue.TagDesk;
import org.kiosque.comments.Comments;
import org.kiosque.corrections.Corrections;
import org.kiosque.corrections.CorrectionsDesk;
import org.kiosque.corrections.Proposals;
import org.kiosque.frontpage.FrontPageDesk;
import org.kiosque.media.MediaLibrary;
import org.kiosque.moderation.Moderation;
import org.kiosque.newsroom.LiveCoverage;
import org.kiosque.newsroom.Newsroom;
import org.kiosque.newsroom.Notes;
import org.kiosque.newsroom.Workflow;

/** Everybody who has a hand in a newspaper. */
@Dependent
class Desks {

    @Inject SiteSetUp site;
    @Inject Newsroom newsroom;
    @Inject Workflow workflow;
    @Inject LiveCoverage coverage;
    @Inject Notes notes;
    @Inject MediaLibrary library;
    @Inject Comments comments;
    @Inject Moderation moderation;
    @Inject SectionDesk sections;
    @Inject TagDesk tags;
    @Inject SeriesDesk series;
    @Inject AuthorDesk authors;
    @Inject RedirectDesk redirects;
    @Inject FrontPageDesk frontPage;
    @Inject Corrections corrections;
    @Inject CorrectionsDesk correctionsDesk;
    @Inject Proposals proposals;
}
