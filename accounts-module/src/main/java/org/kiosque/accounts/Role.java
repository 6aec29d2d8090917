package org.kiosque.accounts;

/** What somebody is on the site. A person may be several things at once. */
public enum Role {
    /** Everyone with an account. */
    READER,
    /** Somebody whose subscription is running. */
    SUBSCRIBER,
    /** Writes, and edits what is their own and not handed in yet. */
    AUTHOR,
    /** Edits everything, publishes and withdraws. */
    EDITOR,
    /** An editor who also answers for the paper as a whole. */
    CHIEF_EDITOR,
    /** Hides and restores comments. */
    MODERATOR,
    /** Runs the site. */
    ADMIN
}
