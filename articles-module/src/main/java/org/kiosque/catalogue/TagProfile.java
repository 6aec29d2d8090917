package org.kiosque.catalogue;

import org.kiosque.articles.Tag;

/** A tag as its page shows it. @param description may be empty */
public record TagProfile(Tag tag, String description) {}
