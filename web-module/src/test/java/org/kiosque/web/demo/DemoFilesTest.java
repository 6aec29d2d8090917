package org.kiosque.web.demo;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.kiosque.accounts.Role;
import org.kiosque.newsroom.Draft;
import org.kiosque.web.demo.Newspaper.Member;
import org.kiosque.web.demo.Newspaper.Piece;
import org.kiosque.web.demo.Newspaper.Remark;

class DemoFilesTest {

    Newspaper newspaper = DemoFiles.read();
    Map<String, Member> members = newspaper.members().stream()
            .collect(Collectors.toMap(member -> member.enrolment().pseudonym(), Function.identity()));

    @Test
    void theNewspaperIsWhole() {
        assertEquals(8, newspaper.sections().size());
        assertEquals(52, newspaper.pieces().size());
        assertEquals(List.of(12), newspaper.pieces().stream().filter(piece -> piece.telling() != null)
                .map(piece -> piece.telling().entries().size()).toList());
        assertEquals(2, newspaper.pieces().stream().flatMap(DemoFilesTest::remarks)
                .filter(remark -> remark.hidden() != null).count());
    }

    @Test
    void everyIllustrationIsThereAndDescribed() {
        var illustrations = newspaper.pieces().stream().flatMap(piece -> Stream.concat(Stream.ofNullable(piece.illustration()), piece.plates().stream()))
                .distinct().toList();
        assertEquals(17, illustrations.size());
        for (var illustration : illustrations) {
            assertNotNull(DemoFiles.class.getClassLoader().getResource(illustration.file()), illustration.file());
            assertFalse(illustration.description().alt().isEmpty(), illustration.file());
        }
    }

    @Test
    void nobodyWritesBeforeTheyJoined() {
        for (Piece piece : newspaper.pieces()) {
            assertJoined(piece.author(), piece);
            remarks(piece).forEach(remark -> assertJoined(remark.by(), piece));
        }
    }

    @Test
    void everyEMailAddressIsThereOnce() {
        var addresses = members.values().stream().map(member -> member.enrolment().email()).toList();
        assertEquals(addresses.size(), addresses.stream().distinct().count());
        assertTrue(addresses.contains("m.nu@demo.kiosque.example"), addresses::toString);
    }

    @Test
    void onlyThePeopleWhoAreTriedOutHaveAPassword() {
        var withPassword = members.values().stream().filter(member -> member.enrolment().password() != null)
                .map(member -> member.enrolment().email()).sorted().toList();
        assertEquals(Stream.of("abonne", "admin", "autrice", "cheffe", "lectrice", "moderatrice", "redactrice")
                .map(name -> name + "@demo.kiosque.example").toList(), withPassword);
    }

    @Test
    void authorsMayWrite() {
        for (Piece piece : newspaper.pieces())
            assertTrue(members.get(piece.author()).enrolment().roles().contains(Role.AUTHOR), piece.author());
    }

    @Test
    void nothingIsEverPublishedInTheFutureNorTwoPiecesAtOnce() {
        var paris = ZoneId.of("Europe/Paris");
        for (String moment : List.of("2030-03-31T00:30:00Z", "2030-03-31T05:00:00Z", "2030-03-31T21:59:00Z")) {
            var now = Instant.parse(moment);
            var days = newspaper.pieces().stream().map(piece -> piece.published(newspaper.lastDay(paris, now), paris)).toList();

            assertTrue(days.stream().noneMatch(now::isBefore), moment);
            assertTrue(days.stream().anyMatch(now.minus(Duration.ofDays(1))::isBefore), moment);
            assertEquals(days.size(), days.stream().distinct().count(), moment);
        }
    }

    @Test
    void markdownBecomesHtml() {
        Draft first = newspaper.pieces().get(0).draft();
        assertTrue(first.body().startsWith("<p>Le premier arrive"), first.body());
        assertTrue(first.body().contains("<h2>Un métier qui a changé d’encre</h2>"), first.body());
    }

    @Test
    void aBadFileIsNamedWithThePlace() {
        var refused = assertThrows(IllegalStateException.class,
                () -> Entry.ofResource("demo/nobody-writes.yaml").entries("comments").get(1).text("by"));
        assertEquals("demo/nobody-writes.yaml, comments 2: by is missing or of the wrong kind.", refused.getMessage());
    }

    private void assertJoined(String who, Piece piece) {
        assertTrue(members.get(who).joinedDaysAgo() > piece.daysAgo(), who + " under " + piece.draft().title());
    }

    private static Stream<Remark> remarks(Piece piece) {
        return flat(piece.remarks());
    }

    private static Stream<Remark> flat(List<Remark> remarks) {
        return remarks.stream().flatMap(remark -> Stream.concat(Stream.of(remark), flat(remark.replies())));
    }
}
