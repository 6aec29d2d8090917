package org.kiosque.media;

import java.io.InputStream;

/** What a rendition is made of. @param length in bytes; @param content to be closed by whoever asked for it */
public record StoredRendition(long length, InputStream content) {}
