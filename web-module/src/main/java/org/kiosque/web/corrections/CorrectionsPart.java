package org.kiosque.web.corrections;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.kiosque.articles.ArticleId;
import org.kiosque.corrections.Correction;
import org.kiosque.corrections.CorrectionKind;
import org.kiosque.corrections.Corrections;
import org.kiosque.web.shell.CurrentArticle;

/** WEB-INF/includes/corrections.xhtml, and the line at the top of an article that leads to it */
@Named
@RequestScoped
public class CorrectionsPart {

    @Inject Corrections corrections;
    @Inject CurrentArticle current;

    /** Asked for once: the page looks at them again and again. */
    private final Map<ArticleId, List<Correction>> notes = new HashMap<>();

    /** @return the oldest first */
    public List<Correction> on(ArticleId article) {
        return notes.computeIfAbsent(article, corrections::on);
    }

    /** @return when the last note was published; null when there is none */
    public Instant last(ArticleId article) {
        var all = on(article);
        return all.isEmpty() ? null : all.get(all.size() - 1).at();
    }

    /** @return the note to name at the top, the last one that put something right rather than up to date; null when there is none */
    public Correction foremost(ArticleId article) {
        return on(article).stream().max(Comparator.comparing((Correction note) -> !isUpdate(note))
                .thenComparing(Correction::number)).orElse(null);
    }

    public boolean isUpdate(Correction note) {
        return note.kind() == CorrectionKind.UPDATE;
    }

    /** @return whether readers may propose something here: on the article's own page, not in a preview */
    public boolean isInviting() {
        return current.card() != null;
    }
}
