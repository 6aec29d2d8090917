package org.kiosque.catalogue.internal;

/** What lists show to readers. */
final class Public {

    /** As conditions on {@code Article a}, at the moment {@code :now}. */
    static final String PIECE = """
            and a.progress.state in (org.kiosque.newsroom.State.PUBLISHED, org.kiosque.newsroom.State.ARCHIVED)
            and a.kind <> org.kiosque.articles.Kind.PAGE and a.progress.firstPublishedAt <= :now
            """;

    private Public() {}
}
