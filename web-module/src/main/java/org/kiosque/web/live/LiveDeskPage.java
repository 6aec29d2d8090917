package org.kiosque.web.live;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.kiosque.articles.ArticleId;
import org.kiosque.articles.LiveEntry;
import org.kiosque.articles.LiveEntryId;
import org.kiosque.articles.PictureRights;
import org.kiosque.media.Picture;
import org.kiosque.newsroom.ArticleRefused;
import org.kiosque.newsroom.LiveCoverage;
import org.kiosque.newsroom.LiveRefused;
import org.kiosque.newsroom.LiveRefused.Reason;
import org.kiosque.newsroom.Manuscript;
import org.kiosque.newsroom.Newsroom;
import org.kiosque.web.shell.Bylines;
import org.kiosque.web.shell.Messages;
import org.kiosque.web.shell.Paging;
import org.kiosque.web.shell.Refusals;
import org.kiosque.web.shell.Visitor;

/** admin/newsroom/live.xhtml?id=, {@code &edit=} for changing an entry, {@code &remove=} for taking one away */
@Named
@RequestScoped
public class LiveDeskPage {

    private static final int ENTRIES = 30;
    private static final Pattern ID = Pattern.compile("\\d{1,18}");
    private static final Pattern ABOUT_ENTRY = Pattern.compile("(pin|unpin|remove)-(\\d{1,18})");
    private static final Set<String> WRITTEN = Set.of("added", "changed");

    @Inject LiveCoverage coverage;
    @Inject PictureRights rights;
    @Inject Newsroom newsroom;
    @Inject EntryForm form;
    @Inject Bylines bylines;
    @Inject Visitor visitor;
    @Inject Messages messages;
    @Inject HttpServletRequest request;

    private ArticleId id;
    private Manuscript piece;
    private LiveEntry edited;
    private LiveEntry removed;
    private Instant closedAt;
    private Paging paging;
    private List<LiveEntry> entries;

    @PostConstruct
    void open() {
        String asked = asked("id");
        if (asked == null) throw new LiveRefused("none", Reason.UNKNOWN);
        id = new ArticleId(Long.parseLong(asked));
        piece = newsroom.open(visitor.id(), id);
        look();
        edited = asked("edit") == null ? null : entry("edit");
        removed = asked("remove") == null ? null : entry("remove");
    }

    private String asked(String name) {
        String value = request.getParameter(name);
        return value != null && ID.matcher(value).matches() ? value : null;
    }

    private LiveEntry entry(String name) {
        return coverage.entry(visitor.id(), id, new LiveEntryId(Long.parseLong(asked(name))));
    }

    private void look() {
        closedAt = coverage.closedAt(visitor.id(), id).orElse(null);
        paging = Paging.of(request, ENTRIES, coverage.count(visitor.id(), id), "id");
        entries = coverage.entries(visitor.id(), id, paging.getOffset(), ENTRIES);
    }

    public void load() {
        var context = FacesContext.getCurrentInstance();
        if (Refusals.isExpired(context)) form.copy(request::getParameter);
        else if (edited != null && !context.isPostback()) form.show(edited);
    }

    public void add() throws IOException {
        if (isRefused()) return;
        act("added", () -> coverage.add(visitor.id(), id, form.text(null), Instant.now()));
    }

    public void change() throws IOException {
        if (isRefused()) return;
        act("changed", () -> coverage.edit(visitor.id(), edited.id(), form.getVersion(), form.text(edited), Instant.now()));
    }

    private boolean isRefused() {
        if (form.complaint() != null) messages.error(form.field(), form.complaint());
        return form.complaint() != null;
    }

    /** Whichever other button was pressed: each says in its value what it is for. */
    public void arrange() throws IOException {
        String button = request.getParameter("entry");
        act(button.replaceFirst("-.*", ""), () -> press(button));
    }

    private void press(String button) {
        var about = ABOUT_ENTRY.matcher(button);
        if (about.matches()) press(about.group(1), new LiveEntryId(Long.parseLong(about.group(2))));
        else if (button.equals("close")) coverage.close(visitor.id(), id, Instant.now());
        else coverage.reopen(visitor.id(), id);
    }

    private void press(String button, LiveEntryId entry) {
        switch (button) {
            case "pin" -> coverage.pin(visitor.id(), entry);
            case "unpin" -> coverage.unpin(visitor.id(), entry);
            default -> coverage.remove(visitor.id(), entry, Instant.now());
        }
    }

    private void act(String done, Runnable step) throws IOException {
        try {
            step.run();
            // What is being typed stays where it is while something else is done.
            if (form.isTyped() && !WRITTEN.contains(done)) look();
            else FacesContext.getCurrentInstance().getExternalContext().redirect("/admin/newsroom/live?id=" + id + "&notice=" + done);
        } catch (LiveRefused refused) {
            if (refused.reason() == Reason.CHANGED_MEANWHILE && edited != null) form.setVersion(entry("edit").version());
            messages.error(field(refused.reason()), refused);
            look();
        } catch (ArticleRefused refused) {
            messages.error(null, refused);
            look();
        }
    }

    private static String field(Reason reason) {
        return switch (reason) {
            case EMPTY, TOO_LONG -> "body";
            case IN_THE_FUTURE, TOO_LONG_AGO -> "moment";
            default -> null;
        };
    }

    public Manuscript getPiece() {
        return piece;
    }

    public boolean isPublished() {
        return piece.state().isPublic();
    }

    public LiveEntry getEdited() {
        return edited;
    }

    public LiveEntry getRemoved() {
        return removed;
    }

    public Instant getClosedAt() {
        return closedAt;
    }

    public Paging getPaging() {
        return paging;
    }

    public List<LiveEntry> getEntries() {
        return entries;
    }

    /** @return pictures of these entries that readers are not shown any more */
    public List<Picture> getExpired() {
        Instant now = Instant.now();
        return entries.stream().flatMap(entry -> rights.expired(entry.html(), now).stream()).distinct().toList();
    }

    public String author(LiveEntry entry) {
        return bylines.names(List.of(entry.author()));
    }
}
