package org.kiosque.media.internal;

import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.function.Supplier;
import org.eclipse.microprofile.faulttolerance.Retry;
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
import software.amazon.awssdk.services.s3.model.NoSuchKeyException;

/** Objects in a bucket of Amazon S3, or of one of the many services that speak its language. */
@ApplicationScoped
@Retry(maxRetries = 2, delay = 200, jitter = 100, delayUnit = ChronoUnit.MILLIS, retryOn = IOException.class)
class S3Store implements PictureStore {

    private static final Duration CONNECTING = Duration.ofSeconds(3);
    private static final Duration SILENCE = Duration.ofSeconds(10);
    private static final Duration ATTEMPT = Duration.ofSeconds(20);

    private S3Settings settings;
    private S3Client client;

    /** For the CDI proxy only. */
    S3Store() {}

    @Inject
    S3Store(S3Settings settings) {
        this.settings = settings;
        if (settings.isWanted()) client = connect(settings);
    }

    private static S3Client connect(S3Settings settings) {
        var builder = S3Client.builder()
                .region(Region.of(settings.region()))
                .forcePathStyle(settings.isPathStyle())
                .credentialsProvider(StaticCredentialsProvider.create(
                        AwsBasicCredentials.create(settings.accessKey(), settings.secretKey())))
                // Other makers' services do not know the newer check sums.
                .requestChecksumCalculation(RequestChecksumCalculation.WHEN_REQUIRED)
                .responseChecksumValidation(ResponseChecksumValidation.WHEN_REQUIRED)
                // Trying again is this class's own business.
                .overrideConfiguration(own -> own.retryStrategy(strategy -> strategy.maxAttempts(1))
                        .apiCallAttemptTimeout(ATTEMPT))
                .httpClient(UrlConnectionHttpClient.builder().connectionTimeout(CONNECTING).socketTimeout(SILENCE).build());
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

    private static <T> T call(Supplier<T> work) throws IOException {
        try {
            return work.get();
        } catch (SdkException failure) {
            throw new IOException(failure);
        }
    }

    @Override
    public String toString() {
        return "bucket " + settings.bucket();
    }
}
