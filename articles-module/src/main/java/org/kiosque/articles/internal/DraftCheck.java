package org.kiosque.articles.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import org.kiosque.accounts.AccountId;
import org.kiosque.accounts.People;
import org.kiosque.accounts.Permission;
import org.kiosque.articles.Kind;
import org.kiosque.media.Pictures;
import org.kiosque.newsroom.ArticleRefused;
import org.kiosque.newsroom.ArticleRefused.Reason;
import org.kiosque.newsroom.Draft;

/** What a draft says about others, held against them: its section and its picture exist, its authors belong to the newsroom. */
@ApplicationScoped
class DraftCheck {

    @Inject SectionRepository sections;
    @Inject People people;
    @Inject Pictures pictures;

    /**
     * @param about an article's id, or "new"
     * @param known who stood in the byline already: whoever has left the newsroom keeps their old pieces
     */
    void of(Object about, Draft draft, Collection<AccountId> known) {
        if (draft.kind() != Kind.PAGE) section(about, draft.section());
        if (draft.lead() != null && pictures.pictures(List.of(draft.lead().picture())).isEmpty())
            throw new ArticleRefused(about, Reason.NO_SUCH_PICTURE);
        var unknown = new HashSet<>(draft.authors());
        known.forEach(unknown::remove);
        letWork(about, unknown);
    }

    void letWork(Object about, Collection<AccountId> somebody) {
        var found = people.people(somebody);
        if (!somebody.stream().allMatch(id -> found.containsKey(id) && found.get(id).may(Permission.WRITE)))
            throw new ArticleRefused(about, Reason.NOT_OF_THE_NEWSROOM);
    }

    PaperSection section(Object about, String slug) {
        return sections.find(slug).orElseThrow(() -> new ArticleRefused(about, Reason.NO_SUCH_SECTION));
    }
}
