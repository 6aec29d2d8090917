package org.kiosque.web.catalogue;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.kiosque.articles.ArticleId;
import org.kiosque.articles.SeriesId;
import org.kiosque.catalogue.CatalogueRefused;
import org.kiosque.catalogue.CatalogueRefused.Reason;
import org.kiosque.catalogue.SeriesDesk;
import org.kiosque.catalogue.SeriesEntry;
import org.kiosque.catalogue.SeriesPiece;
import org.kiosque.catalogue.SeriesSheet;
import org.kiosque.web.shell.Messages;
import org.kiosque.web.shell.Visitor;

/** The panel beside the list of series: {@code ?edit=} or {@code ?new=}. */
@Named
@RequestScoped
public class SeriesForm {

    @Inject SeriesDesk desk;
    @Inject Deeds deeds;
    @Inject Visitor visitor;
    @Inject Messages messages;
    @Inject HttpServletRequest request;

    private SeriesEntry series;
    private List<SeriesPiece> pieces = List.of();
    private int version;

    @NotBlank(message = "{catalogue.title.required}")
    @Size(max = SeriesSheet.TITLE_MAX, message = "{catalogue.title.tooLong}")
    private String title;

    @Size(max = SeriesSheet.SLUG_MAX, message = "{catalogue.slug.tooLong}")
    @Pattern(regexp = "|[a-z0-9]+(-[a-z0-9]+)*", message = "{catalogue.slug.form}")
    private String slug;

    @Size(max = SeriesSheet.DESCRIPTION_MAX, message = "{catalogue.long.tooLong}")
    private String description;

    private boolean byHand;
    private boolean closed;
    private Long into;

    @PostConstruct
    void open() {
        String asked = request.getParameter("edit");
        if (asked == null) return;
        series = desk.all(visitor.id()).stream().filter(entry -> entry.id().toString().equals(asked)).findFirst()
                .orElseThrow(() -> new CatalogueRefused("none", Reason.UNKNOWN));
        pieces = desk.pieces(visitor.id(), series.id());
        version = series.version();
        title = series.sheet().title();
        slug = series.sheet().slug();
        description = series.sheet().description();
        byHand = series.sheet().byHand();
        closed = series.sheet().closed();
    }

    /** The arrows of the list of pieces. */
    public void load() {
        move(deeds.posted("up"), "up", -1);
        move(deeds.posted("down"), "down", 1);
    }

    private void move(String piece, String way, int by) {
        if (piece == null || series == null) return;
        var order = new ArrayList<>(pieces.stream().map(SeriesPiece::article).toList());
        int place = order.stream().map(ArticleId::toString).toList().indexOf(piece);
        if (place < 0 || place + by < 0 || place + by >= order.size()) return;
        order.add(place + by, order.remove(place));
        desk.order(visitor.id(), series.id(), order);
        deeds.go(request.getRequestURI() + "?edit=" + series.id() + "&" + way + "=" + piece + "#pieces");
    }

    public void save() {
        var sheet = new SeriesSheet(slug, title, description, byHand, closed);
        if (series == null) deeds.done("created", SeriesForm::field, () -> desk.create(visitor.id(), sheet));
        else deeds.done("saved", SeriesForm::field, () -> desk.change(visitor.id(), series.id(), version, sheet, Instant.now()));
    }

    public void delete() {
        deeds.done("deleted", () -> desk.delete(visitor.id(), series.id()));
    }

    public void merge() {
        if (into == null) messages.error("into", "series.into.required");
        else deeds.done("merged", reason -> "into", () -> desk.merge(visitor.id(), series.id(), new SeriesId(into), Instant.now()));
    }

    private static String field(Reason reason) {
        return reason == Reason.SLUG_TAKEN ? "slug" : null;
    }

    public boolean isAsked() {
        return series != null || request.getParameter("new") != null;
    }

    /** @return null for a new one */
    public SeriesEntry getSeries() {
        return series;
    }

    public List<SeriesPiece> getPieces() {
        return pieces;
    }

    public int getVersion() {
        return version;
    }

    public void setVersion(int version) {
        this.version = version;
    }

    public String getTitle() {
        return title;
    }

    public void setTitle(String title) {
        this.title = title;
    }

    public String getSlug() {
        return slug;
    }

    public void setSlug(String slug) {
        this.slug = slug;
    }

    public String getDescription() {
        return description;
    }

    public void setDescription(String description) {
        this.description = description;
    }

    public boolean isByHand() {
        return byHand;
    }

    public void setByHand(boolean byHand) {
        this.byHand = byHand;
    }

    public boolean isClosed() {
        return closed;
    }

    public void setClosed(boolean closed) {
        this.closed = closed;
    }

    public Long getInto() {
        return into;
    }

    public void setInto(Long into) {
        this.into = into;
    }
}
