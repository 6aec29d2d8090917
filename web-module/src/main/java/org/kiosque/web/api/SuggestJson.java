package org.kiosque.web.api;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Suggestions as programs receive them. */
public record SuggestJson(List<Entry> suggestions) {

    public record Entry(@Schema(description = "section, author, tag or piece") String kind, String label,
                        @Schema(description = "On this site") String address) {}
}
