/** What machines read: descriptions of pages, maps of the site, and the addresses programs look for. */
package org.kiosque.web.machines;
