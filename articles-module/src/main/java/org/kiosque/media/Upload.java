package org.kiosque.media;

import java.io.InputStream;

/**
 * A file somebody wants in the library.
 *
 * @param name the file's, only for finding it again: folders in front of it and control characters are dropped, and it
 *     is cut at {@link #NAME_MAX}
 * @param content JPEG, PNG, WebP or GIF, of which the first frame is taken; read at most to {@link #BYTES_MAX}, closed by the caller
 */
public record Upload(String name, InputStream content, Description description) {

    public static final int NAME_MAX = 120;
    public static final int BYTES_MAX = 10 * 1024 * 1024;
    public static final int PIXELS_MAX = 40_000_000;

    public Upload {
        name = name == null ? "" : name.replaceAll("\\p{Cntrl}+", " ").replaceFirst("^.*[/\\\\]", "").strip();
        if (name.length() > NAME_MAX) name = name.substring(name.length() - NAME_MAX);
        if (name.isEmpty()) name = "image";
        if (content == null || description == null) throw new IllegalArgumentException("An upload has a content and a description.");
    }
}
