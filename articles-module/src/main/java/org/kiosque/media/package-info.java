/** Pictures: kept once, described, cropped around what matters, and handed out in the sizes pages need. */
package org.kiosque.media;
