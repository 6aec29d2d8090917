package org.kiosque.web.security;

import java.net.URI;

/** Decides from its headers whether a request was sent by a page of this site. */
final class OriginCheck {

    private OriginCheck() {}

    /**
     * @param fetchSite the header Sec-Fetch-Site, or null
     * @param origin the header Origin, or null
     * @param referer the header Referer, or null
     * @param ours scheme, host and port of this site
     */
    static boolean isOurs(String fetchSite, String origin, String referer, String ours) {
        if (fetchSite != null) return fetchSite.equals("same-origin");
        if (origin != null) return origin.equals(ours);
        return referer != null && originOf(referer).equals(ours);
    }

    private static String originOf(String address) {
        try {
            URI uri = URI.create(address);
            return uri.getScheme() + "://" + uri.getRawAuthority();
        } catch (IllegalArgumentException notAnAddress) {
            return "";
        }
    }
}
