package org.kiosque.web.discussion;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.kiosque.accounts.People;
import org.kiosque.comments.CommentId;
import org.kiosque.comments.CommentView;
import org.kiosque.comments.Comments;
import org.kiosque.comments.NewComment;
import org.kiosque.platform.Refused;
import org.kiosque.web.shell.CurrentArticle;
import org.kiosque.web.shell.Links;
import org.kiosque.web.shell.Messages;
import org.kiosque.web.shell.Visitor;

/**
 * The form below a discussion: a new comment, an answer ({@code ?reply=} or {@code ?quote=}), a change ({@code ?edit=})
 * or a withdrawal ({@code ?delete=}). Whatever goes wrong, the typed text is still there.
 */
@Named
@RequestScoped
public class CommentForm {

    private static final String TEXT = "comment";

    @Inject CurrentArticle current;
    @Inject Comments comments;
    @Inject People people;
    @Inject Visitor visitor;
    @Inject Links links;
    @Inject Messages messages;
    @Inject HttpServletRequest request;

    private String text;
    private String token = UUID.randomUUID().toString();
    private String preview;

    /** Asked for once: the page looks at it again and again. Null until then. */
    private Optional<CommentView> parent;

    @PostConstruct
    void fill() {
        if (FacesContext.getCurrentInstance().isPostback() || !visitor.isSignedIn()) return;
        try {
            if (asked("quote") != null) text = comments.quotation(asked("quote"));
            if (asked("edit") != null) text = comments.source(visitor.id(), asked("edit"), Instant.now());
        } catch (Refused refused) {
            messages.error(null, refused);
        }
    }

    public void showPreview() {
        if (isTyped()) preview = comments.preview(text);
    }

    public void publish() throws IOException {
        if (!isTyped()) return;
        try {
            CommentId id = asked("edit");
            if (id == null) id = comments.post(visitor.id(), new NewComment(current.card().id(), answered(), text, oneToken()), Instant.now());
            else comments.edit(visitor.id(), id, text, Instant.now());
            goTo("#comment-" + id);
        } catch (Refused refused) {
            messages.error(TEXT, refused);
        }
    }

    public void delete() throws IOException {
        try {
            comments.delete(visitor.id(), asked("delete"), Instant.now());
            goTo("#comments");
        } catch (Refused refused) {
            messages.error(null, refused);
        }
    }

    private boolean isTyped() {
        try {
            NewComment.requireText(text);
            return true;
        } catch (IllegalArgumentException emptyOrTooLong) {
            messages.error(TEXT, text == null || text.isBlank() ? "comment.empty" : "comment.tooLong");
            return false;
        }
    }

    private void goTo(String fragment) throws IOException {
        FacesContext.getCurrentInstance().getExternalContext().redirect(getPage() + fragment);
    }

    /** @return the address of the piece, also for who came by a gift */
    public String getPage() {
        return links.article(current.card()) + current.query().replaceFirst("[?&]$", "");
    }

    /** A token that is none came from no form of ours: then this is simply one new comment. */
    private UUID oneToken() {
        try {
            return UUID.fromString(token);
        } catch (IllegalArgumentException tampered) {
            return UUID.randomUUID();
        }
    }

    private CommentId answered() {
        CommentId reply = asked("reply");
        return reply == null ? asked("quote") : reply;
    }

    private CommentId asked(String name) {
        String value = request.getParameter(name);
        return value != null && value.matches("\\d{1,18}") ? new CommentId(Long.parseLong(value)) : null;
    }

    /** @return the comment this one answers, or null */
    public CommentView getParent() {
        if (parent == null) parent = Optional.ofNullable(answered()).flatMap(comments::comment);
        return parent.orElse(null);
    }

    public String getParentAuthor() {
        return people.people(Set.of(getParent().author())).get(getParent().author()).pseudonym();
    }

    /** @return the key of the form's heading */
    public String getTitle() {
        if (isDeleting()) return "comment.title.delete";
        if (isEditing()) return "comment.title.edit";
        return getParent() == null ? "comment.title.new" : "comment.title.reply";
    }

    public boolean isEditing() {
        return asked("edit") != null;
    }

    public boolean isDeleting() {
        return asked("delete") != null;
    }

    public int getMax() {
        return NewComment.MAX;
    }

    /** @return sanitised, or null when none was asked for */
    public String getPreview() {
        return preview;
    }

    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = text;
    }

    public String getToken() {
        return token;
    }

    public void setToken(String token) {
        this.token = token;
    }
}
