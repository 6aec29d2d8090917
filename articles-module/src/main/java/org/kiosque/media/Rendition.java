package org.kiosque.media;

import org.kiosque.media.Frame.Cut;

/** One of the files a picture is kept in. @param version as in {@link Picture#version}; @param width in pixels */
public record Rendition(MediaId picture, String version, int width, Cut cut, Format format) {

    /** What browsers are offered. */
    public enum Format {
        JPEG("jpg", "image/jpeg"),
        WEBP("webp", "image/webp");

        private final String ending;
        private final String mediaType;

        Format(String ending, String mediaType) {
            this.ending = ending;
            this.mediaType = mediaType;
        }

        /** @return what its file name ends with, without the dot */
        public String ending() {
            return ending;
        }

        public String mediaType() {
            return mediaType;
        }
    }
}
