package broken.accounts;

/** Stands for the real one, for {@link broken.web.account.Usurper} to misuse. */
public interface SiteSetUp {}
