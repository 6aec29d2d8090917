package org.kiosque.articles.internal;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.kiosque.articles.internal.Node.Element;
import org.kiosque.articles.internal.Node.Text;

/**
 * A video or a post from elsewhere: a card that says where it is from, and a plain link. Nothing is asked of the other
 * site before a reader goes there, so it does not learn who reads.
 */
enum Embed {

    YOUTUBE("YouTube", "(m\\.|music\\.)?youtube(-nocookie)?\\.com/.*|youtu\\.be/.*"),
    DAILYMOTION("Dailymotion", "(geo\\.)?dailymotion\\.com/.*|dai\\.ly/.*"),
    VIMEO("Vimeo", "(player\\.)?vimeo\\.com/.*"),
    X("X", "(mobile\\.)?(x|twitter)\\.com/.*"),
    /** Servers of many names; what they have in common is the shape of their addresses. */
    PEERTUBE("PeerTube", "[^/]+/(w|videos/watch|videos/embed)/[\\w-]+.*"),
    MASTODON("Mastodon", "[^/]+/@[\\w.-]+(@[\\w.-]+)?/\\d+.*");

    static final String CLASS = "embed";

    private final String provider;
    private final Pattern addresses;

    Embed(String provider, String addresses) {
        this.provider = provider;
        this.addresses = Pattern.compile(addresses);
    }

    /** @param figure of the class {@link #CLASS}. @return the card, or its words when it leads nowhere */
    static List<Node> card(Element figure) {
        return link(figure).<List<Node>>map(link -> List.of(card(link.attribute("href"), link.text().strip())))
                .orElseGet(() -> Blocks.paragraphs(figure.children()));
    }

    private static Element card(String address, String title) {
        String place = place(address);
        String host = place.replaceFirst("/.*", "");
        String provider = Stream.of(values()).filter(one -> one.addresses.matcher(place).matches())
                .map(one -> one.provider).findFirst().orElse(host);
        return new Element("figure", List.of("class", CLASS, "data-provider", provider), List.of(
                new Element("a", List.of("href", address, "rel", "noopener noreferrer", "target", "_blank"),
                        List.of(new Text(Node.isBlank(title) ? place : title.replaceAll("\\s+", " ")))),
                new Element("figcaption", List.of(new Text(provider.equals(host) ? host : provider + ", " + host)))));
    }

    private static Optional<Element> link(Element around) {
        return around.children().stream().filter(Element.class::isInstance).map(Element.class::cast)
                .flatMap(inner -> inner.name().equals("a") && inner.attribute("href").matches("(?i)https?://[^/?#]+.*")
                        ? Stream.of(inner) : link(inner).stream())
                .findFirst();
    }

    /** @return host and path, the host in lower case */
    private static String place(String address) {
        String rest = address.replaceFirst("(?i)^https?://", "").replaceFirst("[?#].*", "");
        int slash = rest.indexOf('/');
        String host = (slash < 0 ? rest : rest.substring(0, slash)).toLowerCase(Locale.ROOT).replaceFirst("^.*@", "").replaceFirst("^www\\.", "");
        return host + (slash < 0 ? "/" : rest.substring(slash));
    }
}
