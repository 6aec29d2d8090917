package org.kiosque.web.newsroom;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import org.kiosque.newsroom.Workflow;
import org.kiosque.web.shell.Messages;
import org.kiosque.web.shell.Moments;
import org.kiosque.web.shell.Moments.Unclear;

/** When a piece comes out by itself. A field of the writing form: what is typed is saved with it. */
@Named
@RequestScoped
public class ScheduleForm {

    private static final String FIELD = "publishAt";

    @Inject Workflow workflow;
    @Inject Piece piece;
    @Inject Steps steps;
    @Inject Moments moments;
    @Inject Messages messages;

    private String publishAt;

    public void schedule() throws IOException {
        try {
            var read = moments.read(publishAt);
            if (read == null) messages.error(FIELD, "moment.missing");
            else steps.save(read.twice() ? "twice" : "scheduled", FIELD,
                    now -> workflow.schedule(piece.by(), piece.id(), read.at(), now));
        } catch (Unclear unclear) {
            messages.error(FIELD, unclear.getMessage());
        }
    }

    public String getPublishAt() {
        return publishAt != null || piece.getSaved() == null ? publishAt : moments.write(piece.getSaved().plan().publishAt());
    }

    public void setPublishAt(String publishAt) {
        this.publishAt = publishAt;
    }
}
