/** The catalogue: what pieces are sorted by (sections, tags, authors, series), and where former addresses lead. */
package org.kiosque.catalogue;
