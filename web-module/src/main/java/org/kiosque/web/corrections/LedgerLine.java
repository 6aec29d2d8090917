package org.kiosque.web.corrections;

import org.kiosque.articles.ArticleCard;
import org.kiosque.corrections.Correction;

/** An entry of the ledger and the article it stands below. @param article null when that is not public any more */
public record LedgerLine(Correction entry, ArticleCard article) {}
