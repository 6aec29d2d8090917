package org.kiosque.web.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CssTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', value = {
            "a { color: red ; }                             | a{color:red}",
            "a :hover > b + c ~ d { margin: 0 auto }        | a :hover>b + c ~ d{margin:0 auto}",
            "p { width: calc(100% - 0.5rem + 2 * 10.5px) }  | p{width:calc(100% - .5rem + 2 * 10.5px)}",
            "p { margin: 0.5rem -0.25rem 10.05em }          | p{margin:.5rem -.25rem 10.05em}",
            "@media (width >= 64rem) { p { order: 1 } }     | @media (width>= 64rem){p{order:1}}",
            "q::before { content: \"a  :  b; } /* c */\" }  | q::before{content:\"a  :  b; } /* c */\"}",
            "p { color: red /* not { now } */ }             | p{color:red}",
            "@container (width >= 1rem) and (width < 2rem) { p { order: 1 } } | @container (width>= 1rem) and (width < 2rem){p{order:1}}"})
    void leavesTheMeaningAlone(String sheet, String small) {
        assertEquals(small, Css.small(sheet));
    }

    @Test
    void whatNeverChangesStandsWhereItIsUsed() {
        assertEquals(":root{--a:2px;}p{margin:1px var(--a);--a:3px}",
                told(":root{--a:1px;--b:2px;}p{margin:var(--a) var(--b);--b:3px}"));
    }

    @Test
    void aLayerGoesOnFromOneFileToTheNext() {
        assertEquals("@layer a{p{order:1}q{order:2}}", Css.joined("@layer a{p{order:1}}", "@layer a{q{order:2}}"));
        assertEquals("@layer a{p{order:1}}@layer b{q{order:2}}", Css.joined("@layer a{p{order:1}}", "@layer b{q{order:2}}"));
    }

    @Test
    void tokensGetShortNamesWhereverTheyStand() {
        assertEquals(":root{--a:red;--b:var(--a)}p{color:var(--b,var(--x))}",
                told(":root{--ink:red;--link:var(--ink)}p{color:var(--link,var(--x))}"));
    }

    @Test
    void classesWithTwoHyphensAreNoTokens() {
        assertEquals(":root{--a:1px}.space--space{margin:var(--a)}",
                told(":root{--space:1px}.space--space{margin:var(--space)}"));
    }

    @Test
    void aTokenIsTheSameInAllSheetsThatStandBesideEachOther() {
        var vocabulary = Css.vocabulary(":root{--space:1px;--ink:red;}@media print{:root{--ink:black}}");
        assertEquals("p{margin:1px;color:var(--a)}", vocabulary.in("p{margin:var(--space);color:var(--ink)}"));
    }

    @Test
    void thereAreNamesForMoreTokensThanLetters() {
        var sheet = new StringBuilder(":root{");
        for (int i = 0; i < 120; i++) sheet.append("--token-").append(i).append(":red;");
        String made = told(sheet + "}");
        assertEquals(120, made.chars().filter(c -> c == ':').count() - 1);
        assertEquals(120, Pattern.compile("--\\w+").matcher(made).results().map(MatchResult::group).distinct().count());
    }

    private static String told(String sheet) {
        return Css.vocabulary(sheet).in(sheet);
    }
}
