/** The newspaper that fills an empty database for whoever tries the site out. */
package org.kiosque.web.demo;
