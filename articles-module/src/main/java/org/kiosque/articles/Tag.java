package org.kiosque.articles;

/** A word that pieces have in common. @param slug stands in its address */
public record Tag(String slug, String name) {}
