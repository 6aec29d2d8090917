package org.kiosque.web.demo;

import java.text.Normalizer;
import java.time.LocalTime;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;
import org.kiosque.accounts.Enrolment;
import org.kiosque.accounts.Role;
import org.kiosque.articles.Access;
import org.kiosque.articles.Kind;
import org.kiosque.articles.Section;
import org.kiosque.comments.HideReason;
import org.kiosque.comments.NewComment;
import org.kiosque.media.Description;
import org.kiosque.newsroom.Draft;
import org.kiosque.web.demo.Newspaper.Hiding;
import org.kiosque.web.demo.Newspaper.Illustration;
import org.kiosque.web.demo.Newspaper.Member;
import org.kiosque.web.demo.Newspaper.Piece;
import org.kiosque.web.demo.Newspaper.Remark;
import org.kiosque.web.demo.Newspaper.Telling;
import org.kiosque.web.demo.Newspaper.Told;

/** Reads the demo newspaper from its files and checks that everybody and everything named in them exists. */
final class DemoFiles {

    static final String NEWSPAPER = "demo/newspaper.yaml";
    private static final String PICTURES = "demo/pictures.yaml";
    private static final String MAIL_DOMAIN = "@demo.kiosque.example";

    private final Parser markdown = Parser.builder().build();
    private final HtmlRenderer html = HtmlRenderer.builder().build();
    private final Set<String> sections = new HashSet<>();
    private final Set<String> pseudonyms = new HashSet<>();
    private final Map<String, Description> pictures = new HashMap<>();

    static Newspaper read() {
        return new DemoFiles().newspaper(Entry.ofResource(NEWSPAPER));
    }

    private Newspaper newspaper(Entry paper) {
        var password = paper.text("password");
        var album = Entry.ofResource(PICTURES);
        album.entries("pictures").forEach(entry -> pictures.put(entry.text("file"), entry.as(this::description)));
        var found = paper.entries("sections").stream().map(entry -> entry.as(this::section)).toList();
        var members = Stream.of(
                        paper.entries("staff").stream().map(entry -> entry.as(staff -> member(staff, null))),
                        paper.entries("accounts").stream().map(entry -> entry.as(account -> member(account, password))),
                        paper.entries("readers").stream().map(entry -> entry.as(this::reader)))
                .flatMap(kind -> kind).toList();
        var files = paper.texts("articles");
        var articles = files.stream().map(file -> Entry.ofResource("demo/articles/" + file).as(this::piece)).toList();
        var pages = paper.texts("pages").stream().map(file -> Entry.ofResource("demo/pages/" + file).as(this::piece));
        var leading = paper.texts("leading").stream()
                .map(file -> articles.get(files.indexOf(known(Set.copyOf(files), file)))).toList();
        return new Newspaper(found, members, Stream.concat(articles.stream(), pages).toList(), leading);
    }

    private Section section(Entry entry) {
        sections.add(entry.text("slug"));
        return new Section(entry.text("slug"), entry.text("name"), entry.text("description"));
    }

    private Member member(Entry entry, String password) {
        var roles = entry.texts("roles").stream().map(Role::valueOf).collect(Collectors.toSet());
        return enrolled(entry, new Enrolment(entry.text("pseudonym"), entry.text("email"), password, with(roles, Role.READER)));
    }

    private Member reader(Entry entry) {
        var roles = entry.flag("subscriber") ? Set.of(Role.READER, Role.SUBSCRIBER) : Set.of(Role.READER);
        return enrolled(entry, new Enrolment(entry.text("pseudonym"), addressOf(entry.text("pseudonym")), null, roles));
    }

    private Member enrolled(Entry entry, Enrolment enrolment) {
        if (!pseudonyms.add(enrolment.pseudonym()))
            throw new IllegalArgumentException(enrolment.pseudonym() + " is there twice.");
        return new Member(enrolment, entry.number("joinedDaysAgo"));
    }

    private Piece piece(Entry entry) {
        var kind = Kind.valueOf(entry.text("kind").toUpperCase(Locale.ROOT));
        var draft = new Draft(kind, kind == Kind.PAGE ? "" : known(sections, entry.text("section")),
                entry.text("title"), entry.textOr("subtitle", ""), entry.textOr("standfirst", ""),
                html.render(markdown.parse(entry.text("body"))), entry.texts("tags"),
                Access.valueOf(entry.text("access").toUpperCase(Locale.ROOT)));
        var plates = entry.has("plates") ? entry.texts("plates").stream().map(this::illustration).toList() : List.<Illustration>of();
        return new Piece(draft, entry.has("picture") ? illustration(entry.text("picture")) : null, plates,
                known(pseudonyms, entry.text("author")), entry.number("daysAgo"), LocalTime.parse(entry.text("time")),
                remarks(entry, "comments", 0), kind == Kind.LIVE ? telling(entry) : null);
    }

    private Telling telling(Entry entry) {
        return new Telling(entry.entries("entries").stream().map(told -> told.as(this::told)).toList(), entry.number("ended"));
    }

    private Told told(Entry entry) {
        return new Told(entry.number("after"), entry.text("title"), html.render(markdown.parse(entry.text("text"))),
                entry.flag("key"), entry.flag("pinned"));
    }

    private Illustration illustration(String file) {
        if (!pictures.containsKey(file)) throw new IllegalArgumentException("There is no " + file + " in " + PICTURES + ".");
        return new Illustration("demo/pictures/" + file, pictures.get(file));
    }

    private Description description(Entry entry) {
        return new Description(entry.text("alt"), entry.text("caption"), entry.text("credit"), entry.text("rights"), null);
    }

    private List<Remark> remarks(Entry parent, String key, int notBefore) {
        return parent.entries(key).stream().map(entry -> entry.as(remark -> remark(remark, notBefore))).toList();
    }

    private Remark remark(Entry entry, int notBefore) {
        int after = entry.number("after");
        if (after < notBefore) throw new IllegalArgumentException("It is older than what it answers.");
        var hidden = entry.entry("hidden");
        return new Remark(known(pseudonyms, entry.text("by")), after, NewComment.requireText(entry.text("text")),
                hidden == null ? null : new Hiding(HideReason.valueOf(hidden.text("reason")), hidden.text("note")),
                remarks(entry, "replies", after));
    }

    private static String known(Set<String> names, String name) {
        if (!names.contains(name)) throw new IllegalArgumentException("There is no " + name + " in " + NEWSPAPER + ".");
        return name;
    }

    private static Set<Role> with(Set<Role> roles, Role another) {
        return Stream.concat(roles.stream(), Stream.of(another)).collect(Collectors.toSet());
    }

    private static String addressOf(String pseudonym) {
        return Normalizer.normalize(pseudonym, Normalizer.Form.NFD).replaceAll("\\p{M}", "").toLowerCase(Locale.ROOT)
                .replaceAll("[^a-z0-9]+", ".").replaceAll("^\\.|\\.$", "") + MAIL_DOMAIN;
    }
}
