package org.kiosque.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledIf;
import org.kiosque.seed.Seed;

/** A real brief of 2024 with its nineteen comments, played through the contracts and seen as a reader's browser shows it. */
@ArquillianTest
@RunAsClient
@DisabledIf(value = "isAbsent", disabledReason = "There is no article-with-19-comments.json beside this project.")
class SeedIT {

    private static final Path FILE = Path.of(System.getProperty("kiosque.seed", ""));

    /** What each comment says, block by block, and what the one says that it stands under. */
    private static final String THREAD = """
            () => {
                const said = comment => [...comment.querySelectorAll(':scope > .comment__body > *')]
                    .map(block => (block.tagName === 'BLOCKQUOTE' ? '> ' : '') + block.textContent.trim()).join('\\n');
                return [...document.querySelectorAll('.thread article')].map(comment => {
                    const above = comment.closest('li').parentElement.closest('li');
                    return {said: said(comment), under: above ? said(above.querySelector(':scope > article')) : ''};
                });
            }""";

    private static Chromium chromium;

    @ArquillianResource URL site;

    Seed seed;
    Reader anna;

    static boolean isAbsent() {
        return !Files.isRegularFile(FILE);
    }

    @BeforeAll
    static void openABrowser() {
        chromium = new Chromium();
    }

    @AfterAll
    static void closeIt() {
        chromium.close();
    }

    @BeforeEach
    void openTheBrief() {
        seed = Seed.in(FILE);
        String origin = "http://localhost:" + site.getPort();
        anna = new Reader(chromium.browser().newContext(Visitors.options(origin, true)), origin, true);
        anna.opens("/").follows(seed.title()).isTold(200);
    }

    @AfterEach
    void leave() {
        anna.leaves(Optional.empty());
    }

    @Test
    void theBriefIsShownWhole() {
        assertThat(anna.page().locator("h1")).hasText(seed.title());
        assertEquals(seed.body(), anna.page().locator(".article .prose p").allInnerTexts());
    }

    @Test
    void itsDateStandsAboveAndBelowItsText() {
        assertThat(anna.page().locator(".article__info time")).hasText(seed.displayedDate());
        assertThat(anna.page().locator(".article__dateline time")).hasText(seed.displayedDate());
    }

    @Test
    void allNineteenCommentsAreCounted() {
        assertThat(anna.page().locator("#comments-title")).hasText("Commentaires (19)");
        assertThat(anna.page().locator(".comment")).hasCount(19);
    }

    @Test
    void everyCommentStandsUnderTheOneItAnswersAndQuotesWhatItQuotes() {
        Map<Integer, String> said = new HashMap<>();
        seed.remarks().forEach(remark -> said.put(remark.number(), remark.shown()));
        var expected = seed.remarks().stream()
                .map(remark -> Map.of("said", remark.shown(), "under", said.getOrDefault(remark.parent(), ""))).toList();

        var found = (List<?>) anna.page().evaluate(THREAD);

        assertEquals(expected.size(), found.size());
        for (var comment : expected) assertEquals(true, found.contains(comment), () -> comment + "\nis not in\n" + found);
    }
}
