package org.kiosque.web.moderation;

import org.kiosque.moderation.Decision;

/** A decision and the name of who took it. */
public record DecisionRow(Decision decision, String by) {}
