package org.kiosque.web.mail;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.kiosque.accounts.Account;
import org.kiosque.accounts.PasswordResetAsked;
import org.kiosque.accounts.RegistrationRepeated;
import org.kiosque.accounts.VerificationAsked;
import org.kiosque.corrections.ProposalAccepted;
import org.kiosque.corrections.ProposalDeclined;
import org.kiosque.moderation.CommentHidden;
import org.kiosque.moderation.CommentRestored;
import org.kiosque.web.shell.Texts;

/**
 * Writes the site's letters.
 *
 * @param site the paper's name
 * @param origin where its pages live, without a slash at the end
 * @param contact the newsroom's address for readers
 */
record Letters(Locale language, ZoneId zone, String site, String origin, String contact) {

    /** What a letter points to. @param address of the article, or of the comment it is about */
    record Place(String title, String address) {}

    Letter verification(VerificationAsked asked) {
        return letter(asked.email(), "mail.verify", true, asked.pseudonym(), link("/verify", asked.token()), until(asked.expiresAt()));
    }

    Letter passwordReset(PasswordResetAsked asked) {
        return letter(asked.email(), "mail.reset", true, asked.pseudonym(), link("/password", asked.token()), until(asked.expiresAt()));
    }

    Letter registrationRepeated(RegistrationRepeated repeated) {
        return letter(repeated.email(), "mail.repeated", false, repeated.pseudonym(), origin + "/login", origin + "/forgot");
    }

    /** States the reasons, as Regulation (EU) 2022/2065, article 17, asks. */
    Letter hidden(Account author, Place place, CommentHidden hidden) {
        String note = hidden.note().isBlank() ? "" : say("mail.hidden.note", hidden.note().strip()) + "\n\n";
        return letter(author.email(), "mail.hidden", false, author.pseudonym(), place.title(), place.address(),
                say("hideReason." + hidden.reason()), note, contact);
    }

    Letter restored(Account author, Place place, CommentRestored restored) {
        return letter(author.email(), "mail.restored", false, author.pseudonym(), place.title(), place.address(),
                restored.note().strip());
    }

    Letter accepted(Account reader, Place place, ProposalAccepted accepted) {
        String note = accepted.correction() == null ? ""
                : say("mail.accepted.note", accepted.correction(), origin + "/corrections");
        return letter(reader.email(), "mail.accepted", false, reader.pseudonym(), place.title(), place.address(),
                accepted.passage(), note);
    }

    Letter declined(Account reader, Place place, ProposalDeclined declined) {
        String remark = declined.remark().isBlank() ? "" : say("mail.declined.remark", declined.remark());
        return letter(reader.email(), "mail.declined", false, reader.pseudonym(), place.title(), place.address(),
                declined.passage(), say("declineReason." + declined.reason()), remark, contact);
    }

    Letter letter(String recipient, String key, boolean secret, Object... arguments) {
        return new Letter(recipient, say(key + ".subject", site),
                say(key + ".body", arguments) + "\n\n" + say("mail.signature", site, origin) + "\n", secret);
    }

    private String link(String page, String token) {
        return origin + page + "?token=" + URLEncoder.encode(token, StandardCharsets.UTF_8);
    }

    String until(Instant moment) {
        String pattern = language.equals(Locale.FRENCH) ? "d MMMM yyyy 'à' HH'h'mm" : "d MMMM yyyy 'at' HH:mm";
        return DateTimeFormatter.ofPattern(pattern, language).format(moment.atZone(zone));
    }

    String say(String key, Object... arguments) {
        return Texts.in(language, key, arguments);
    }
}
