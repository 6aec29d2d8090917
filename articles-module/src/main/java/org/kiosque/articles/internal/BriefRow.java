package org.kiosque.articles.internal;

/** A brief with its text: briefs are free, so there is no preview to choose. */
record BriefRow(CardRow row, String html) {

    BriefRow {
        html = CutMark.hidden(html);
    }
}
