/** The home page desk: arranging, previewing and taking back what leads the home page. */
package org.kiosque.web.frontpage;
