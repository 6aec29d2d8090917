package org.kiosque.web.discussion;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.kiosque.accounts.AccountId;
import org.kiosque.accounts.People;
import org.kiosque.accounts.Permission;
import org.kiosque.accounts.Person;
import org.kiosque.accounts.Role;
import org.kiosque.comments.CommentId;
import org.kiosque.comments.CommentState;
import org.kiosque.comments.CommentView;
import org.kiosque.comments.Discussion;
import org.kiosque.web.shell.Avatars;
import org.kiosque.web.shell.Dates;
import org.kiosque.web.shell.Texts;

/**
 * Writes a discussion as one string of HTML: a component tree over hundreds of comments costs more than all the rest of
 * the page. Nesting follows the depth of each comment, without recursion.
 */
@ApplicationScoped
public class ThreadMarkup {

    @Inject People people;
    @Inject Avatars avatars;
    @Inject Dates dates;
    @Inject Texts texts;

    /**
     * @param reader null for somebody who has not signed in
     * @param articleAuthors who wrote the article, whose comments bear a badge
     * @param mayAnswer whether the links to answer are shown
     * @param query the beginning of an address of the page, to which one more parameter is added
     */
    String write(Discussion discussion, AccountId reader, List<AccountId> articleAuthors, boolean mayAnswer, String query, Instant now) {
        var authors = people.people(discussion.comments().stream().map(CommentView::author)
                .filter(Objects::nonNull).collect(Collectors.toSet()));
        var byId = discussion.comments().stream().collect(Collectors.toMap(CommentView::id, Function.identity()));
        var html = new Html();
        int depth = -1;
        for (CommentView comment : discussion.comments()) {
            html.raw(comment.depth() > depth ? open(comment.depth()) : "</li></ol>".repeat(depth - comment.depth()) + "</li>");
            depth = comment.depth();
            html.raw("<li class=\"thread__item\">");
            if (comment.isVisible()) comment(html, comment, byId, authors, reader, articleAuthors, mayAnswer, query, now);
            else stub(html, comment);
        }
        return html.raw("</li></ol>".repeat(depth + 1)).toString();
    }

    private static String open(int depth) {
        return depth == 0 ? "<ol class=\"thread\">" : "<ol class=\"thread__replies\">";
    }

    private void stub(Html html, CommentView comment) {
        String text = comment.state() == CommentState.DELETED ? texts.say("comment.deleted")
                : texts.say("comment.hidden", texts.say("hideReason." + comment.hideReason()));
        html.raw("<article class=\"comment comment--stub\" id=\"comment-").text(comment.id())
                .raw("\"><p class=\"comment__stub\">").text(text).raw("</p></article>");
    }

    private void comment(Html html, CommentView comment, Map<CommentId, CommentView> byId, Map<AccountId, Person> authors,
                         AccountId reader, List<AccountId> articleAuthors, boolean mayAnswer, String query, Instant now) {
        Person author = authors.get(comment.author());
        html.raw("<article class=\"comment\" id=\"comment-").text(comment.id()).raw("\"><header class=\"comment__header\">");
        author(html, author, articleAuthors);
        html.raw("<a class=\"comment__date\" href=\"#comment-").text(comment.id()).raw("\"><time datetime=\"")
                .text(dates.machine(comment.postedAt())).raw("\">").text(dates.full(comment.postedAt())).raw("</time></a>");
        if (comment.editedAt() != null)
            html.raw("<span class=\"comment__edited\">").text(texts.say("comment.edited")).raw("</span>");
        html.raw("</header>");
        if (comment.parent() != null) context(html, byId.get(comment.parent()), authors);
        html.raw("<div class=\"comment__body prose\">").raw(comment.html()).raw("</div><ul class=\"comment__actions\">");
        if (mayAnswer) {
            action(html, query + "reply=" + comment.id() + "#write", "comment.reply", author);
            action(html, query + "quote=" + comment.id() + "#write", "comment.quote", author);
        }
        if (comment.author().equals(reader) && now.isBefore(comment.editableUntil())) {
            action(html, query + "edit=" + comment.id() + "#write", "comment.edit", author);
            action(html, query + "delete=" + comment.id() + "#write", "comment.delete", author);
        }
        action(html, "#comment-" + comment.id(), "comment.link", author);
        html.raw("</ul></article>");
    }

    private void author(Html html, Person author, List<AccountId> articleAuthors) {
        html.raw("<span class=\"avatar avatar--").text(avatars.tone(author)).raw("\" aria-hidden=\"true\">")
                .text(avatars.initials(author.pseudonym())).raw("</span><h3 class=\"comment__author\">")
                .text(author.pseudonym()).raw("</h3>");
        if (articleAuthors.contains(author.id())) badge(html, "author");
        else if (author.is(Role.MODERATOR)) badge(html, "moderation");
        else if (author.may(Permission.ENTER_BACK_OFFICE)) badge(html, "staff");
        else if (author.is(Role.SUBSCRIBER)) badge(html, "subscriber");
    }

    private void badge(Html html, String kind) {
        html.raw("<span class=\"badge badge--").raw(kind).raw("\">").text(texts.say("badge." + kind)).raw("</span>");
    }

    private void context(Html html, CommentView parent, Map<AccountId, Person> authors) {
        boolean named = parent.isVisible() && authors.containsKey(parent.author());
        html.raw("<p class=\"comment__context\">").text(texts.say("comment.inReplyTo"))
                .raw(" <a href=\"#comment-").text(parent.id()).raw("\">")
                .text(named ? authors.get(parent.author()).pseudonym() : texts.say("comment.thisComment")).raw("</a></p>");
    }

    private void action(Html html, String href, String key, Person author) {
        html.raw("<li><a class=\"action\" href=\"").text(href).raw("\" aria-label=\"")
                .text(texts.say(key + ".of", author.pseudonym())).raw("\">").text(texts.say(key)).raw("</a></li>");
    }
}
