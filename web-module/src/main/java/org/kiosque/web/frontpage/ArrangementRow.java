package org.kiosque.web.frontpage;

import java.util.List;
import org.kiosque.frontpage.Arrangement;

/** An arrangement in a list: what leads by it, who made it, who took it back. @param cancelledBy empty for nobody */
public record ArrangementRow(Arrangement arrangement, List<String> titles, String sections, String by, String cancelledBy) {

    public boolean isCompleted() {
        return !titles.isEmpty() && arrangement.plan().rule() != null;
    }
}
