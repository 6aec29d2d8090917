package org.kiosque.web.search;

import org.kiosque.comments.CommentHit;

/** A comment among the results. @param author the pseudonym */
public record CommentRow(CommentHit hit, String author) {}
