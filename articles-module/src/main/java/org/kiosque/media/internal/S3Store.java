package org.kiosque.media.internal;

import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Supplier;
import org.kiosque.media.StoredRendition;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.core.checksums.RequestChecksumCalculation;
import software.amazon.awssdk.core.checksums.ResponseChecksumValidation;
import software.amazon.awssdk.core.exception.SdkException;
import software.amazon.awssdk.core.sync.RequestBody;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.model.NoSuchBucketException;
import software.amazon.awssdk.services.s3.model.NoSuchKeyException;
import software.amazon.awssdk.services.s3.model.S3Exception;

/**
 * Objects in a bucket of Amazon S3, or of one of the many services that speak its language. Its client tries again by
 * itself what is worth trying again: time-outs and failures of the service, but not wrong keys.
 */
@ApplicationScoped
class S3Store implements PictureStore {

    private static final Duration CONNECTING = Duration.ofSeconds(3);
    private static final Duration SILENCE = Duration.ofSeconds(10);
    private static final Duration ATTEMPT = Duration.ofSeconds(20);
    private static final int ATTEMPTS = 3;
    private static final int FORBIDDEN = 403;

    private S3Settings settings;
    private S3Client client;

    /** For the CDI proxy only. */
    S3Store() {}

    @Inject
    S3Store(S3Settings settings) {
        this(settings, SILENCE);
    }

    /** @param silence how long the service may say nothing */
    S3Store(S3Settings settings, Duration silence) {
        this.settings = settings;
        if (settings.isWanted()) client = connect(settings, silence);
    }

    private static S3Client connect(S3Settings settings, Duration silence) {
        var builder = S3Client.builder()
                .region(Region.of(settings.region()))
                .forcePathStyle(settings.isPathStyle())
                .credentialsProvider(StaticCredentialsProvider.create(
                        AwsBasicCredentials.create(settings.accessKey(), settings.secretKey())))
                // Other makers' services know neither bodies in signed pieces nor the newer check sums.
                .serviceConfiguration(own -> own.chunkedEncodingEnabled(false))
                .requestChecksumCalculation(RequestChecksumCalculation.WHEN_REQUIRED)
                .responseChecksumValidation(ResponseChecksumValidation.WHEN_REQUIRED)
                .overrideConfiguration(own -> own.retryStrategy(strategy -> strategy.maxAttempts(ATTEMPTS))
                        .apiCallAttemptTimeout(ATTEMPT))
                .httpClient(UrlConnectionHttpClient.builder().connectionTimeout(CONNECTING).socketTimeout(silence).build());
        settings.endpoint().ifPresent(builder::endpointOverride);
        return builder.build();
    }

    @PreDestroy
    void disconnect() {
        if (client != null) client.close();
    }

    @Override
    public void put(String key, byte[] content, String mediaType) throws IOException {
        call(() -> client.putObject(request -> request.bucket(settings.bucket()).key(key).contentType(mediaType),
                RequestBody.fromBytes(content)));
    }

    @Override
    public Optional<StoredRendition> get(String key) throws IOException {
        return call(() -> {
            try {
                var object = client.getObject(request -> request.bucket(settings.bucket()).key(key));
                return Optional.of(new StoredRendition(object.response().contentLength(), object));
            } catch (NoSuchKeyException missing) {
                return Optional.empty();
            }
        });
    }

    @Override
    public void remove(String key) throws IOException {
        call(() -> client.deleteObject(request -> request.bucket(settings.bucket()).key(key)));
    }

    private <T> T call(Supplier<T> work) throws IOException {
        try {
            return work.get();
        } catch (NoSuchBucketException missing) {
            throw new IOException("There is no " + this + ": create it, or set kiosque.media.s3.bucket, .endpoint and .region.", missing);
        } catch (S3Exception refused) {
            if (refused.statusCode() != FORBIDDEN) throw new IOException(refused);
            throw new IOException("The " + this + " refuses the key " + settings.accessKey()
                    + ": check kiosque.media.s3.access-key and .secret-key, and that it may read, write and delete there.", refused);
        } catch (SdkException failure) {
            throw new IOException(failure);
        }
    }

    @Override
    public String toString() {
        return "bucket " + settings.bucket();
    }
}
