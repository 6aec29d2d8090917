package org.kiosque.web.shell;

import java.util.List;
import java.util.stream.Stream;

/**
 * The style sheets of the public pages. Each page has exactly one, with all it needs and under 30 KiB; a page says which
 * with the parameter {@code styles} of its template, else it has the first. Their sources are the files of
 * {@code /assets/css}, in this order: a file of rules for a new part of the site is added here and nowhere else.
 */
enum Sheet {
    /** Home, lists, search: whatever leads to pieces. */
    FRONT("prose", "picture", "components", "front", "side", "digest", "catalogue", "search", "paging", "appearance-lists"),
    /** A piece and its discussion. */
    ARTICLE("prose", "article", "prose-extras", "picture", "corrections", "kinds", "reading", "discussion"),
    /** A live and its discussion. */
    LIVE("prose", "article", "prose-extras", "picture", "corrections", "live", "reading", "discussion"),
    /** Forms, the account, errors. */
    SERVICE("forms-more", "prose", "picture", "components", "plain", "newsletters", "copy", "links", "kept", "paging", "errors", "choose-picture", "help",
            "appearance-page", "appearance-lists"),
    /** The ledger of corrections, letters of the archive and pages that stay: texts without a discussion. */
    PAPER("forms-more", "prose", "picture", "prose-extras", "components", "plain", "corrections", "ledger", "newsletters",
            "imprint", "appearance-lists"),
    /** On paper; browsers fetch it last. */
    PRINT(false, "print"),
    /** What a reader must ask for, or be given. */
    LIGHTBOX(false, "lightbox"), HELP(false, "help"), SUGGESTIONS(false, "suggestions"), EMBEDS(false, "embeds"), GIFT(false, "copy", "gift");

    private static final List<String> FIRST = List.of("tokens", "appearance", "base", "layout", "seek", "signs", "forms");

    private final boolean whole;
    private final List<String> own;

    Sheet(String... own) {
        this(true, own);
    }

    Sheet(boolean whole, String... own) {
        this.whole = whole;
        this.own = List.of(own);
    }

    /** @return whether a page needs no other; the small ones stand beside one of these */
    boolean isWhole() {
        return whole;
    }

    /** @return the paths of its sources, in their order */
    Stream<String> sources() {
        return Stream.concat(whole ? FIRST.stream() : Stream.empty(), own.stream()).map(name -> "/assets/css/" + name + ".css");
    }

    /** @return the paths of all sources: what a token means is the same in every sheet */
    static Stream<String> allSources() {
        return Stream.of(values()).flatMap(Sheet::sources).distinct();
    }

    /** @param all everything that is in any sheet */
    static Css.Vocabulary vocabulary(Stream<String> all) {
        return Css.vocabulary(joined(all));
    }

    /** @return the sheet, as small as it gets */
    static String composed(Stream<String> sources, Css.Vocabulary vocabulary) {
        return vocabulary.in(joined(sources));
    }

    private static String joined(Stream<String> sources) {
        return sources.map(Css::small).reduce("", Css::joined);
    }
}
