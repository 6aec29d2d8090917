package org.kiosque.web.newsroom;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.kiosque.accounts.AccountId;
import org.kiosque.accounts.People;
import org.kiosque.accounts.Permission;
import org.kiosque.accounts.Person;
import org.kiosque.newsroom.Notes;
import org.kiosque.newsroom.Notes.Note;
import org.kiosque.web.shell.Messages;

/** What the newsroom says to itself below a piece. */
@Named
@RequestScoped
public class NotesPart {

    @Inject Notes notes;
    @Inject People people;
    @Inject Piece piece;
    @Inject Steps steps;
    @Inject Messages messages;

    private List<Note> all;
    private Map<AccountId, Person> names;
    private String text;

    public void write() throws IOException {
        String typed = text == null ? "" : text.strip();
        if (typed.isEmpty()) messages.error("note", "notes.empty");
        else if (typed.length() > Notes.TEXT_MAX) messages.error("note", "notes.tooLong");
        else steps.take("noted", null, now -> notes.write(piece.by(), piece.id(), typed, now));
    }

    /** @return the oldest first; none for a piece that was never saved */
    public List<Note> getAll() {
        if (all == null) all = piece.id() == null ? List.of() : notes.of(piece.by(), piece.id());
        return all;
    }

    public String name(AccountId writer) {
        if (names == null) names = people.people(getAll().stream().map(Note::by).collect(Collectors.toSet()));
        return names.containsKey(writer) ? names.get(writer).pseudonym() : "";
    }

    /** @return whom one may call, as one calls them */
    public String getCallable() {
        return people.whoMay(Permission.WRITE).stream().filter(person -> !person.id().equals(piece.by()))
                .map(person -> "@" + person.pseudonym()).collect(Collectors.joining(", "));
    }

    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = text;
    }
}
