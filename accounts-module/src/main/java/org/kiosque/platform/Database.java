package org.kiosque.platform;

import java.util.List;

/** The database as an operator asks for it: is it there, is it up to date, does it keep what it acknowledges. */
public interface Database {

    /**
     * Asks the database itself, each time.
     *
     * @return what is wrong, one sentence each for an operator; empty when all is well
     */
    List<String> complaints();
}
