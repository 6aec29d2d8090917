/** The site as an application: what installs it, and what can be read without a connection. */
package org.kiosque.web.app;
