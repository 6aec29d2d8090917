package org.kiosque.catalogue.internal;

import org.kiosque.platform.Plain;

/** The readable part of an address, where nobody chose another. */
final class Slugs {

    static final int MAX = 80;

    private Slugs() {}

    /** @param otherwise for a name without a single letter or digit of the alphabet */
    static String of(String name, String otherwise) {
        String slug = Plain.slug(name, MAX);
        return slug.isEmpty() ? otherwise : slug;
    }
}
