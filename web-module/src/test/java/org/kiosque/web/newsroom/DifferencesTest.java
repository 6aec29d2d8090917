package org.kiosque.web.newsroom;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.kiosque.web.newsroom.Differences.Row;

class DifferencesTest {

    @Test
    void theWordsThatChangedAreMarkedOnBothSides() {
        assertEquals(List.of(new Row("Il a plu <del>douze</del> heures.", "Il a plu <ins>treize</ins> heures.", 0)),
                Differences.of(List.of("Il a plu douze heures."), List.of("Il a plu treize heures.")));
    }

    @Test
    void whatWasAddedStandsAloneOnItsSide() {
        assertEquals(List.of(new Row("Un.", "Un.", 0), new Row("", "<ins>Deux.</ins>", 0)),
                Differences.of(List.of("Un."), List.of("Un.", "Deux.")));
    }

    @Test
    void whatWentStandsAloneOnItsSide() {
        assertEquals(List.of(new Row("<del>Un.</del>", "", 0), new Row("Deux.", "Deux.", 0)),
                Differences.of(List.of("Un.", "Deux."), List.of("Deux.")));
    }

    @Test
    void anotherParagraphIsNotTakenApart() {
        assertEquals(List.of(new Row("<del>La pluie est revenue.</del>", "<ins>Dix degrés, vent du nord</ins>", 0)),
                Differences.of(List.of("La pluie est revenue."), List.of("Dix degrés, vent du nord")));
    }

    @Test
    void longStretchesThatAreTheSameAreLeftOut() {
        var before = IntStream.rangeClosed(1, 9).mapToObj(i -> "Paragraphe " + i).toList();
        var after = Stream.concat(before.subList(0, 8).stream(), Stream.of("Fin")).toList();

        assertEquals(List.of(new Row("", "", 7), new Row("Paragraphe 8", "Paragraphe 8", 0),
                new Row("<del>Paragraphe 9</del>", "<ins>Fin</ins>", 0)), Differences.of(before, after));
    }

    @Test
    void theSameTextHasNoDifferences() {
        assertEquals(List.of(), Differences.of(List.of("Un.", "Deux."), List.of("Un.", "Deux.")));
    }

    @Test
    void nothingThatWasTypedBecomesMarkup() {
        assertEquals(List.of(new Row("a &lt;b&gt; <del>&lt;script&gt;</del> c &amp; d", "a &lt;b&gt; <ins>x</ins> c &amp; d", 0)),
                Differences.of(List.of("a <b> <script> c & d"), List.of("a <b> x c & d")));
    }

    @Test
    void twoVeryLongTextsAreComparedInReasonableTime() {
        var before = IntStream.range(0, 20_000).mapToObj(i -> "a" + i).toList();
        var after = IntStream.range(0, 20_000).mapToObj(i -> "b" + i).toList();
        assertTimeout(Duration.ofSeconds(10), () -> assertEquals(20_000, Differences.of(before, after).size()));
        assertTimeout(Duration.ofSeconds(10), () -> assertEquals(1,
                Differences.of(List.of(String.join(" ", before)), List.of(String.join(" ", after))).size()));
    }
}
