package org.kiosque.web.discussion;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.StringReader;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.kiosque.accounts.AccountId;
import org.kiosque.accounts.Role;
import org.kiosque.articles.ArticleId;
import org.kiosque.comments.CommentId;
import org.kiosque.comments.CommentState;
import org.kiosque.comments.CommentView;
import org.kiosque.comments.Discussion;
import org.kiosque.comments.HideReason;
import org.kiosque.testing.Town;
import org.kiosque.web.shell.Avatars;
import org.kiosque.web.shell.InLanguage;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.InputSource;

class ThreadMarkupTest {

    private static final Instant NOON = Instant.parse("2024-02-28T11:00:00Z");
    private static final Instant ONE = Instant.parse("2024-02-28T12:00:00Z");

    Town town = new Town();
    AccountId anna = town.comes("Anna", Role.READER);
    AccountId bob = town.comes("Bob", Role.READER);
    ThreadMarkup markup = new ThreadMarkup();

    @BeforeEach
    void withoutAContainer() {
        markup.people = town;
        markup.avatars = new Avatars();
        markup.dates = InLanguage.FRENCH.dates();
        markup.texts = InLanguage.FRENCH.texts();
    }

    @Test
    void everyShapeOfAThreadNestsAsItsCommentsAnswerEachOther() throws Exception {
        for (List<Integer> depths : shapesOf(7)) {
            Document page = parse(write(thread(depths, CommentState.VISIBLE)));
            for (int i = 0; i < depths.size(); i++)
                assertEquals(depths.get(i) + 1, listsAround(page, i), "comment " + i + " of " + depths);
        }
    }

    @Test
    void nobodyIsTooDeep() throws Exception {
        List<Integer> stairs = IntStream.range(0, 500).boxed().toList();
        assertEquals(500, listsAround(parse(write(thread(stairs, CommentState.VISIBLE))), 499));
    }

    @Test
    void withoutCommentsThereIsNoList() {
        assertEquals("", write(thread(List.of(), CommentState.VISIBLE)));
    }

    @Test
    void aNameIsNeverMarkup() throws Exception {
        anna = town.comes("<script>alert(1)</script>\"'&");
        String html = write(thread(List.of(0, 1), CommentState.VISIBLE));

        assertFalse(html.contains("<script"), html);
        assertTrue(html.contains("&lt;script&gt;alert(1)&lt;/script&gt;&quot;&#39;&amp;"), html);
        parse(html);
    }

    @ParameterizedTest
    @EnumSource(value = CommentState.class, names = "VISIBLE", mode = EnumSource.Mode.EXCLUDE)
    void whatIsOutOfSightKeepsItsPlaceAndSaysNothingOfItsAuthor(CommentState state) throws Exception {
        String html = write(thread(List.of(0, 1), state));

        assertEquals(2, listsAround(parse(html), 1));
        assertFalse(html.contains("Anna"), html);
        assertFalse(html.contains("Said"), html);
    }

    @Test
    void aHiddenCommentSaysWhy() {
        assertTrue(write(thread(List.of(0), CommentState.HIDDEN)).contains("masqué par la modération : publicité."));
    }

    @Test
    void onlyTheAuthorMayChangeACommentAndOnlyInTime() {
        var thread = thread(List.of(0), CommentState.VISIBLE);

        assertTrue(markup.write(thread, anna, List.of(bob), true, "?", NOON).contains("?edit=1#write"));
        assertFalse(markup.write(thread, bob, List.of(bob), true, "?", NOON).contains("?edit="));
        assertFalse(markup.write(thread, null, List.of(bob), true, "?", NOON).contains("?edit="));
        assertFalse(markup.write(thread, anna, List.of(bob), true, "?", ONE).contains("?edit="));
    }

    @Test
    void whoMayNotCommentIsNotOfferedToAnswer() {
        var thread = thread(List.of(0), CommentState.VISIBLE);

        assertTrue(markup.write(thread, bob, List.of(), true, "?", NOON).contains("?reply=1#write"));
        assertFalse(markup.write(thread, null, List.of(), false, "?", NOON).contains("?reply="));
    }

    @Test
    void whoWroteTheArticleBearsABadge() {
        assertTrue(markup.write(thread(List.of(0), CommentState.VISIBLE), null, List.of(anna), false, "?", NOON).contains(">Auteur</span>"));
        assertFalse(markup.write(thread(List.of(0), CommentState.VISIBLE), null, List.of(bob), false, "?", NOON).contains(">Auteur</span>"));
    }

    private String write(Discussion discussion) {
        return markup.write(discussion, bob, List.of(bob), true, "?", NOON);
    }

    /** The depths every thread of up to this many comments can have: 0 first, then at most one deeper each time. */
    private static List<List<Integer>> shapesOf(int most) {
        List<List<Integer>> shapes = new ArrayList<>(List.of(List.of(0)));
        for (int i = 0; i < shapes.size(); i++)
            if (shapes.get(i).size() < most) oneMore(shapes.get(i)).forEach(shapes::add);
        return shapes;
    }

    private static Stream<List<Integer>> oneMore(List<Integer> depths) {
        int last = depths.get(depths.size() - 1);
        return IntStream.rangeClosed(0, last + 1).mapToObj(depth -> Stream.concat(depths.stream(), Stream.of(depth)).toList());
    }

    private Discussion thread(List<Integer> depths, CommentState state) {
        List<CommentView> comments = new ArrayList<>();
        for (int i = 0; i < depths.size(); i++) {
            CommentId parent = parentOf(i, depths);
            comments.add(new CommentView(new CommentId(i + 1), parent, depths.get(i), state == CommentState.DELETED ? null : anna,
                    NOON, null, state == CommentState.VISIBLE ? "<p>Said.</p>" : "", state,
                    state == CommentState.HIDDEN ? HideReason.SPAM : null, ONE));
        }
        return new Discussion(new ArticleId(1), depths.size(), true, comments);
    }

    private static CommentId parentOf(int index, List<Integer> depths) {
        return IntStream.iterate(index - 1, i -> i >= 0, i -> i - 1).filter(i -> depths.get(i) == depths.get(index) - 1)
                .mapToObj(i -> new CommentId(i + 1)).findFirst().orElse(null);
    }

    private static Document parse(String html) throws Exception {
        return DocumentBuilderFactory.newInstance().newDocumentBuilder()
                .parse(new InputSource(new StringReader("<div>" + html + "</div>")));
    }

    private static int listsAround(Document page, int index) {
        Element comment = (Element) page.getElementsByTagName("article").item(index);
        assertEquals("comment-" + (index + 1), comment.getAttribute("id"));
        int lists = 0;
        for (Node node = comment; node != null; node = node.getParentNode()) if (node.getNodeName().equals("ol")) lists++;
        return lists;
    }
}
