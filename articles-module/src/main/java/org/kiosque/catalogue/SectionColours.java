package org.kiosque.catalogue;

/** The colours of one section. @param section its slug */
public record SectionColours(String section, Colours colours) {}
