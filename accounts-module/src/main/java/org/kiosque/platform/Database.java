package org.kiosque.platform;

import java.util.List;

/** The database as an operator asks for it: is it there, is it up to date, does it keep what it acknowledges. */
public interface Database {

    /**
     * Brings one schema up to date with the migrations found in {@code db/<schema>} on the class path. The persistence
     * units of the modules are migrated by themselves, before they are validated; this is for a schema without one.
     *
     * @throws IllegalStateException when a migration fails; the site must not start then
     */
    void migrate(String schema);

    /**
     * Asks the database itself, each time.
     *
     * @return what is wrong, one sentence each for an operator; empty when all is well
     */
    List<String> complaints();
}
