package org.kiosque.web.shell;

/** What a page wants put right. @param field the id of the input this is about; null for the whole form */
public record Complaint(String field, String text) {}
