package org.kiosque.web.demo;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.kiosque.accounts.AccountId;
import org.kiosque.articles.ArticleId;
import org.kiosque.corrections.Correction;
import org.kiosque.corrections.CorrectionKind;
import org.kiosque.corrections.Corrections;
import org.kiosque.corrections.CorrectionsDesk;
import org.kiosque.corrections.NewProposal;
import org.kiosque.corrections.Note;
import org.kiosque.corrections.Proposals;

/** What the demo newspaper got wrong, and the readers who noticed; in the order of the days, as the ledger wants it. */
record Errata(Corrections ledger, CorrectionsDesk desk, Proposals proposals, AccountId editor, Map<String, AccountId> people,
              Map<String, Printed> pieces, Instant now) {

    static final String FILE = "demo/corrections.yaml";

    /** Where a piece is, by its title. */
    record Printed(ArticleId id, Instant at) {}

    private record Happening(Instant at, Runnable what) {}

    void bringOut() {
        var file = Entry.ofResource(FILE);
        List<Happening> all = new ArrayList<>();
        for (Entry note : file.entries("notes")) all.add(note.as(this::published));
        for (Entry proposal : file.entries("proposals")) all.add(proposal.as(this::proposed));
        all.stream().sorted(Comparator.comparing(Happening::at)).forEach(happening -> happening.what().run());
    }

    private Happening published(Entry entry) {
        Printed piece = piece(entry);
        Instant at = minutesAfter(piece.at(), entry.number("after"));
        var kind = CorrectionKind.valueOf(entry.text("kind").toUpperCase(Locale.ROOT));
        boolean amends = entry.has("amends");
        return new Happening(at, () -> desk.publish(editor, piece.id(),
                new Note(kind, entry.text("text"), entry.textOr("before", ""), amends ? last(piece).number() : null), UUID.randomUUID(), at));
    }

    private Correction last(Printed piece) {
        var notes = ledger.on(piece.id());
        return notes.get(notes.size() - 1);
    }

    private Happening proposed(Entry entry) {
        Printed piece = piece(entry);
        Instant at = minutesAfter(piece.at(), entry.number("after"));
        var proposal = new NewProposal(piece.id(), entry.text("passage"), null, entry.text("text"), UUID.randomUUID());
        return new Happening(at, () -> {
            var id = proposals.propose(people.get(entry.text("by")), proposal, at);
            if (entry.has("accepted")) desk.accept(editor, id, null, minutesAfter(piece.at(), entry.number("accepted")));
        });
    }

    private Printed piece(Entry entry) {
        Printed found = pieces.get(entry.text("article"));
        if (found == null) throw new IllegalArgumentException("There is no article " + entry.text("article") + ".");
        return found;
    }

    private Instant minutesAfter(Instant moment, int minutes) {
        var then = moment.plus(Duration.ofMinutes(minutes));
        return then.isAfter(now) ? now : then;
    }
}
