/** Feeds: RSS 2.0, Atom and JSON Feed of the site and of its lists, in excerpts, of what is free, or in full for one person. */
package org.kiosque.web.feeds;
