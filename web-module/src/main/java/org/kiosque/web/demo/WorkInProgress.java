package org.kiosque.web.demo;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;
import org.kiosque.accounts.AccountId;
import org.kiosque.articles.AccessRule;
import org.kiosque.articles.ArticleId;
import org.kiosque.articles.Kind;
import org.kiosque.newsroom.Draft;
import org.kiosque.newsroom.Newsroom;
import org.kiosque.newsroom.Notes;
import org.kiosque.newsroom.State;
import org.kiosque.newsroom.Workflow;

/** What the demo newspaper is working on: ideas, drafts, texts that wait for a reader or for their moment. */
record WorkInProgress(Newsroom newsroom, Workflow workflow, Notes notes, Map<String, AccountId> people, AccountId editor,
                      AccountId chief, ZoneId zone, Instant now) {

    static final String FILE = "demo/desk.yaml";

    private static final Duration SINCE = Duration.ofHours(3);

    void layOut() {
        for (Entry piece : Entry.ofResource(FILE).entries("pieces")) piece.as(this::lay);
    }

    private ArticleId lay(Entry entry) {
        State state = State.valueOf(entry.text("state").toUpperCase(Locale.ROOT));
        AccountId author = known(entry.text("author"));
        Instant begun = state == State.ARCHIVED ? moment(entry, -entry.number("publishedDaysAgo")) : now.minus(SINCE);
        ArticleId id = state == State.IDEA ? newsroom.suggest(author, draft(entry), begun) : newsroom.start(author, draft(entry), begun);
        if (entry.has("assignee"))
            workflow.assign(editor, id, known(entry.text("assignee")), moment(entry, entry.number("dueInDays")), begun);
        for (Entry note : entry.entries("notes")) notes.write(known(note.text("by")), id, note.text("text"), now);
        if (entry.has("embargoInDays")) workflow.embargo(editor, id, moment(entry, entry.number("embargoInDays")), now);
        advance(entry, id, author, state);
        return id;
    }

    private void advance(Entry entry, ArticleId id, AccountId author, State state) {
        switch (state) {
            case IN_REVIEW -> workflow.move(author, id, State.IN_REVIEW, now);
            case READY -> workflow.move(editor, id, State.READY, now);
            case SCHEDULED -> workflow.schedule(editor, id, moment(entry, entry.number("publishInDays")), now);
            case ARCHIVED -> {
                workflow.publish(editor, id, moment(entry, -entry.number("publishedDaysAgo")));
                workflow.archive(chief, id, now);
            }
            default -> { }
        }
    }

    private Draft draft(Entry entry) {
        Kind kind = Kind.valueOf(entry.text("kind").toUpperCase(Locale.ROOT));
        String body = HtmlRenderer.builder().build().render(Parser.builder().build().parse(entry.textOr("body", "")));
        return new Draft(kind, entry.text("section"), "", entry.text("title"), entry.textOr("subtitle", ""),
                entry.textOr("standfirst", ""), body, null, entry.has("tags") ? entry.texts("tags") : List.of(),
                access(entry, kind), List.of(), "", null, null);
    }

    private static AccessRule access(Entry entry, Kind kind) {
        if (!entry.has("access")) return kind == Kind.BRIEF ? AccessRule.FREE : AccessRule.INHERITED;
        var mode = AccessRule.Mode.valueOf(entry.text("access").toUpperCase(Locale.ROOT));
        return new AccessRule(mode, entry.has("freeAfterDays") ? entry.number("freeAfterDays") : 0);
    }

    private Instant moment(Entry entry, int days) {
        return LocalDate.ofInstant(now, zone).plusDays(days).atTime(LocalTime.parse(entry.textOr("time", "12:00"))).atZone(zone).toInstant();
    }

    private AccountId known(String pseudonym) {
        if (!people.containsKey(pseudonym)) throw new IllegalArgumentException("There is no " + pseudonym + " in " + DemoFiles.NEWSPAPER + ".");
        return people.get(pseudonym);
    }
}
