/** The site for programs: what is published and said, as JSON. */
package org.kiosque.web.api;
