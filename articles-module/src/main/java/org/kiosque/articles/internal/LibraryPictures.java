package org.kiosque.articles.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.kiosque.articles.internal.Node.Element;
import org.kiosque.media.Frame;
import org.kiosque.media.MediaId;

/**
 * Pictures of the media library. A picture from anywhere else would tell a stranger who reads what. An author hands in
 * one {@code img}; what is kept offers every width the library has it in, so that a browser fetches no more than it
 * shows.
 */
final class LibraryPictures {

    /** Number, version and width, as the media library writes them. */
    static final Pattern ADDRESS = Pattern.compile("/media/([1-9][0-9]{0,17})/([0-9a-z]{1,16})-([1-9][0-9]{0,4})\\.jpg");

    /** What a browser that knows no {@code srcset} fetches. */
    private static final int PLAIN = 960;

    /** How wide it is shown: the column of a text, which pictures leave on wide screens. */
    private static final String IN_THE_TEXT = "(min-width: 76rem) 48rem, (min-width: 60rem) 38rem, 100vw";
    private static final String IN_A_GALLERY = "(min-width: 60rem) 22rem, 50vw";

    /** In cleaned HTML a quote begins the value of an attribute and nothing else. */
    private static final Pattern SHOWN = Pattern.compile(" src=\"/media/([1-9][0-9]{0,17})/");

    private LibraryPictures() {}

    /** @param html cleaned. @return the pictures in it, in its order, with repetitions */
    static Stream<MediaId> shownIn(String html) {
        return SHOWN.matcher(html).results().map(found -> new MediaId(Long.parseLong(found.group(1))));
    }

    /** @param img with a source */
    static Element plain(Element img) {
        var kept = new ArrayList<String>();
        for (String name : List.of("src", "width", "height", "alt"))
            if (name.equals("alt") || !img.attribute(name).isEmpty()) kept.addAll(List.of(name, img.attribute(name)));
        return new Element("img", kept, List.of());
    }

    /** @return the same text, every {@code img} a {@code picture} */
    static List<Node> inEverySize(List<Node> text) {
        return inEverySize(text, IN_THE_TEXT);
    }

    private static List<Node> inEverySize(List<Node> nodes, String shown) {
        return nodes.stream().map(node -> node instanceof Element element ? inEverySize(element, shown) : node).toList();
    }

    private static Node inEverySize(Element element, String shown) {
        if (element.name().equals("img")) return picture(element, shown);
        boolean gallery = element.attribute("class").equals(Figures.GALLERY);
        return element.with(inEverySize(element.children(), gallery ? IN_A_GALLERY : shown));
    }

    private static Element picture(Element img, String shown) {
        var address = ADDRESS.matcher(img.attribute("src"));
        address.matches();
        String base = "/media/" + address.group(1) + "/" + address.group(2) + "-";
        String width = img.attribute("width").isEmpty() ? address.group(3) : img.attribute("width");
        List<Integer> widths = new Frame(Integer.parseInt(width), 1).widths();
        int plain = widths.stream().filter(one -> one <= PLAIN).reduce((one, other) -> other).orElse(widths.get(0));
        var attributes = new ArrayList<>(List.of("src", base + plain + ".jpg", "srcset", srcset(base, widths, ".jpg"),
                "sizes", shown, "width", width));
        if (!img.attribute("height").isEmpty()) attributes.addAll(List.of("height", img.attribute("height")));
        attributes.addAll(List.of("alt", img.attribute("alt"), "loading", "lazy", "decoding", "async"));
        return new Element("picture", List.of(
                new Element("source", List.of("type", "image/webp", "srcset", srcset(base, widths, ".webp"), "sizes", shown), List.of()),
                new Element("img", attributes, List.of())));
    }

    private static String srcset(String base, List<Integer> widths, String ending) {
        return widths.stream().map(width -> base + width + ending + " " + width + "w").collect(Collectors.joining(", "));
    }
}
