package org.kiosque.web.discussion;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Instant;
import java.util.stream.Stream;
import org.kiosque.comments.Comments;
import org.kiosque.comments.Discussion;
import org.kiosque.comments.Invitation;
import org.kiosque.comments.Visits;
import org.kiosque.web.shell.CurrentArticle;
import org.kiosque.web.shell.Visitor;

/** WEB-INF/includes/discussion.xhtml */
@Named
@RequestScoped
public class DiscussionPart {

    @Inject CurrentArticle current;
    @Inject Comments comments;
    @Inject ThreadMarkup markup;
    @Inject Visits visits;
    @Inject Visitor visitor;
    @Inject HttpServletRequest request;

    private Discussion discussion;
    private Invitation invitation;
    private String thread;

    @PostConstruct
    void load() {
        Instant now = Instant.now();
        discussion = comments.discussion(current.card().id());
        invitation = comments.invitation(visitor.id(), current.card().id());
        thread = markup.write(discussion, visitor.id(), current.card().authors(), isInvited(), current.query(), now);
        if (visitor.isSignedIn() && isReallyOpened()) visits.visited(visitor.id(), current.card().id(), now);
    }

    /** A browser that fetches a page ahead of its reader, or asks for its headers alone, has shown nobody anything. */
    private boolean isReallyOpened() {
        return !request.getMethod().equals("HEAD") && Stream.of("Sec-Purpose", "Purpose").map(request::getHeader)
                .noneMatch(purpose -> purpose != null && purpose.contains("prefetch"));
    }

    public int getCount() {
        return discussion.count();
    }

    /** @return why this visitor may not comment, or that they may */
    public Invitation getInvitation() {
        return invitation;
    }

    public boolean isInvited() {
        return invitation.isOpen();
    }

    /** Also after a failed post of somebody who has lost the right to it meanwhile: what they typed must not be lost. */
    public boolean isFormShown() {
        return isInvited() || FacesContext.getCurrentInstance().isPostback();
    }

    public String getThread() {
        return thread;
    }
}
