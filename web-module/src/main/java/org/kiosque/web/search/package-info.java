/** The search page, and the words of the paper by which it corrects what was mistyped. */
package org.kiosque.web.search;
