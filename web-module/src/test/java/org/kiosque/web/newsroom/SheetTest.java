package org.kiosque.web.newsroom;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.kiosque.articles.AccessRule;
import org.kiosque.articles.Kind;
import org.kiosque.articles.SeriesId;

class SheetTest {

    final Map<String, String> typed = new HashMap<>(Map.of("kind", "ARTICLE", "access", "SUBSCRIBERS", "section", "droit",
            "title", "Titre", "subtitle", "Sous-titre", "standfirst", "Chapeau", "body", "<p>Texte</p>",
            "tags", "Un, deux ,,un", "version", "7"));
    final Sheet sheet = new Sheet();

    {
        sheet.around = new Around();
        sheet.lead = new LeadForm();
        sheet.series = new SeriesChoice();
        sheet.byline = new BylineForm() {
            @Override
            void copy(Typed typed) {}
        };
    }

    @Test
    void whatWasTypedInAFormTooOldIsOnTheNewOne() {
        sheet.copy(name -> Stream.ofNullable(typed.get(name)).toList());

        var draft = sheet.draft();
        assertEquals(Kind.ARTICLE, draft.kind());
        assertEquals(AccessRule.SUBSCRIBERS, draft.access());
        assertEquals("<p>Texte</p>", draft.body());
        assertEquals(List.of("un", "deux"), draft.tags());
        assertEquals(7, sheet.getVersion());
        assertNull(draft.series());

        typed.put("series", "12");
        sheet.copy(name -> Stream.ofNullable(typed.get(name)).toList());
        assertEquals(new SeriesId(12), sheet.draft().series());
    }

    @Test
    void aBriefLeavesOutWhatBriefsDoNotHave() {
        typed.put("kind", "BRIEF");
        sheet.copy(name -> Stream.ofNullable(typed.get(name)).toList());

        var draft = sheet.draft();
        assertEquals("", draft.subtitle());
        assertEquals("", draft.standfirst());
        assertEquals(AccessRule.FREE, draft.access());
        assertEquals("Sous-titre", sheet.getSubtitle(), "it is still there should it become an article again");
    }

    @Test
    void aFormThatWasTamperedWithIsReadAsFarAsItGoes() {
        typed.putAll(Map.of("kind", "NOVEL", "access", "", "version", "-1"));
        sheet.copy(name -> Stream.ofNullable(typed.get(name)).toList());

        assertEquals(Kind.ARTICLE, sheet.getKind());
        assertEquals(AccessRule.Mode.INHERITED, sheet.around.getAccess());
        assertEquals(0, sheet.getVersion());
    }

    @Test
    void aPageIsInNoSectionAndFree() {
        typed.putAll(Map.of("kind", "PAGE", "section", ""));
        sheet.copy(name -> Stream.ofNullable(typed.get(name)).toList());

        assertEquals(Map.of(), sheet.complaints());
        assertEquals("", sheet.draft().section());
        assertEquals(AccessRule.FREE, sheet.draft().access());
    }

    @Test
    void allThatIsWrongIsToldAtOnceAndBeforeAnythingIsSaved() {
        typed.putAll(Map.of("title", " ", "section", "", "slug", "La pluie"));
        sheet.copy(name -> Stream.ofNullable(typed.get(name)).toList());

        assertEquals(List.of("title", "section", "slug"), List.copyOf(sheet.complaints().keySet()));
    }

    @Test
    void tooManyTagsAreToldBeforeAnythingIsSaved() {
        sheet.copy(name -> Stream.ofNullable(typed.get(name)).toList());
        sheet.setTags("1,2,3,4,5,6,7,8,9,10");
        assertEquals(Map.of(), sheet.complaints());
        sheet.setTags("1,2,3,4,5,6,7,8,9,10,11");
        assertEquals(Map.of("tags", "write.tags.tooMany"), sheet.complaints());
        sheet.setTags("x".repeat(41));
        assertEquals(Map.of("tags", "write.tags.tooLong"), sheet.complaints());
    }
}
