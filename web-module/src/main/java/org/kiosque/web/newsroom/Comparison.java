package org.kiosque.web.newsroom;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.kiosque.accounts.AccountId;
import org.kiosque.accounts.People;
import org.kiosque.articles.LeadPicture;
import org.kiosque.articles.Section;
import org.kiosque.newsroom.Draft;
import org.kiosque.web.newsroom.Differences.Row;
import org.kiosque.web.shell.Sections;
import org.kiosque.web.shell.Texts;

/** Two drafts of a piece side by side: its texts word by word, and what stands around them in words. */
@RequestScoped
public class Comparison {

    @Inject AccessPart access;
    @Inject Sections sections;
    @Inject People people;
    @Inject Texts texts;

    /** One thing about a piece that is not the same in both. */
    public record Part(String label, List<Row> rows) {}

    /** @return what differs, in the order of the writing page; empty when nothing does */
    public List<Part> of(Draft before, Draft after) {
        Map<String, List<String>> old = said(before);
        Map<String, List<String>> fresh = said(after);
        return old.keySet().stream().filter(label -> !old.get(label).equals(fresh.get(label)))
                .map(label -> new Part(label, Differences.of(old.get(label), fresh.get(label)))).toList();
    }

    private Map<String, List<String>> said(Draft draft) {
        Map<String, List<String>> all = new LinkedHashMap<>();
        line(all, "write.title", draft.title());
        line(all, "write.subtitle", draft.subtitle());
        line(all, "write.standfirst", draft.standfirst());
        all.put(texts.say("write.body"), BodyText.blocks(draft.body()));
        line(all, "write.kind", texts.say("write.kind." + draft.kind()));
        line(all, "write.section", sections.bySlug(draft.section()).map(Section::name).orElse(draft.section()));
        line(all, "write.tags", String.join(", ", draft.tags()));
        line(all, "write.byline", names(draft.authors()));
        line(all, "write.bylineNote", draft.bylineNote());
        line(all, "write.access", access.said(draft.access()));
        line(all, "write.preview.paragraphs", Objects.toString(draft.previewParagraphs(), ""));
        line(all, "write.slug", draft.slug());
        all.put(texts.say("write.lead"), lead(draft.lead()));
        line(all, "write.series", Objects.toString(draft.series(), ""));
        return all;
    }

    private void line(Map<String, List<String>> all, String label, String text) {
        all.put(texts.say(label), text.isEmpty() ? List.of() : List.of(text));
    }

    private String names(List<AccountId> authors) {
        var names = people.people(authors);
        return authors.stream().map(names::get).filter(Objects::nonNull).map(person -> person.pseudonym())
                .collect(Collectors.joining(", "));
    }

    private static List<String> lead(LeadPicture lead) {
        return lead == null ? List.of() : Stream.of("#" + lead.picture(), lead.alt(), lead.caption(), lead.credit())
                .filter(text -> !text.isEmpty()).toList();
    }
}
