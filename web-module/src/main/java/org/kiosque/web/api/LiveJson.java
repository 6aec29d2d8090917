package org.kiosque.web.api;

import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A live as programs receive it. */
public record LiveJson(
        @Schema(description = "Whether this visitor may have the entries; without that there are none") boolean whole,
        @Schema(description = "Missing while it goes on") Instant closedAt,
        @Schema(description = "How many entries there are in all") int count,
        @Schema(description = "The entry that was added last, to ask for what comes after it") Long last,
        @Schema(description = "Those that were asked for, the last added first") List<Entry> entries) {

    public record Entry(long id, Instant at, String author, String title,
                        @Schema(description = "Sanitised HTML") String html, boolean pinned, boolean keyMoment,
                        @Schema(description = "Missing when readers only saw this text") Instant editedAt, String address) {}
}
