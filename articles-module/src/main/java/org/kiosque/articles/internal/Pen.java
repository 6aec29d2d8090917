package org.kiosque.articles.internal;

import java.util.List;
import org.kiosque.accounts.AccountId;
import org.kiosque.accounts.People;
import org.kiosque.accounts.Permission;

/** Who writes, and how far their hand reaches. */
record Pen(AccountId holder, boolean edits, boolean publishes, boolean runsDesk) {

    static Pen of(People people, AccountId by) {
        people.require(by, Permission.WRITE);
        return new Pen(by, people.may(by, Permission.EDIT), people.may(by, Permission.PUBLISH),
                people.may(by, Permission.RUN_DESK));
    }

    boolean isAmong(List<Long> people) {
        return people.contains(holder.value());
    }
}
