package org.kiosque.web.catalogue;

import org.kiosque.catalogue.AuthorEntry;

/** An author in the list, with their name. @param ofTheNewsroom whether they still are. @param shown whether readers find the page */
public record AuthorRow(AuthorEntry entry, String name, boolean ofTheNewsroom, boolean shown) {}
