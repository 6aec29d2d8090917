package org.kiosque.media.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.URI;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** What the people who run the site say about a bucket for pictures, if they have one. */
@ApplicationScoped
class S3Settings {

    private Optional<String> bucket;
    private Optional<URI> endpoint;
    private String region;
    private Optional<String> accessKey;
    private Optional<String> secretKey;
    private boolean pathStyle;

    /** For the CDI proxy only. */
    S3Settings() {}

    @Inject
    S3Settings(@ConfigProperty(name = "kiosque.media.s3.bucket") Optional<String> bucket,
               @ConfigProperty(name = "kiosque.media.s3.endpoint") Optional<URI> endpoint,
               @ConfigProperty(name = "kiosque.media.s3.region") String region,
               @ConfigProperty(name = "kiosque.media.s3.access-key") Optional<String> accessKey,
               @ConfigProperty(name = "kiosque.media.s3.secret-key") Optional<String> secretKey,
               @ConfigProperty(name = "kiosque.media.s3.path-style") boolean pathStyle) {
        if (bucket.isPresent() && (accessKey.isEmpty() || secretKey.isEmpty()))
            throw new IllegalArgumentException("kiosque.media.s3.bucket is set: kiosque.media.s3.access-key and "
                    + "kiosque.media.s3.secret-key must be set too.");
        this.bucket = bucket;
        this.endpoint = endpoint;
        this.region = region;
        this.accessKey = accessKey;
        this.secretKey = secretKey;
        this.pathStyle = pathStyle;
    }

    boolean isWanted() {
        return bucket.isPresent();
    }

    String bucket() {
        return bucket.orElseThrow();
    }

    /** @return empty for Amazon's own */
    Optional<URI> endpoint() {
        return endpoint;
    }

    String region() {
        return region;
    }

    String accessKey() {
        return accessKey.orElseThrow();
    }

    String secretKey() {
        return secretKey.orElseThrow();
    }

    /** @return whether the bucket stands in the path of an address rather than in its host name */
    boolean isPathStyle() {
        return pathStyle;
    }
}
