package org.kiosque.web.security;

import jakarta.inject.Inject;
import jakarta.servlet.ServletContextEvent;
import jakarta.servlet.ServletContextListener;
import jakarta.servlet.annotation.WebListener;
import org.kiosque.web.shell.Site;

/** The session's cookie: bound to this host and to TLS, except where there is no TLS, on a developer's machine. */
@WebListener
public class SessionCookie implements ServletContextListener {

    @Inject Site site;

    @Override
    public void contextInitialized(ServletContextEvent event) {
        var cookie = event.getServletContext().getSessionCookieConfig();
        cookie.setName(site.isSecure() ? "__Host-kiosque" : "kiosque-session");
        cookie.setSecure(site.isSecure());
        cookie.setHttpOnly(true);
        cookie.setPath("/");
    }
}
