package org.kiosque.web.catalogue;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.kiosque.articles.SeriesId;
import org.kiosque.catalogue.SeriesDesk;
import org.kiosque.catalogue.SeriesEntry;
import org.kiosque.web.shell.Visitor;

/** admin/catalogue/series.xhtml, the list; the panel is {@link SeriesForm} */
@Named
@RequestScoped
public class SeriesDeskPage {

    @Inject SeriesDesk desk;
    @Inject Visitor visitor;

    private List<SeriesEntry> all;

    @PostConstruct
    void open() {
        all = desk.all(visitor.id());
    }

    public List<SeriesEntry> getAll() {
        return all;
    }

    /** @return what a series can be merged into */
    public List<SeriesEntry> others(SeriesId than) {
        return all.stream().filter(one -> !one.id().equals(than)).toList();
    }
}
