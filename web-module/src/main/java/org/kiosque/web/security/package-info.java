/** The doors: who is signed in, which requests are refused before any page sees them, what browsers are told. */
package org.kiosque.web.security;
