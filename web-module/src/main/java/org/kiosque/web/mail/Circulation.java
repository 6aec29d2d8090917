package org.kiosque.web.mail;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.kiosque.newsletters.CopyDue;
import org.kiosque.web.shell.Site;

/** Puts the copies of newsletters into the outbox, in the transaction that marks them as handed over. */
@ApplicationScoped
public class Circulation {

    @Inject Site site;
    @Inject Outbox outbox;

    void post(@Observes CopyDue due) {
        String unsubscribe = due.token() == null ? null
                : site.getOrigin() + "/newsletters/unsubscribe?token=" + URLEncoder.encode(due.token(), StandardCharsets.UTF_8);
        var words = due.rendition().unsubscribingAt(unsubscribe == null ? site.getOrigin() + "/account/newsletters" : unsubscribe);
        outbox.put(new Letter(due.address(), due.subject(), words.text(), false),
                new Bulk(words.html(), due.newsletter().slug(), unsubscribe, due.copy()));
    }
}
