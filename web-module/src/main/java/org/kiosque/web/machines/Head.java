package org.kiosque.web.machines;

import jakarta.json.JsonObject;
import java.time.Instant;
import java.util.List;

/**
 * What the head of a page tells machines about it.
 *
 * @param path the one address it is to be known by, on this site
 * @param description may be empty
 * @param type as OpenGraph names them
 * @param piece null unless the page is a piece
 * @param data in the words of schema.org
 */
public record Head(String path, String description, String type, Image image, Piece piece, List<JsonObject> data) {

    /**
     * @param section null for a page that is in none
     * @param authors the addresses of their pages
     */
    public record Piece(Instant publishedAt, Instant modifiedAt, String section, List<String> tags, List<String> authors) {}
}
