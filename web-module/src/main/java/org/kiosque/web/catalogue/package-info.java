/** The catalogue: sections, tags, series, authors and redirects for the desk, and where former addresses lead. */
package org.kiosque.web.catalogue;
