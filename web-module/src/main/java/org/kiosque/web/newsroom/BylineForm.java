package org.kiosque.web.newsroom;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import org.kiosque.accounts.AccountId;
import org.kiosque.accounts.People;
import org.kiosque.accounts.Permission;
import org.kiosque.accounts.Person;
import org.kiosque.newsroom.Draft;
import org.kiosque.web.shell.Visitor;

/**
 * Who signs, in which order. The form posts the chosen people one after the other, and whoever is to join them last, so
 * that nothing has to be remembered between two requests.
 */
@Named
@RequestScoped
public class BylineForm {

    @Inject People people;
    @Inject Visitor visitor;
    @Inject HttpServletRequest request;

    private List<Person> chosen = List.of();

    @PostConstruct
    void read() {
        if (request.getMethod().equals("POST")) copy(Typed.of(request));
        else show(List.of(visitor.id()));
    }

    void show(List<AccountId> authors) {
        var names = people.people(authors);
        chosen = new ArrayList<>(authors.stream().map(names::get).filter(Objects::nonNull).toList());
    }

    void copy(Typed typed) {
        show(typed.all("author").stream().filter(id -> id.matches("\\d{1,18}"))
                .map(id -> new AccountId(Long.parseLong(id))).distinct().limit(Draft.AUTHORS_MAX).toList());
    }

    List<AccountId> authors() {
        return chosen.stream().map(Person::id).toList();
    }

    /** Whoever was chosen to join them has joined when the form was read. */
    public void add() {}

    public void up(Person author) {
        int place = chosen.indexOf(author);
        if (place > 0) Collections.swap(chosen, place, place - 1);
    }

    public void down(Person author) {
        int place = chosen.indexOf(author);
        if (place >= 0 && place < chosen.size() - 1) Collections.swap(chosen, place, place + 1);
    }

    public void remove(Person author) {
        chosen.remove(author);
    }

    public List<Person> getChosen() {
        return chosen;
    }

    /** @return who may join them, by pseudonym */
    public List<Person> getOthers() {
        var taken = new HashSet<>(authors());
        return people.whoMay(Permission.WRITE).stream().filter(person -> !taken.contains(person.id())).toList();
    }

    public boolean isFull() {
        return chosen.size() == Draft.AUTHORS_MAX;
    }
}
