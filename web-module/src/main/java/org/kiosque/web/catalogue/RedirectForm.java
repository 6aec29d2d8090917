package org.kiosque.web.catalogue;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.kiosque.catalogue.CatalogueRefused;
import org.kiosque.catalogue.CatalogueRefused.Reason;
import org.kiosque.catalogue.Redirect;
import org.kiosque.catalogue.Redirect.Way;
import org.kiosque.catalogue.RedirectDesk;
import org.kiosque.web.shell.Messages;
import org.kiosque.web.shell.Texts;
import org.kiosque.web.shell.Visitor;

/** The panel beside the list of redirects, for one ({@code ?new=}) or for a pasted list. */
@Named
@RequestScoped
public class RedirectForm {

    private static final int LINES_MAX = 500;

    @Inject RedirectDesk desk;
    @Inject OwnAddresses own;
    @Inject Deeds deeds;
    @Inject Visitor visitor;
    @Inject Messages messages;
    @Inject Texts texts;
    @Inject HttpServletRequest request;

    private String path;
    private String target;
    @NotNull private Way way = Way.FOR_GOOD;
    private boolean external;
    private String lines;

    public void save() {
        String wrong = complaint(path, target, way);
        if (wrong != null) messages.error(wrong.equals("redirects.path.wrong") ? "path" : "target", wrong);
        else deeds.done("created", RedirectForm::field, () -> lay(path, target, way));
    }

    /** What can be laid is laid; the lines that cannot stay, each with what is wrong with it. */
    public void paste() {
        List<String> typed = lines == null ? List.of() : lines.lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
        if (typed.isEmpty() || typed.size() > LINES_MAX) {
            messages.error("lines", "redirects.lines.count");
            return;
        }
        var left = new ArrayList<String>();
        for (int i = 0; i < typed.size(); i++) {
            String wrong = complaintAbout(typed.get(i));
            if (wrong == null) continue;
            left.add(typed.get(i));
            messages.tell("lines", texts.say("redirects.line", i + 1, texts.say(wrong)));
        }
        if (left.isEmpty()) deeds.go(deeds.list("notice", "pasted"));
        lines = String.join("\n", left);
    }

    /** @return the key of what is wrong, null once it is laid */
    private String complaintAbout(String line) {
        String[] parts = line.split("[\\s,;]+");
        if (parts.length != 2) return "redirects.line.two";
        String wrong = complaint(parts[0], parts[1], Way.FOR_GOOD);
        if (wrong != null) return wrong;
        try {
            lay(parts[0], parts[1], Way.FOR_GOOD);
            return null;
        } catch (CatalogueRefused refused) {
            return refused.key();
        }
    }

    private String complaint(String from, String to, Way by) {
        try {
            new Redirect(own.local(from), "/x", Way.FOR_GOOD);
        } catch (IllegalArgumentException none) {
            return "redirects.path.wrong";
        }
        try {
            new Redirect("/x", own.local(to), by);
            return null;
        } catch (IllegalArgumentException none) {
            return "redirects.target.wrong";
        }
    }

    private void lay(String from, String to, Way by) {
        var redirect = new Redirect(own.local(from), own.local(to), by);
        if (own.include(redirect.path())) throw new CatalogueRefused(redirect.path(), Reason.PAGE_EXISTS);
        desk.lay(visitor.id(), redirect, external, Instant.now());
    }

    private static String field(Reason reason) {
        return switch (reason) {
            case PATH_TAKEN, PAGE_EXISTS -> "path";
            case LOOP -> "target";
            case EXTERNAL -> "external";
            default -> null;
        };
    }

    public boolean isAsked() {
        return request.getParameter("new") != null;
    }

    public Way[] getWays() {
        return Way.values();
    }

    public String getPath() {
        return path;
    }

    public void setPath(String path) {
        this.path = path;
    }

    public String getTarget() {
        return target;
    }

    public void setTarget(String target) {
        this.target = target;
    }

    public Way getWay() {
        return way;
    }

    public void setWay(Way way) {
        this.way = way;
    }

    public boolean isExternal() {
        return external;
    }

    public void setExternal(boolean external) {
        this.external = external;
    }

    public String getLines() {
        return lines;
    }

    public void setLines(String lines) {
        this.lines = lines;
    }
}
