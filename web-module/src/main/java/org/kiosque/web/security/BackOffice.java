package org.kiosque.web.security;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.HttpServletRequest;

/** Which requests are for pages of the back office; its error pages are the public ones. */
final class BackOffice {

    private BackOffice() {}

    static boolean isAskedFor(HttpServletRequest request) {
        return request.getRequestURI().startsWith("/admin") && request.getDispatcherType() != DispatcherType.ERROR;
    }
}
