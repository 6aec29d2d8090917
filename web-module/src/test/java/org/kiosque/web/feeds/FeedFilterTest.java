package org.kiosque.web.feeds;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.servlet.ServletOutputStream;
import jakarta.servlet.WriteListener;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayOutputStream;
import java.lang.reflect.Proxy;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.kiosque.accounts.Account;
import org.kiosque.accounts.AccountId;
import org.kiosque.accounts.FeedKey;
import org.kiosque.accounts.FeedKeys;
import org.kiosque.accounts.Role;

/** Who is turned away from a personal feed, and how. Nothing here can print one. */
class FeedFilterTest implements FeedKeys {

    static final String PATH = "/feed/AbCdEfGhIjKlMnOpQrSt_-.xml";

    FeedFilter filter = new FeedFilter();
    Account owner;
    Map<String, Object> headers = new HashMap<>();
    ByteArrayOutputStream body = new ByteArrayOutputStream();
    boolean passedOn;

    @BeforeEach
    void withoutAContainer() {
        filter.keys = this;
        filter.words = new FeedWords();
        filter.words.language = "fr";
    }

    String ask(String method, String path) throws Exception {
        var request = (HttpServletRequest) Proxy.newProxyInstance(getClass().getClassLoader(), new Class<?>[] {HttpServletRequest.class},
                (proxy, asked, arguments) -> asked.getName().equals("getMethod") ? method : path);
        var response = (HttpServletResponse) Proxy.newProxyInstance(getClass().getClassLoader(), new Class<?>[] {HttpServletResponse.class},
                (proxy, told, arguments) -> {
                    if (told.getName().equals("getOutputStream")) return stream();
                    headers.put(arguments.length == 2 ? (String) arguments[0] : told.getName(), arguments[arguments.length - 1]);
                    return null;
                });
        filter.doFilter(request, response, (one, other) -> passedOn = true);
        return body.toString(StandardCharsets.UTF_8);
    }

    ServletOutputStream stream() {
        return new ServletOutputStream() {
            @Override
            public boolean isReady() {
                return true;
            }

            @Override
            public void setWriteListener(WriteListener listener) {}

            @Override
            public void write(int one) {
                body.write(one);
            }
        };
    }

    @Test
    void aKeyThatIsNoLongerGoodIsGone() throws Exception {
        assertTrue(ask("GET", PATH).contains("ne vaut plus rien"));
        assertEquals(410, headers.get("setStatus"));
    }

    @Test
    void aSuspendedPersonIsToldSo() throws Exception {
        owner = new Account(new AccountId(1), "Anna", "anna@example.org", Set.of(Role.SUBSCRIBER), true, true, 0, Instant.EPOCH);

        assertTrue(ask("HEAD", PATH).contains("suspendu"));
        assertEquals(403, headers.get("setStatus"));
        assertTrue(headers.get("Cache-Control").toString().startsWith("private"));
        assertEquals("noindex", headers.get("X-Robots-Tag"));
    }

    @Test
    void whatIsNoFeedOrAsksForNoneIsForOthers() throws Exception {
        ask("GET", "/sections/droit");
        assertTrue(passedOn && headers.isEmpty());
        passedOn = false;
        ask("POST", PATH);
        assertTrue(passedOn && headers.isEmpty());
    }

    @Override
    public Optional<Account> owner(String key) {
        return Optional.ofNullable(owner);
    }

    @Override
    public Optional<FeedKey> of(AccountId who) {
        return Optional.empty();
    }

    @Override
    public FeedKey issue(AccountId who, Instant now) {
        throw new UnsupportedOperationException("Nobody asks for a key here.");
    }

    @Override
    public void revoke(AccountId who) {
        throw new UnsupportedOperationException("Nobody closes a feed here.");
    }
}
