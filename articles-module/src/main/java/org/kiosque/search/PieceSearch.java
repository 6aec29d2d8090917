package org.kiosque.search;

import java.time.Instant;
import java.util.List;
import org.kiosque.accounts.AccountId;
import org.kiosque.accounts.Person;

/**
 * Finding published pieces of all kinds by their words. Everybody finds a piece by its title, subtitle, standfirst, tags,
 * byline and the part of its text that everybody may read; by the rest only who may read it at that moment. Neither the
 * number of results nor their order tells anything of a text that the reader may not read.
 */
public interface PieceSearch {

    /** Nobody leafs further; a question that finds more should be narrowed. */
    int RESULTS_MAX = 1000;

    /**
     * @param reader null for somebody who has not signed in
     * @param verbatim whether the words are meant as they were typed, instead of being corrected when nothing is found
     * @param offset how many to leave out
     */
    Found search(Query query, AccountId reader, boolean verbatim, int offset, int limit, Instant now);

    /** @return everybody in whose byline something public stands, by name */
    List<Person> authors();
}
