package org.kiosque.newsletters;

/**
 * An issue as it is mailed, the same for everybody but for {@link #UNSUBSCRIBE}.
 *
 * @param html a whole document
 * @param text the same in plain text
 */
public record Rendition(String html, String text) {

    /** Stands in both parts for the address where this reader unsubscribes. */
    public static final String UNSUBSCRIBE = "https://unsubscribe.invalid/";

    /** @param address of this reader's unsubscribing; a page of this site, with nothing in it that HTML escapes */
    public Rendition unsubscribingAt(String address) {
        return new Rendition(html.replace(UNSUBSCRIBE, address), text.replace(UNSUBSCRIBE, address));
    }
}
