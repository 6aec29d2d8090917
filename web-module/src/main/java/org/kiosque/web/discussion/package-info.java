/** The discussion under an article: the thread as it is shown, and the form that adds to it. */
package org.kiosque.web.discussion;
