package org.kiosque.browser;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Speaks HTTP to the site and keeps its cookies; says what it likes in its headers, as an attacker would. */
final class Wire {

    private static final Pattern INPUT = Pattern.compile("<input\\b[^>]*>");
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final String origin;
    private final HttpClient client = HttpClient.newBuilder().cookieHandler(new CookieManager()).build();

    Wire(String origin) {
        this.origin = origin;
    }

    String origin() {
        return origin;
    }

    /** @param headers names and values in turn */
    HttpResponse<String> get(String address, String... headers) {
        return send(to(address, headers).GET().build());
    }

    /** As a page of this site posts. */
    HttpResponse<String> post(String address, Map<String, String> fields) {
        return post(address, fields, "Origin", origin);
    }

    /** @param headers names and values in turn, all there are */
    HttpResponse<String> post(String address, Map<String, String> fields, String... headers) {
        String body = fields.entrySet().stream()
                .map(field -> URLEncoder.encode(field.getKey(), StandardCharsets.UTF_8) + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        return send(to(address, headers).header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(body)).build());
    }

    /** @return the hidden fields of a form, as a browser would send them */
    static Map<String, String> form(String html, String id) {
        int start = html.indexOf("<form id=\"" + id + "\"");
        if (start < 0) throw new AssertionError("There is no form " + id + " in:\n" + html);
        Map<String, String> fields = new LinkedHashMap<>();
        INPUT.matcher(html.substring(start, html.indexOf("</form>", start))).results().map(match -> match.group())
                .filter(input -> input.contains("type=\"hidden\""))
                .forEach(input -> fields.put(attribute(input, "name"), attribute(input, "value")));
        return fields;
    }

    /** Signs in. @return itself */
    Wire as(String name) {
        var fields = form(get("/login").body(), "login");
        fields.putAll(Map.of("name", name, "password", Demo.PASSWORD, "enter", ""));
        var response = post("/login", fields);
        if (response.statusCode() != 302) throw new AssertionError(name + " does not get in: " + response.statusCode() + "\n" + response.body());
        return this;
    }

    /** @return the form under an article, filled in and ready to be posted, once or more often */
    Map<String, String> commentForm(String article, String text) {
        var fields = form(get(article).body(), "write-form");
        fields.putAll(Map.of("comment", text, "publish", ""));
        return fields;
    }

    HttpResponse<String> comments(String article, String text) {
        return post(article, commentForm(article, text));
    }

    private HttpRequest.Builder to(String address, String... headers) {
        var request = HttpRequest.newBuilder(URI.create(origin + address)).timeout(PATIENCE);
        return headers.length == 0 ? request : request.headers(headers);
    }

    private HttpResponse<String> send(HttpRequest request) {
        try {
            return client.send(request, BodyHandlers.ofString());
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }

    private static String attribute(String tag, String name) {
        var value = Pattern.compile("\\b" + name + "=\"([^\"]*)\"").matcher(tag);
        return value.find() ? value.group(1).replace("&quot;", "\"").replace("&lt;", "<").replace("&gt;", ">").replace("&amp;", "&") : "";
    }
}
