package org.kiosque.web.mail;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.kiosque.newsletters.Mailing;
import org.kiosque.newsletters.Newsletter;

/** Remembers what mail servers answered about newsletters. */
class HeardAnswers implements Mailing {

    final List<String> heard = new ArrayList<>();

    @Override
    public void accepted(long copy, String address, Instant now) {
        heard.add(copy + " accepted");
    }

    @Override
    public void refused(long copy, String address, boolean noSuchMailbox, Instant now) {
        heard.add(copy + " refused" + (noSuchMailbox ? ", no such mailbox" : ""));
    }

    @Override
    public void bounced(long copy, String address, boolean forGood, Instant now) {
        heard.add(copy + " of " + address + " came back" + (forGood ? " for good" : ""));
    }

    @Override
    public boolean compose(Newsletter newsletter, Instant now) {
        throw new UnsupportedOperationException("Nobody composes here.");
    }

    @Override
    public boolean start(Instant now) {
        throw new UnsupportedOperationException("Nobody starts here.");
    }

    @Override
    public boolean send(Instant now) {
        throw new UnsupportedOperationException("Nobody sends here.");
    }
}
