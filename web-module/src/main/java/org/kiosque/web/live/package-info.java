/** Telling an event live, from the back office. */
package org.kiosque.web.live;
