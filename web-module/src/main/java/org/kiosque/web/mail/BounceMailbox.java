package org.kiosque.web.mail;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.mail.Flags;
import jakarta.mail.Flags.Flag;
import jakarta.mail.Folder;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Store;
import jakarta.mail.UIDFolder;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.search.AndTerm;
import jakarta.mail.search.FlagTerm;
import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The mailbox letters come back to, as configured, read by IMAP. */
@ApplicationScoped
public class BounceMailbox {

    private static final Logger LOG = System.getLogger(BounceMailbox.class.getName());
    private static final String TIMEOUT_MILLIS = "20000";
    private static final int MESSAGES_A_ROUND = 200;
    /** A report returns a letter at most; what is bigger is something else. */
    private static final int BYTES_MAX = 2 << 20;

    @Inject
    @ConfigProperty(name = "kiosque.newsletters.bounces.imap.host")
    Optional<String> host;

    @Inject
    @ConfigProperty(name = "kiosque.newsletters.bounces.imap.port")
    int port;

    @Inject
    @ConfigProperty(name = "kiosque.newsletters.bounces.imap.tls")
    boolean tls;

    @Inject
    @ConfigProperty(name = "kiosque.newsletters.bounces.imap.user")
    Optional<String> user;

    @Inject
    @ConfigProperty(name = "kiosque.newsletters.bounces.imap.password")
    Optional<String> password;

    @Inject
    @ConfigProperty(name = "kiosque.newsletters.bounces.imap.folder")
    String folder;

    boolean isConfigured() {
        return host.isPresent();
    }

    /**
     * Hands over what has come in. What was understood is deleted; the rest stays, flagged, for somebody to look at, and is
     * not asked about again.
     */
    void read(Predicate<Bounce> understood) throws MessagingException {
        try (Store store = session().getStore(tls ? "imaps" : "imap")) {
            store.connect(host.orElseThrow(), port, user.orElse(""), password.orElse(""));
            try (Folder opened = store.getFolder(folder)) {
                opened.open(Folder.READ_WRITE);
                for (Message message : fresh(opened))
                    message.setFlag(isUnderstood(message, understood) ? Flag.DELETED : Flag.FLAGGED, true);
                opened.expunge();
            }
        }
    }

    private static List<Message> fresh(Folder folder) throws MessagingException {
        var untouched = new AndTerm(new FlagTerm(new Flags(Flag.FLAGGED), false), new FlagTerm(new Flags(Flag.DELETED), false));
        return Stream.of(folder.search(untouched)).limit(MESSAGES_A_ROUND).toList();
    }

    private static boolean isUnderstood(Message message, Predicate<Bounce> understood) throws MessagingException {
        try {
            // Fetched as a whole: piece by piece, servers differ in what they take for a returned letter's head.
            if (message.getSize() <= BYTES_MAX && Bounce.of(new MimeMessage((MimeMessage) message)).filter(understood).isPresent()) return true;
        } catch (IOException | MessagingException unreadable) {
            LOG.log(Level.DEBUG, "Not a message that can be read.", unreadable);
        }
        LOG.log(Level.WARNING, "Message {0} of the mailbox for bounces is no report on a letter of ours. It stays there, flagged.",
                Long.toString(((UIDFolder) message.getFolder()).getUID(message)));
        return false;
    }

    private Session session() {
        var settings = new Properties();
        String protocol = "mail." + (tls ? "imaps" : "imap") + ".";
        for (String step : List.of("connectiontimeout", "timeout", "writetimeout")) settings.put(protocol + step, TIMEOUT_MILLIS);
        settings.put(protocol + "ssl.checkserveridentity", "true");
        return Session.getInstance(settings);
    }
}
