package org.kiosque.corrections;

import java.util.UUID;
import org.kiosque.articles.ArticleId;
import org.kiosque.corrections.CorrectionRefused.Reason;

/**
 * What a reader holds to be wrong, and what should stand there. A proposal that breaks these rules cannot exist.
 *
 * @param passage as it stands in the article, {@value #PASSAGE_MIN} to {@value #PASSAGE_MAX} characters
 * @param block which block of the text it begins in, counted from 1; null when that is not known
 * @param text plain, {@value Note#TEXT_MIN} to {@value Note#TEXT_MAX} characters
 * @param token made with the form: sending it twice is sending it once
 */
public record NewProposal(ArticleId article, String passage, Integer block, String text, UUID token) {

    public static final int PASSAGE_MIN = 2;
    public static final int PASSAGE_MAX = 500;

    /** @throws CorrectionRefused PASSAGE_LENGTH, PROPOSAL_LENGTH */
    public NewProposal {
        passage = Plain.text(passage);
        if (!Plain.has(passage, PASSAGE_MIN, PASSAGE_MAX)) throw new CorrectionRefused("new", Reason.PASSAGE_LENGTH);
        text = Plain.text(text);
        if (!Plain.has(text, Note.TEXT_MIN, Note.TEXT_MAX)) throw new CorrectionRefused("new", Reason.PROPOSAL_LENGTH);
        block = block == null || block < 1 ? null : block;
    }
}
