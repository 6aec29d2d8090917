package org.kiosque.web.feeds;

import java.time.Instant;
import java.util.List;

/**
 * A feed, whatever it is written in. All addresses have a host; no text holds what XML cannot.
 *
 * @param about one line
 * @param page what people read instead
 * @param self where it is
 * @param hub who tells readers' programs at once that something is new (WebSub); null when there is none
 * @param language as in {@code fr}
 * @param changedAt when something in it last came out or changed
 * @param items the newest first
 */
record Feed(String title, String about, String page, String self, String hub, String icon, String language,
            Instant changedAt, List<Item> items) {

    /**
     * @param id an address that never changes
     * @param summary plain, may be empty
     * @param categories the section first
     * @param picture null when there is none
     */
    record Item(String id, String url, String discussion, String title, String subtitle, String summary, String html,
                List<Author> authors, List<String> categories, Picture picture, Instant publishedAt, Instant changedAt) {

        Item {
            authors = List.copyOf(authors);
            categories = List.copyOf(categories);
        }
    }

    /** @param page null when they have none */
    record Author(String name, String page) {}

    /** @param length in bytes; 0 when the store does not say */
    record Picture(String url, String type, long length, int width, int height, String alt, String credit) {}

    Feed {
        items = List.copyOf(items);
    }
}
