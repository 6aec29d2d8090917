package org.kiosque.web.sharing;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Instant;
import java.util.Optional;
import org.kiosque.articles.ArticleCard;
import org.kiosque.articles.ArticleId;
import org.kiosque.articles.Articles;
import org.kiosque.web.shell.Messages;

/** share/mastodon.xhtml. Everybody has a server of their own there, so it is asked for; nobody but their browser remembers it. */
@Named
@RequestScoped
public class MastodonPage {

    @Inject Articles articles;
    @Inject ShareLinks links;
    @Inject Messages messages;
    @Inject HttpServletRequest request;

    private Optional<ArticleCard> card;
    private String instance;

    /** Before anything is written, so that there is a status to answer with when there is no such article. */
    public void load() throws IOException {
        if (find().isPresent()) return;
        var context = FacesContext.getCurrentInstance();
        context.getExternalContext().responseSendError(HttpServletResponse.SC_NOT_FOUND, null);
        context.responseComplete();
    }

    public void share() {
        var server = Instance.of(instance);
        if (server.isEmpty()) {
            messages.error("instance", "mastodon.instance.unknown");
            return;
        }
        if (find().isEmpty()) return;
        var context = FacesContext.getCurrentInstance();
        context.getExternalContext().setResponseStatus(HttpServletResponse.SC_SEE_OTHER);
        context.getExternalContext().setResponseHeader("Location", server.get().share(getWords()));
        context.responseComplete();
    }

    private Optional<ArticleCard> find() {
        if (card == null) {
            String asked = request.getParameter("article");
            card = asked != null && asked.matches("\\d{1,18}")
                    ? articles.card(new ArticleId(Long.parseLong(asked)), Instant.now()) : Optional.empty();
        }
        return card;
    }

    public ArticleCard getCard() {
        return find().orElse(null);
    }

    /** @return what is proposed to be said */
    public String getWords() {
        return getCard().title() + " " + links.permanent(getCard());
    }

    public String getInstance() {
        return instance;
    }

    public void setInstance(String instance) {
        this.instance = instance;
    }
}
