package org.kiosque.house;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import jakarta.inject.Named;
import java.beans.Introspector;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.kiosque.web.shell.Texts;
import org.w3c.dom.Attr;
import org.w3c.dom.Element;

/** What every page keeps to, whoever wrote it. */
class PagesTest {

    private static final Set<String> READ_BY_PEOPLE = Set.of("title", "alt", "label", "placeholder", "header", "hint",
            "caption", "summary", "aria-label", "pt:aria-label", "pt:placeholder", "itemLabel", "emptyMessage",
            "requiredMessage", "validatorMessage", "converterMessage", "currentPageReportTemplate");

    private static final Pattern EXPRESSION = Pattern.compile("#\\{[^}]*}");
    private static final Pattern WORD = Pattern.compile("\\p{L}{2,}");
    private static final Pattern KEY = Pattern.compile("text\\['([\\w.]+)']|texts\\.say\\('([\\w.]+)'[,)]");

    private static final List<PageSource> PAGES = PageSource.all();

    @Test
    void everyWordComesFromTheTexts() {
        onNoPage(page -> Stream.concat(page.words(),
                        page.attributes().filter(attribute -> READ_BY_PEOPLE.contains(attribute.getName())).map(Attr::getValue))
                .filter(text -> WORD.matcher(EXPRESSION.matcher(text).replaceAll("")).find()).map(String::strip));
    }

    @Test
    void everyTextThatIsAskedForExists() {
        var texts = ResourceBundle.getBundle(Texts.BUNDLE, Locale.FRENCH);
        onNoPage(page -> KEY.matcher(page.text()).results()
                .map(key -> key.group(1) == null ? key.group(2) : key.group(1))
                .filter(key -> !texts.containsKey(key)));
    }

    @Test
    void noScriptAndNoStyleStandsInAPage() {
        onNoPage(page -> Stream.concat(
                page.elements().filter(PagesTest::isInline).map(Element::getTagName),
                page.attributes().map(Attr::getName).filter(name -> name.equals("style") || name.matches("on[a-z]+"))));
    }

    @Test
    void onlyOneComponentWritesHtmlAsItIs() {
        var raw = PAGES.stream().flatMap(page -> page.attributes()
                .filter(attribute -> attribute.getName().equals("escape") && !attribute.getValue().equals("true"))
                .map(attribute -> page.path())).toList();
        assertEquals(List.of("WEB-INF/tags/html.xhtml"), raw);
    }

    /** Of two things with one name, a page reads the bean. */
    @Test
    void nothingOnAPageBearsTheNameOfABean() {
        Set<String> beans = new ClassFileImporter().importPackages("org.kiosque.web").stream()
                .filter(bean -> bean.isAnnotatedWith(Named.class))
                .map(bean -> Introspector.decapitalize(bean.getSimpleName())).collect(Collectors.toSet());
        assertTrue(beans.contains("articlePage"));
        onNoPage(page -> page.elements().map(element -> element.getAttribute("var")).filter(beans::contains));
    }

    /** What is typed when a session ends is kept, all but what says in its name that it is a password. */
    @Test
    void aPasswordIsKnownByTheNameOfItsField() {
        onNoPage(page -> page.elements().filter(element -> element.getAttribute("type").equals("password"))
                .map(element -> element.getAttribute("id")).filter(id -> !id.toLowerCase(Locale.ROOT).contains("password")));
    }

    @Test
    void theRulesFindWhatTheyLookFor() {
        assertFalse(PAGES.isEmpty());
        assertTrue(PAGES.stream().anyMatch(page -> KEY.matcher(page.text()).find()));
        assertTrue(PAGES.stream().anyMatch(page -> page.attributes().anyMatch(a -> READ_BY_PEOPLE.contains(a.getName()))));
    }

    /** The one script that stands in the pages themselves is written by its bean, whose digest the policy knows. */
    private static boolean isInline(Element element) {
        String name = element.getTagName().replaceFirst(".*:", "");
        return name.equals("style") || (name.equals("script") || name.equals("outputScript"))
                && !element.getTextContent().isBlank() && !element.getTextContent().equals("#{firstScript.text}");
    }

    /** @param offences what must not be there */
    private static void onNoPage(Function<PageSource, Stream<String>> offences) {
        assertEquals(List.of(), PAGES.stream()
                .flatMap(page -> offences.apply(page).map(offence -> page.path() + ": " + offence)).toList());
    }
}
