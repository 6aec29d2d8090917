package org.kiosque.web.shell;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import java.util.Locale;
import java.util.regex.Pattern;
import org.kiosque.accounts.Person;

/** The disc with initials beside a name. */
@Named
@ApplicationScoped
public class Avatars {

    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final int TONES = 8;

    /** @return one or two letters or digits */
    public String initials(String pseudonym) {
        var letters = new StringBuilder();
        for (String word : BETWEEN_WORDS.split(pseudonym))
            if (!word.isEmpty() && letters.codePointCount(0, letters.length()) < 2)
                letters.appendCodePoint(word.codePointAt(0));
        return letters.toString().toUpperCase(Locale.ROOT);
    }

    /** @return 1 to 8, always the same for the same person */
    public int tone(Person person) {
        return Math.floorMod(Long.hashCode(person.id().value() * 7919), TONES) + 1;
    }
}
