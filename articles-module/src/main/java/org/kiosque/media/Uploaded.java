package org.kiosque.media;

/** What became of an upload. @param known whether the library had this very file already; then nothing was changed */
public record Uploaded(MediaEntry entry, boolean known) {}
