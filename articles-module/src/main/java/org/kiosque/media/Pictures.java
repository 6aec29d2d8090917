package org.kiosque.media;

import java.util.Collection;
import java.util.Map;
import java.util.Optional;

/** Pictures for pages. Whoever knows what a picture looks like, its version, may see it; a retired one is still there. */
public interface Pictures {

    /** One query for all of them. @return those that exist, in no order */
    Map<MediaId, Picture> pictures(Collection<MediaId> ids);

    /** @return whether the picture looks like that, or once did, with another focal point */
    boolean knows(MediaId id, String version);

    /**
     * @return the stored bytes; empty when the picture is unknown or has no such rendition, as after its focal point
     *     has moved (see {@link Picture#version})
     * @throws MediaRefused STORE_FAILED when the store does not answer
     */
    Optional<StoredRendition> open(Rendition rendition);
}
