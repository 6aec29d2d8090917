package org.kiosque.web.shell;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.stream.Collectors;
import java.util.zip.CRC32;
import org.kiosque.catalogue.Catalogue;
import org.kiosque.catalogue.CatalogueChanged;
import org.kiosque.catalogue.SectionColours;

/**
 * The colours of the sections as a style sheet: the desk chooses them, so that they stand in no file. Pages know the
 * version of a few seconds ago, when another node has changed something; the sheet itself is always read anew.
 */
@Named
@ApplicationScoped
public class Palette {

    private static final Duration LASTING = Duration.ofSeconds(5);

    private record Known(String sheet, String version, Instant until) {}

    @Inject Catalogue catalogue;

    private volatile Known known;

    /** @return what changes when a colour does */
    public String getVersion() {
        return lately().version();
    }

    /** @return the sheet as it was a few seconds ago at most */
    String current() {
        return lately().sheet();
    }

    private Known lately() {
        Known last = known;
        Instant now = Instant.now();
        if (last == null || last.until().isBefore(now)) {
            String sheet = sheet();
            last = new Known(sheet, version(sheet), now.plus(LASTING));
            known = last;
        }
        return last;
    }

    void forget(@Observes(during = TransactionPhase.AFTER_SUCCESS) CatalogueChanged change) {
        if (change.kind() == CatalogueChanged.Kind.SECTION) known = null;
    }

    String sheet() {
        return catalogue.colours().stream().map(Palette::rule).collect(Collectors.joining("", "@layer tokens {\n", "}\n"));
    }

    static String version(String sheet) {
        var sum = new CRC32();
        sum.update(sheet.getBytes(StandardCharsets.UTF_8));
        return Long.toHexString(sum.getValue());
    }

    private static String rule(SectionColours section) {
        return "  .section--" + section.section() + " { --section: light-dark(" + section.colours().onLight() + ", "
                + section.colours().onDark() + "); }\n";
    }
}
