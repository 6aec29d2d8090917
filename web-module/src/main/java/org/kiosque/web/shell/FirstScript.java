package org.kiosque.web.shell;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;

/**
 * The one script that stands in a page itself: it must run before the first line is painted, or a page that was wanted
 * dark would flash white. A file of its own would hold every page back until it is there. The policy of the site lets
 * exactly this text through, by its digest.
 */
@Named
@ApplicationScoped
public class FirstScript {

    /** None of these signs may need escaping on a page. What the server knows comes first. */
    private static final String TEXT =
            "try{let d=document.documentElement.dataset,l=localStorage.getItem('look');if(l)d.look=d.look||l}catch{}";

    /** For the header Content-Security-Policy. */
    public static final String SOURCE = "'sha256-" + digest() + "'";

    public String getText() {
        return TEXT;
    }

    private static String digest() {
        try {
            return Base64.getEncoder().encodeToString(MessageDigest.getInstance("SHA-256").digest(TEXT.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
