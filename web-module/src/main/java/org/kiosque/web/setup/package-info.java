/** The first minute of a site: whether it may start as configured, its tables, its first administrator and sections. */
package org.kiosque.web.setup;
