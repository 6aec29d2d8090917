package org.kiosque.web.mail;

import jakarta.mail.Address;
import jakarta.mail.MessagingException;
import jakarta.mail.SendFailedException;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What a mail server said about a recipient.
 *
 * @param isAboutRecipient whether it was about this recipient at all, so that the next mail may well be taken
 * @param isRefusal whether it was a 5xx, which no second try changes
 * @param code its code with the words left out, which may name the address
 */
record Answer(boolean isAboutRecipient, boolean isRefusal, String code) {

    /** RFC 3463: the mailbox does not exist. */
    private static final String NO_SUCH_MAILBOX = "5.1.1";
    private static final Pattern CODE = Pattern.compile("\\b5\\d\\d[ -]5\\.\\d{1,3}\\.\\d{1,3}\\b|\\b5\\d\\d\\b");

    static Answer of(MessagingException failure) {
        if (!(failure instanceof SendFailedException about)) return new Answer(false, false, "");
        boolean refused = isThere(about.getInvalidAddresses());
        String code = Stream.<Exception>iterate(failure, cause -> cause != null, cause -> cause instanceof MessagingException chain ? chain.getNextException() : null)
                .flatMap(cause -> Optional.ofNullable(cause.getMessage()).stream())
                .flatMap(message -> CODE.matcher(message).results().limit(1).map(found -> found.group()))
                .findFirst().orElse("");
        return new Answer(refused || isThere(about.getValidUnsentAddresses()), refused, code);
    }

    boolean isNoSuchMailbox() {
        return isRefusal && code.endsWith(NO_SUCH_MAILBOX);
    }

    private static boolean isThere(Address[] addresses) {
        return addresses != null && addresses.length > 0;
    }
}
