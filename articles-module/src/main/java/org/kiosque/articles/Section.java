package org.kiosque.articles;

/** A part of the paper. @param slug stands in its address; @param description one line, may be empty */
public record Section(String slug, String name, String description) {}
