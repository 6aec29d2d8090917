package org.kiosque.articles.internal;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import java.io.StringReader;
import org.kiosque.accounts.AccountId;
import org.kiosque.articles.AccessRule;
import org.kiosque.articles.Kind;
import org.kiosque.articles.LeadPicture;
import org.kiosque.articles.SeriesId;
import org.kiosque.media.MediaId;
import org.kiosque.newsroom.Draft;

/** A draft as a revision keeps it: what later versions of this class add must have a default when it is read. */
final class DraftJson {

    private DraftJson() {}

    static String write(Draft draft) {
        JsonArrayBuilder tags = Json.createArrayBuilder();
        draft.tags().forEach(tags::add);
        JsonArrayBuilder authors = Json.createArrayBuilder();
        draft.authors().forEach(author -> authors.add(author.value()));
        var json = Json.createObjectBuilder()
                .add("kind", draft.kind().name())
                .add("section", draft.section())
                .add("slug", draft.slug())
                .add("title", draft.title())
                .add("subtitle", draft.subtitle())
                .add("standfirst", draft.standfirst())
                .add("body", draft.body())
                .add("tags", tags)
                .add("access", draft.access().mode().name())
                .add("freeAfterDays", draft.access().freeAfterDays())
                .add("authors", authors)
                .add("bylineNote", draft.bylineNote());
        if (draft.previewParagraphs() != null) json.add("previewParagraphs", draft.previewParagraphs());
        if (draft.series() != null) json.add("series", draft.series().value());
        if (draft.lead() != null) json.add("lead", Json.createObjectBuilder()
                .add("picture", draft.lead().picture().value())
                .add("alt", draft.lead().alt())
                .add("caption", draft.lead().caption())
                .add("credit", draft.lead().credit()));
        return json.build().toString();
    }

    static Draft read(String content) {
        JsonObject json;
        try (var reader = Json.createReader(new StringReader(content))) {
            json = reader.readObject();
        }
        return new Draft(Kind.valueOf(json.getString("kind")), json.getString("section"), json.getString("slug"),
                json.getString("title"), json.getString("subtitle"), json.getString("standfirst"), json.getString("body"),
                json.containsKey("previewParagraphs") ? json.getInt("previewParagraphs") : null,
                json.getJsonArray("tags").getValuesAs(JsonString::getString),
                new AccessRule(AccessRule.Mode.valueOf(json.getString("access")), json.getInt("freeAfterDays")),
                json.getJsonArray("authors").getValuesAs((JsonNumber number) -> new AccountId(number.longValueExact())),
                json.getString("bylineNote"), lead(json.getJsonObject("lead")),
                json.containsKey("series") ? new SeriesId(json.getJsonNumber("series").longValueExact()) : null);
    }

    private static LeadPicture lead(JsonObject json) {
        return json == null ? null : new LeadPicture(new MediaId(json.getJsonNumber("picture").longValueExact()),
                json.getString("alt"), json.getString("caption"), json.getString("credit"));
    }
}
