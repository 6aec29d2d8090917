/** What readers keep for later. */
package org.kiosque.bookmarks;
