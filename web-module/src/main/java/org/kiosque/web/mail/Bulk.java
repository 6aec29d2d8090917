package org.kiosque.web.mail;

/**
 * What a letter to many has besides its text. It waits behind letters to one person, and its text is not kept once it is
 * sent: the archive has it.
 *
 * @param html a whole document
 * @param list which letter, as it stands in List-Id before the host
 * @param unsubscribe the address of RFC 8058 where a single POST ends it for this reader; null for a test
 * @param copy the newsletters' number of it, 0 for a test
 */
public record Bulk(String html, String list, String unsubscribe, long copy) {}
