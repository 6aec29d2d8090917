package org.kiosque.web.newsroom;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.stream.Stream;
import org.kiosque.articles.SeriesId;
import org.kiosque.catalogue.SeriesDesk;
import org.kiosque.web.shell.Texts;
import org.kiosque.web.shell.Visitor;

/** Which series a piece stands in, if any. */
@Named
@RequestScoped
public class SeriesChoice {

    @Inject SeriesDesk desk;
    @Inject Visitor visitor;
    @Inject Texts texts;

    private String series = "";

    /** @param title as the list of choices shows it */
    public record Option(String id, String title) {}

    /** @param saved null for none */
    void show(SeriesId saved) {
        series = saved == null ? "" : saved.toString();
    }

    void copy(Typed typed) {
        series = typed.one("series");
    }

    /** @return null for none */
    SeriesId series() {
        return series == null || !series.matches("\\d{1,18}") ? null : new SeriesId(Long.parseLong(series));
    }

    /** @param saved where the piece stands now: it may stay there, even if nothing comes in any more; null for nowhere */
    public List<Option> choices(SeriesId saved) {
        var open = desk.open(visitor.id()).stream().map(entry -> new Option(entry.id().toString(), entry.sheet().title())).toList();
        boolean closed = saved != null && open.stream().noneMatch(choice -> choice.id().equals(saved.toString()));
        return closed ? Stream.concat(Stream.of(new Option(saved.toString(), texts.say("write.series.closed"))), open.stream()).toList() : open;
    }

    public String getSeries() {
        return series;
    }

    public void setSeries(String series) {
        this.series = series;
    }
}
