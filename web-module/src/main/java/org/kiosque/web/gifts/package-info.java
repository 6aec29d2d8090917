/** Giving pieces away by a link: the button on a piece, what becomes of the link, the list in the account. */
package org.kiosque.web.gifts;
