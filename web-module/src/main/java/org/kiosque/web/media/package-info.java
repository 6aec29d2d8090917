/** Pictures on their way in, through the library of the back office, and out, as files. */
package org.kiosque.web.media;
