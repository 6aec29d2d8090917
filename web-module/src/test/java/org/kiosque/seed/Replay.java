package org.kiosque.seed;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.kiosque.accounts.AccountId;
import org.kiosque.accounts.Enrolment;
import org.kiosque.accounts.Role;
import org.kiosque.accounts.SiteSetUp;
import org.kiosque.articles.Access;
import org.kiosque.articles.ArticleId;
import org.kiosque.articles.Kind;
import org.kiosque.articles.Section;
import org.kiosque.comments.CommentId;
import org.kiosque.comments.Comments;
import org.kiosque.comments.NewComment;
import org.kiosque.newsroom.Draft;
import org.kiosque.newsroom.Newsroom;
import org.kiosque.newsroom.Workflow;
import org.kiosque.seed.Seed.Remark;

/** Plays the seed when the site starts, as the newsroom and its readers would have. */
@ApplicationScoped
public class Replay {

    private static final int AFTER_ALL_ELSE = 1_000;
    private static final Section INTERNET = new Section("internet", "Internet", "");

    @Inject SiteSetUp site;
    @Inject Newsroom newsroom;
    @Inject Workflow workflow;
    @Inject Comments comments;

    private final Seed seed = Seed.carried();
    private final Map<String, AccountId> readers = new HashMap<>();
    private final Map<Integer, CommentId> said = new HashMap<>();

    void play(@Observes @Priority(AFTER_ALL_ELSE) @Initialized(ApplicationScoped.class) Object started) {
        ArticleId article = publish(enrol("Autrice", Role.AUTHOR, Role.EDITOR));
        for (Remark remark : seed.remarks()) say(remark, article);
    }

    private ArticleId publish(AccountId author) {
        newsroom.arrangeSections(null, List.of(INTERNET));
        String body = seed.body().stream().map(Replay::paragraph).collect(Collectors.joining());
        ArticleId id = newsroom.start(author, new Draft(Kind.BRIEF, INTERNET.slug(), seed.title(), "", "", body, List.of(), Access.FREE),
                seed.publishedAt());
        workflow.publish(author, id, seed.publishedAt());
        return id;
    }

    private void say(Remark remark, ArticleId article) {
        Instant now = seed.publishedAt().plus(Duration.ofMinutes(remark.number()));
        AccountId author = readers.computeIfAbsent(remark.author(), name -> enrol(name, Role.READER));
        said.put(remark.number(), comments.post(author,
                new NewComment(article, said.get(remark.parent()), remark.markdown(), UUID.randomUUID()), now));
    }

    private AccountId enrol(String name, Role... roles) {
        return site.enrol(new Enrolment(name, name + "@seed.example", null, Set.of(roles)), seed.publishedAt());
    }

    private static String paragraph(String text) {
        return "<p>" + text.replace("&", "&amp;").replace("<", "&lt;") + "</p>";
    }
}
