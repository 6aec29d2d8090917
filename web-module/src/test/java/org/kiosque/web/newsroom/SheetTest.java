package org.kiosque.web.newsroom;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.kiosque.articles.AccessRule;
import org.kiosque.articles.Kind;

class SheetTest {

    final Map<String, String> typed = new HashMap<>(Map.of("kind", "ARTICLE", "access", "SUBSCRIBERS", "section", "droit",
            "title", "Titre", "subtitle", "Sous-titre", "standfirst", "Chapeau", "body", "<p>Texte</p>",
            "tags", "Un, deux ,,un", "version", "7"));
    final Sheet sheet = new Sheet();

    @Test
    void whatWasTypedInAFormTooOldIsOnTheNewOne() {
        sheet.copy(typed::get);

        var draft = sheet.draft(null);
        assertEquals(Kind.ARTICLE, draft.kind());
        assertEquals(AccessRule.SUBSCRIBERS, draft.access());
        assertEquals("<p>Texte</p>", draft.body());
        assertEquals(List.of("un", "deux"), draft.tags());
        assertEquals(7, sheet.getVersion());
    }

    @Test
    void aBriefLeavesOutWhatBriefsDoNotHave() {
        typed.put("kind", "BRIEF");
        sheet.copy(typed::get);

        var draft = sheet.draft(null);
        assertEquals("", draft.subtitle());
        assertEquals("", draft.standfirst());
        assertEquals(AccessRule.FREE, draft.access());
        assertEquals("Sous-titre", sheet.getSubtitle(), "it is still there should it become an article again");
    }

    @Test
    void aFormThatWasTamperedWithIsReadAsFarAsItGoes() {
        typed.putAll(Map.of("kind", "NOVEL", "access", "", "version", "-1"));
        sheet.copy(typed::get);

        assertEquals(Kind.ARTICLE, sheet.getKind());
        assertEquals(AccessRule.Mode.INHERITED, sheet.getAccess());
        assertEquals(0, sheet.getVersion());
    }

    @Test
    void tooManyTagsAreToldBeforeAnythingIsSaved() {
        sheet.setTags("1,2,3,4,5,6,7,8,9,10");
        assertNull(sheet.complaintAboutTags());
        sheet.setTags("1,2,3,4,5,6,7,8,9,10,11");
        assertEquals("write.tags.tooMany", sheet.complaintAboutTags());
        sheet.setTags("x".repeat(41));
        assertEquals("write.tags.tooLong", sheet.complaintAboutTags());
    }
}
