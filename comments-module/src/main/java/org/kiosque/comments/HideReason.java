package org.kiosque.comments;

/** Why a comment was taken out of sight. Nobody hides one without saying why (Regulation (EU) 2022/2065, article 17). */
public enum HideReason {
    OFF_TOPIC,
    OFFENSIVE,
    HARASSMENT,
    HATE,
    PRIVATE_DATA,
    SPAM,
    ILLEGAL,
    OTHER
}
