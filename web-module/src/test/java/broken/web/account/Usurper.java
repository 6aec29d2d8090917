package broken.web.account;

import broken.accounts.SiteSetUp;

/** A page that makes accounts without asking anybody. */
public class Usurper {

    SiteSetUp site;
}
