package org.kiosque.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What an attacker finds closed. */
@OnTheSite
class DoorsIT {

    private static final Map<String, String> PROMISES = Map.of("X-Content-Type-Options", "nosniff", "X-Frame-Options", "DENY",
            "Referrer-Policy", "strict-origin-when-cross-origin", "Cross-Origin-Opener-Policy", "same-origin");

    /** What a page of another site cannot help sending, or leaving out. */
    static Stream<Arguments> elsewhere() {
        return Stream.of(
                Arguments.of((Object) new String[] {"Origin", "https://evil.example", "Sec-Fetch-Site", "cross-site"}),
                Arguments.of((Object) new String[] {"Origin", "https://evil.example"}),
                Arguments.of((Object) new String[] {"Origin", "null"}),
                Arguments.of((Object) new String[] {"Sec-Fetch-Site", "same-site"}),
                Arguments.of((Object) new String[] {"Referer", "https://evil.example/"}),
                Arguments.of((Object) new String[] {"Accept", "*/*"}));
    }

    @ParameterizedTest
    @MethodSource("elsewhere")
    void nobodySignsInFromElsewhere(String[] headers, Wire wire) {
        var response = wire.post("/login", Map.of("login", "login", "name", Demo.READER, "password", Demo.PASSWORD, "enter", "",
                "jakarta.faces.ViewState", "stateless"), headers);

        assertEquals(403, response.statusCode());
        assertEquals(List.of(), response.headers().allValues("Set-Cookie"));
    }

    @ParameterizedTest
    @MethodSource("elsewhere")
    void nobodyCommentsFromElsewhere(String[] headers, Wire wire) {
        wire.as(Demo.READER);
        String article = Pages.firstArticle(wire);
        String text = Pages.unique("Écrit par une autre page.");

        var response = wire.post(article, Map.of("write-form", "write-form", "comment", text, "publish", "",
                "jakarta.faces.ViewState", "stateless"), headers);

        assertEquals(403, response.statusCode());
        assertFalse(wire.get(article).body().contains(text));
    }

    @ParameterizedTest
    @MethodSource("elsewhere")
    void nobodySignsAnybodyOutFromElsewhere(String[] headers, Wire wire) {
        wire.as(Demo.READER);

        assertEquals(403, wire.post("/logout", Map.of(), headers).statusCode());
        wire.get("/logout");

        assertEquals(200, wire.get("/account/").statusCode());
    }

    @Test
    void aLinkThatPretendsToBeAFormIsRefused(Wire wire) {
        wire.as(Demo.READER);
        String article = Pages.firstArticle(wire);
        String text = "Ecrit-par-un-lien";

        assertEquals(403, wire.get(article + "?jakarta.faces.ViewState=stateless&write-form=write-form&publish=&comment=" + text).statusCode());
        assertEquals(403, wire.get("/login?jakarta.faces.ViewState=stateless&login=login&enter=").statusCode());
        assertFalse(wire.get(article).body().contains(text));
    }

    @Test
    void signingOutEndsTheSession(Wire wire) {
        wire.as(Demo.READER);
        assertEquals(200, wire.get("/account/").statusCode());

        wire.post("/logout", Map.of());

        assertEquals(302, wire.get("/account/").statusCode());
    }

    @Test
    void everyAnswerBearsTheHeadersThatProtectItsReader(Wire wire) {
        List<String> addresses = new ArrayList<>(Pages.forEverybody(wire));
        addresses.addAll(Pages.files(wire));
        addresses.addAll(List.of("/articles/" + Pages.firstArticle(wire).split("/")[2] + "/autre", "/admin/", "/account/",
                "/api/v1/articles", "/health/ready"));
        for (String address : addresses) protects(address, wire.get(address));
        protects("a refusal", wire.post("/logout", Map.of(), "Origin", "https://evil.example"));
    }

    @Test
    void publicPagesAllowNoForeignScriptsAndOnlyOneInlineOne(Wire wire) {
        String policy = wire.get("/").headers().firstValue("Content-Security-Policy").orElseThrow();

        assertTrue(policy.matches("default-src 'none'; script-src 'self' 'sha256-[\\w+/]{43}='; style-src 'self'; .*"), policy);
        assertFalse(policy.contains("unsafe"), policy);
    }

    @Test
    void theSessionCookieIsOutOfReachOfScriptsAndOtherSites(Wire wire) {
        var fields = Wire.form(wire.get("/login").body(), "login");
        fields.putAll(Map.of("name", Demo.READER, "password", Demo.PASSWORD, "enter", ""));
        String cookie = wire.post("/login", fields).headers().firstValue("Set-Cookie").orElseThrow();

        assertTrue(cookie.startsWith("kiosque-session="), cookie);
        assertTrue(cookie.contains("HttpOnly"), cookie);
        assertTrue(cookie.toLowerCase(Locale.ROOT).contains("samesite=lax"), cookie);
    }

    @ParameterizedTest
    @ValueSource(strings = {"//evil.example", "https:evil.example", "/\\evil.example", "https://evil.example/"})
    void signingInLeadsNowhereElse(String next, Wire wire) {
        String login = "/login?next=" + URLEncoder.encode(next, StandardCharsets.UTF_8);
        var fields = Wire.form(wire.get(login).body(), "login");
        fields.putAll(Map.of("name", Demo.READER, "password", Demo.PASSWORD, "enter", ""));

        String location = wire.post(login, fields).headers().firstValue("Location").orElseThrow();

        assertTrue(location.equals("/") || location.equals(wire.origin() + "/"), location);
    }

    @Test
    void theBackOfficeIsForStaff(Wire anonymous, Wire reader) {
        var led = anonymous.get("/admin/");
        assertEquals(302, led.statusCode());
        assertTrue(led.headers().firstValue("Location").orElseThrow().contains("/login?next=%2Fadmin%2F"));

        assertEquals(403, reader.as(Demo.READER).get("/admin/").statusCode());
        assertEquals(403, reader.as(Demo.SUBSCRIBER).get("/admin/").statusCode());
    }

    @ParameterizedTest
    @ValueSource(strings = {"/WEB-INF/web.xml", "/WEB-INF/templates/page.xhtml", "/WEB-INF/classes/org/kiosque/web/texts_fr.properties",
            "/META-INF/MANIFEST.MF", "/META-INF/microprofile-config.properties"})
    void theWorksAreNotOnShow(String address, Wire wire) {
        assertEquals(404, wire.get(address).statusCode());
    }

    private static void protects(String address, HttpResponse<String> response) {
        PROMISES.forEach((name, value) -> assertEquals(value, response.headers().firstValue(name).orElse("nothing"), name + " of " + address));
        String policy = response.headers().firstValue("Content-Security-Policy").orElse("");
        assertTrue(policy.contains("frame-ancestors 'none'") && policy.contains("object-src 'none'") || policy.contains("default-src 'none'"), address + ": " + policy);
        for (String talkative : List.of("Server", "X-Powered-By"))
            assertFalse(response.headers().firstValue(talkative).orElse("").matches("(?s).*(\\d|Payara|Servlet|Faces).*"),
                    () -> address + ": " + response.headers().firstValue(talkative));
    }
}
