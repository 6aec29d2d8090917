package org.kiosque.newsletters;

import java.time.LocalDate;

/** Prints letters. The module asks for it and does not know how: words, colours and addresses are the site's. */
public interface Press {

    /** @return the subject of an issue that goes out on this day of the site's zone, as long as nobody has written another */
    String subject(Newsletter newsletter, LocalDate day);

    /** Prints an issue as it is mailed; the same issue twice gives the same. */
    Rendition print(Edition edition);
}
