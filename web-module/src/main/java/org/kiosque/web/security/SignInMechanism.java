package org.kiosque.web.security;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.AuthenticationStatus;
import jakarta.security.enterprise.CallerPrincipal;
import jakarta.security.enterprise.authentication.mechanism.http.HttpAuthenticationMechanism;
import jakarta.security.enterprise.authentication.mechanism.http.HttpMessageContext;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.stream.Collectors;
import org.kiosque.accounts.Account;
import org.kiosque.web.shell.Visitor;

/**
 * Tells the container, request by request, who is there; leads to the sign-in page from pages that need somebody, and from
 * forms whose session has ended, which it keeps.
 */
@ApplicationScoped
public class SignInMechanism implements HttpAuthenticationMechanism {

    @Inject Sessions sessions;
    @Inject SecurityHeaders headers;
    @Inject LostForms forms;

    @Override
    public AuthenticationStatus validateRequest(HttpServletRequest request, HttpServletResponse response,
                                                HttpMessageContext context) {
        var account = sessions.account(request);
        if (account.isPresent()) return enter(account.get(), context);
        var kept = forms.keep(request, Instant.now());
        if (kept.isEmpty() && !context.isProtected()) return context.doNothing();
        headers.put(request, response); // no filter sees what the container answers by itself
        return context.redirect(kept.map(token -> login(ResumePage.address(token)) + "&notice=kept").orElseGet(() -> login(asked(request))));
    }

    private static AuthenticationStatus enter(Account account, HttpMessageContext context) {
        context.getRequest().setAttribute(Visitor.ACCOUNT, account);
        return context.notifyContainerAboutLogin(new CallerPrincipal(account.id().toString()),
                account.roles().stream().map(Enum::name).collect(Collectors.toSet()));
    }

    private static String asked(HttpServletRequest request) {
        return request.getRequestURI() + (request.getQueryString() == null ? "" : "?" + request.getQueryString());
    }

    private static String login(String next) {
        return "/login?next=" + URLEncoder.encode(next, StandardCharsets.UTF_8);
    }
}
