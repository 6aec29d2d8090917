package org.kiosque.web.feeds;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Set;
import org.kiosque.accounts.Account;
import org.kiosque.accounts.FeedKeys;
import org.kiosque.web.shell.Site;

/**
 * Answers at the addresses of feeds, some of which stand below pages. Who has signed in makes no difference: a feed reader
 * has no session, and one address has one answer for everybody.
 */
public class FeedFilter extends HttpFilter {

    private static final Set<String> READING = Set.of("GET", "HEAD");

    @Inject transient FeedLists lists;
    @Inject transient FeedPress press;
    @Inject transient FeedKeys keys;
    @Inject transient FeedWords words;
    @Inject transient Site site;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        var address = FeedAddress.of(request.getRequestURI());
        if (address.isEmpty() || !READING.contains(request.getMethod())) chain.doFilter(request, response);
        else if (address.get().isPersonal()) personal(address.get(), request, response);
        else answer(address.get(), null, request, response);
    }

    /** Programs do not follow a link in an error page: what is wrong is said in one sentence. */
    private void personal(FeedAddress address, HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.setHeader("Cache-Control", "private, no-cache");
        response.setHeader("Referrer-Policy", "no-referrer");
        response.setHeader("X-Robots-Tag", "noindex");
        var owner = keys.owner(address.key());
        if (owner.isEmpty()) say(HttpServletResponse.SC_GONE, "feed.gone", response);
        else if (owner.get().suspended()) say(HttpServletResponse.SC_FORBIDDEN, "feed.suspended", response);
        else answer(address, owner.get(), request, response);
    }

    private void answer(FeedAddress address, Account reader, HttpServletRequest request, HttpServletResponse response) throws IOException {
        Instant now = Instant.now();
        var list = lists.find(address.list(), now);
        if (list.isEmpty()) {
            var moved = lists.movedTo(address.list());
            if (moved.isEmpty()) response.sendError(HttpServletResponse.SC_NOT_FOUND);
            else lead(address.about(moved.get()), response);
            return;
        }
        var print = press.print(address, list.get(), reader, now);
        if (!address.isPersonal()) response.setHeader("Cache-Control", "public, max-age=300");
        response.setHeader("Vary", "Accept-Encoding");
        response.setHeader("ETag", print.tag());
        response.setDateHeader("Last-Modified", print.changedAt().toEpochMilli());
        if (print.hub() != null) {
            response.addHeader("Link", "<" + print.hub() + ">; rel=\"hub\"");
            response.addHeader("Link", "<" + site.getOrigin() + address.path() + ">; rel=\"self\"");
        }
        if (Freshness.of(request).knows(print.tag(), print.changedAt())) response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
        else send(address.format().mediaType(), print.bytes(), request, response);
    }

    private static void lead(FeedAddress address, HttpServletResponse response) {
        response.setStatus(HttpServletResponse.SC_MOVED_PERMANENTLY);
        response.setHeader("Location", address.path());
    }

    private static void send(String type, byte[] bytes, HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.setContentType(type + ";charset=UTF-8");
        response.setContentLength(bytes.length);
        if (request.getMethod().equals("GET")) response.getOutputStream().write(bytes);
    }

    private void say(int status, String key, HttpServletResponse response) throws IOException {
        response.setStatus(status);
        response.setContentType("text/plain;charset=UTF-8");
        response.getOutputStream().write((words.say(key) + "\n").getBytes(StandardCharsets.UTF_8));
    }
}
