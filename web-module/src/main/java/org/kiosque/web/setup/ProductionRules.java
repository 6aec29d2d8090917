package org.kiosque.web.setup;

import java.util.ArrayList;
import java.util.List;

/** What a site in production must not leave open. @param missingLegal the keys of the legal notice that are not set */
record ProductionRules(String profile, String origin, String content, String smtpHost, List<String> missingLegal) {

    /** @return one sentence each, with the key to set; empty when the site may start */
    List<String> objections() {
        var objections = new ArrayList<String>();
        if (!profile.equals("production")) return objections;
        if (!origin.startsWith("https://"))
            objections.add("kiosque.public-origin must be the https address that readers see, not '" + origin + "'.");
        if (content.equals("demo"))
            objections.add("kiosque.content must not be demo: its accounts have a well-known password.");
        if (smtpHost.isBlank())
            objections.add("kiosque.smtp.host must name the server that sends mail: without it nobody can confirm an address.");
        if (!missingLegal.isEmpty())
            objections.add(String.join(", ", missingLegal) + " must be set: readers are to be told who publishes, answers for and hosts this site.");
        return objections;
    }
}
