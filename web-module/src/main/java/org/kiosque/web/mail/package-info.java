/** Letters: written when something happens, kept in an outbox in the same transaction, delivered later. */
package org.kiosque.web.mail;
