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
import java.util.stream.Collectors;
import org.kiosque.accounts.Account;
import org.kiosque.web.shell.Visitor;

/** Tells the container, request by request, who is there; leads to the sign-in page from pages that need somebody. */
@ApplicationScoped
public class SignInMechanism implements HttpAuthenticationMechanism {

    @Inject Sessions sessions;
    @Inject SecurityHeaders headers;

    @Override
    public AuthenticationStatus validateRequest(HttpServletRequest request, HttpServletResponse response,
                                                HttpMessageContext context) {
        var account = sessions.account(request);
        if (account.isPresent()) return enter(account.get(), context);
        if (!context.isProtected()) return context.doNothing();
        headers.put(request, response); // no filter sees what the container answers by itself
        return context.redirect(login(request));
    }

    private static AuthenticationStatus enter(Account account, HttpMessageContext context) {
        context.getRequest().setAttribute(Visitor.ACCOUNT, account);
        return context.notifyContainerAboutLogin(new CallerPrincipal(account.id().toString()),
                account.roles().stream().map(Enum::name).collect(Collectors.toSet()));
    }

    private static String login(HttpServletRequest request) {
        String query = request.getQueryString() == null ? "" : "?" + request.getQueryString();
        return "/login?next=" + URLEncoder.encode(request.getRequestURI() + query, StandardCharsets.UTF_8);
    }
}
