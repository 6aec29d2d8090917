package org.kiosque.web.account;

import static java.util.stream.Collectors.joining;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import org.kiosque.accounts.Appearance;
import org.kiosque.accounts.Appearances;
import org.kiosque.web.shell.Look;
import org.kiosque.web.shell.Visitor;

/** appearance.xhtml: with an account the choice is kept there, else by a script in the browser */
@Named
@RequestScoped
public class AppearancePage {

    /** One question and its answers. @param name of the fields; its title is {@code appearance.<name>} */
    public record Question(String name, List<Answer> answers) {}

    /** The first of each question is what everybody gets. @param word as the page's root bears it. @param key of its text */
    public record Answer(String word, String key, boolean chosen) {}

    @Inject Appearances appearances;
    @Inject Look look;
    @Inject Visitor visitor;
    @Inject HttpServletRequest request;

    public List<Question> getQuestions() {
        var now = look.get();
        return List.of(question("theme", Appearance.Theme.values(), now.theme()),
                question("size", Appearance.TextSize.values(), now.size()),
                question("width", Appearance.LineWidth.values(), now.width()),
                question("face", Appearance.Typeface.values(), now.face()),
                question("alignment", Appearance.Alignment.values(), now.alignment()),
                question("lists", Appearance.Lists.values(), now.lists()),
                new Question("keys", List.of(new Answer("keys", "appearance.keys.on", now.keys()),
                        new Answer("keyless", "appearance.keys.off", !now.keys()))));
    }

    private static Question question(String name, Enum<?>[] choices, Enum<?> chosen) {
        return new Question(name, Arrays.stream(choices)
                .map(choice -> new Answer(word(choice), "appearance." + name + "." + word(choice), choice == chosen))
                .toList());
    }

    private static String word(Enum<?> choice) {
        return choice.name().toLowerCase(Locale.ROOT);
    }

    public String choose() {
        String words = Stream.of("theme", "size", "width", "face", "alignment", "lists", "keys")
                .map(request::getParameter).filter(Objects::nonNull).collect(joining(" "));
        appearances.choose(visitor.id(), Appearance.of(words));
        return "/appearance?faces-redirect=true&chosen=1";
    }

    public boolean isChosen() {
        return request.getParameter("chosen") != null;
    }
}
