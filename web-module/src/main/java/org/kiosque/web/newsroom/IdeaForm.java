package org.kiosque.web.newsroom;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.time.Instant;
import java.util.List;
import org.kiosque.articles.AccessRule;
import org.kiosque.articles.Kind;
import org.kiosque.newsroom.ArticleRefused;
import org.kiosque.newsroom.Draft;
import org.kiosque.newsroom.Newsroom;
import org.kiosque.web.shell.Messages;
import org.kiosque.web.shell.Visitor;

/** On the board: an idea is noted down before it is forgotten. */
@Named
@RequestScoped
public class IdeaForm {

    @Inject Newsroom newsroom;
    @Inject BoardPage board;
    @Inject Visitor visitor;
    @Inject Messages messages;

    private String title;
    private String section;

    public void suggest() throws IOException {
        if (title == null || title.isBlank()) messages.error("idea", "write.title.required");
        else if (title.strip().length() > Draft.TITLE_MAX) messages.error("idea", "write.title.long");
        else if (section == null) messages.error("ideaSection", "write.section.required");
        else suggest(new Draft(Kind.ARTICLE, section, "", title, "", "", "", null, List.of(), AccessRule.INHERITED, List.of(), "", null, null));
    }

    private void suggest(Draft idea) throws IOException {
        try {
            newsroom.suggest(visitor.id(), idea, Instant.now());
            FacesContext.getCurrentInstance().getExternalContext()
                    .redirect("/admin/newsroom/board" + board.getPaging().with("notice", "suggested"));
        } catch (ArticleRefused refused) {
            messages.error("ideaSection", refused);
        }
    }

    public String getTitle() {
        return title;
    }

    public void setTitle(String title) {
        this.title = title;
    }

    public String getSection() {
        return section;
    }

    public void setSection(String section) {
        this.section = section;
    }
}
