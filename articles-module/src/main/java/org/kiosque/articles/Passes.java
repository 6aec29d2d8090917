package org.kiosque.articles;

import java.time.Instant;

/** Asked by the reading side when somebody without the right to a text shows a pass; answered by whoever hands passes out. */
public interface Passes {

    /** @return whether the pass opens this piece at that moment */
    boolean open(Pass pass, ArticleId article, Instant now);
}
