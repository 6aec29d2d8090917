/** The discussion under every article: reading it, joining it, taking one's words back. */
package org.kiosque.comments;
