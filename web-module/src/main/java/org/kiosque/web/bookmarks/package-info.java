/** What readers keep for later, and the buttons for it. */
package org.kiosque.web.bookmarks;
