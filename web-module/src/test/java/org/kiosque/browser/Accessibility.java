package org.kiosque.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.CheckedNode;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Page;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

/** WCAG 2.0 to 2.2, A and AA, as far as a machine can tell. */
final class Accessibility {

    private static final List<String> LEVELS = List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22a", "wcag22aa");

    /** The kinds of elements a page is made of, on which kind of screen. */
    private static final String KINDS = """
            () => innerWidth + ' ' + document.documentElement.dataset.look + matchMedia('(prefers-color-scheme: dark)').matches + [...new Set([...document.querySelectorAll('*')].map(element => element.tagName + element.className
                + element.getAttributeNames() + element.parentElement?.className))].sort().join()""";

    private static final Set<Object> SEEN = ConcurrentHashMap.newKeySet();

    private Accessibility() {}

    /** A page made of the same kinds of elements as one before it is not looked at again. */
    static void check(Page page) {
        if (!SEEN.add(page.evaluate(KINDS))) return;
        var results = new AxeBuilder(page).withTags(LEVELS).setLegacyMode(true).analyze();
        String violations = results.getViolations().stream().map(Accessibility::describe).collect(Collectors.joining("\n"));
        assertEquals("", violations, page.url());
    }

    /** All that another theme can break, on a page that was checked before: it has the checker in it already. */
    static void checkContrast(Page page) {
        if (!(boolean) page.evaluate("'axe' in window")) new AxeBuilder(page).withRules(List.of("color-contrast")).setLegacyMode(true).analyze();
        assertEquals(List.of(), page.evaluate("""
                async () => (await axe.run({runOnly: ['color-contrast']})).violations.flatMap(one => one.nodes.map(node => node.html))"""),
                () -> page.url() + " " + page.evaluate("document.documentElement.dataset.look"));
    }

    private static String describe(Rule rule) {
        return rule.getId() + ": " + rule.getHelp() + rule.getNodes().stream().map(CheckedNode::getHtml)
                .map(html -> "\n    " + html).collect(Collectors.joining());
    }
}
