package org.kiosque.web.machines;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import org.kiosque.web.shell.CurrentArticle;
import org.kiosque.web.shell.Links;
import org.kiosque.web.shell.Site;

/** WEB-INF/includes/machine-head.xhtml, on every public page */
@Named
@RequestScoped
public class MachineHead {

    @Inject CurrentArticle current;
    @Inject PieceHead piece;
    @Inject ListHead list;
    @Inject PaperData paper;
    @Inject Links links;
    @Inject Site site;
    @Inject HttpServletRequest request;

    private Head head;

    /**
     * Called first by the page.
     *
     * @param title what the page calls itself; empty for the home page
     * @param description what it says of itself; empty where nothing is known but its address
     * @return whether search engines may show the page
     */
    public boolean describes(String title, String description) {
        String path = Canonical.path(links.getHere());
        if (head == null) head = current.card() != null ? piece.head(Instant.now())
                : list.head(path, Canonical.address(path, request.getParameterMap()), title == null ? "" : title,
                        description == null ? "" : description, Instant.now());
        return !Canonical.isNotForSearchers(path);
    }

    public String getCanonical() {
        return paper.at(head.path());
    }

    public String getDescription() {
        return head.description();
    }

    public String getType() {
        return head.type();
    }

    public Image getImage() {
        return head.image();
    }

    public String getImageAddress() {
        return paper.at(head.image().path());
    }

    public String getLocale() {
        return paper.locale();
    }

    /** @return null unless the page is a piece */
    public Head.Piece getPiece() {
        return head.piece();
    }

    /** @return the address of a card of this piece for other sites, without its format */
    public String getCardAddress() {
        return paper.at("/oembed?url=" + URLEncoder.encode(getCanonical(), StandardCharsets.UTF_8));
    }

    /** @return JSON-LD in its element, whole: of a script Faces would write, PrimeFaces wants a nonce that public pages lack */
    public String getData() {
        return "<script type=\"application/ld+json\">" + Linked.graph(head.data()) + "</script>";
    }
}
