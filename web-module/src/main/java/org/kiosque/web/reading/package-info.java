/** Reading: the home page, the sections, an article. */
package org.kiosque.web.reading;
