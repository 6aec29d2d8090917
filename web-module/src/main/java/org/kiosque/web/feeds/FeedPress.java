package org.kiosque.web.feeds;

import com.rometools.rome.io.FeedException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import org.kiosque.accounts.Account;
import org.kiosque.platform.Sha256;

/** Prints feeds. */
@ApplicationScoped
public class FeedPress {

    /** @param tag says that it is this very text, on every node. @param hub as in {@link Feed} */
    record Print(byte[] bytes, String tag, Instant changedAt, String hub) {}

    @Inject FeedComposer composer;

    /** @param reader whose feed it is; null unless it is a personal one */
    Print print(FeedAddress address, FeedLists.Found list, Account reader, Instant now) {
        Feed feed = composer.compose(address, list, reader, now);
        byte[] bytes = write(feed, address.format()).getBytes(StandardCharsets.UTF_8);
        return new Print(bytes, "\"" + Sha256.hex(bytes).substring(0, 32) + "\"", feed.changedAt(), feed.hub());
    }

    static String write(Feed feed, FeedAddress.Format format) {
        try {
            return switch (format) {
                case RSS -> Rss.write(feed);
                case ATOM -> Atom.write(feed);
                case JSON -> JsonFeed.write(feed);
            };
        } catch (FeedException unwritable) {
            throw new IllegalStateException("A feed cannot be written.", unwritable);
        }
    }
}
