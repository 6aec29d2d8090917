package org.kiosque.web.corrections;

import java.time.YearMonth;
import java.util.List;

/** The entries of one month, the newest first. */
public record LedgerMonth(YearMonth month, List<LedgerLine> lines) {}
