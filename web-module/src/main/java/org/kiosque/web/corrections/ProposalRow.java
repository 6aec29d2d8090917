package org.kiosque.web.corrections;

import org.kiosque.articles.ArticleCard;
import org.kiosque.corrections.Proposal;
import org.kiosque.corrections.TrackRecord;

/**
 * A proposal in the inbox, with the names beside it.
 *
 * @param article null when it is not public any more
 * @param decidedBy empty while nobody has decided
 */
public record ProposalRow(Proposal proposal, String proposer, TrackRecord record, ArticleCard article, String decidedBy) {

    /** @return whether this is the first thing they propose */
    public boolean isFirst() {
        return record.accepted() + record.declined() == 0;
    }
}
