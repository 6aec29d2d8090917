package org.kiosque.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a supervisor and a program ask. */
@OnTheSite
class OperationsIT {

    @ParameterizedTest
    @ValueSource(strings = {"/health", "/health/live", "/health/ready", "/metrics", "/openapi"})
    void aSupervisorGetsItsAnswers(String address, Wire wire) {
        assertEquals(200, wire.get(address).statusCode());
    }

    @Test
    void aHealthySiteSaysThatItsDatabaseIs(Wire wire) {
        String health = wire.get("/health/ready").body();

        assertTrue(health.contains("\"name\":\"database\""), health);
        assertFalse(health.contains("DOWN"), health);
    }

    @Test
    void whatIsPostedIsCounted(Wire wire) {
        wire.as(Demo.READER);
        String article = Pages.firstArticle(wire);
        double before = posted(wire);

        wire.comments(article, Pages.unique("Un de plus."));

        assertTrue(posted(wire) >= before + 1);
    }

    @Test
    void theInterfaceIsDescribed(Wire wire) {
        String description = wire.get("/openapi").body();

        assertTrue(description.contains("/api/v1/articles/{id}/comments"), description);
    }

    @Test
    void programsReadWhatReadersRead(Wire wire) {
        String article = Pages.firstArticle(wire);
        String id = article.split("/")[2];

        assertTrue(wire.get("/api/v1/articles").body().contains("\"address\":"));
        assertTrue(wire.get("/api/v1/articles/" + id).body().contains(article));
        assertEquals(200, wire.get("/api/v1/articles/" + id + "/comments").statusCode());
    }

    @Test
    void aMistakeInTheAddressIsAProblemInJson(Wire wire) {
        var response = wire.get("/api/v1/articles/999999999");

        assertEquals(404, response.statusCode());
        assertEquals("application/problem+json", response.headers().firstValue("Content-Type").orElseThrow().split(";")[0]);
    }

    private static double posted(Wire wire) {
        var line = Pattern.compile("(?m)^kiosque_comments_posted(?:_total)?(?:\\{[^}]*})? ([\\d.E]+)").matcher(wire.get("/metrics").body());
        return line.find() ? Double.parseDouble(line.group(1)) : 0;
    }
}
