package org.kiosque.articles.internal;

import java.util.ArrayList;
import java.util.List;
import org.kiosque.articles.internal.Node.Element;
import org.kiosque.articles.internal.Node.Text;

/** Pictures with the words below them, alone or several side by side. Every picture stands in a figure of its own. */
final class Figures {

    static final String CREDIT = "credit";
    static final String GALLERY = "gallery";

    private Figures() {}

    static Element of(Element img) {
        return new Element("figure", List.of(LibraryPictures.plain(img)));
    }

    /** The words below belong to the last picture of a figure; below anything else they are a paragraph. */
    static List<Node> unfold(Element figure) {
        var shown = new ArrayList<Node>();
        var words = new ArrayList<Node>();
        for (Node node : figure.children())
            (node instanceof Element element && element.name().equals("figcaption") ? words : shown).add(node);
        var blocks = new ArrayList<>(Blocks.paragraphs(shown));
        Node last = blocks.isEmpty() ? null : blocks.get(blocks.size() - 1);
        if (!(last instanceof Element picture) || !isBare(picture)) {
            blocks.addAll(Blocks.paragraphs(words));
            return blocks;
        }
        var inside = new ArrayList<>(picture.children());
        inside.addAll(Blocks.filled(new Element("figcaption", caption(words))));
        blocks.set(blocks.size() - 1, picture.with(inside));
        return blocks;
    }

    /** One picture is no gallery; what is no picture follows it. */
    static List<Node> gallery(Element division) {
        var pictures = new ArrayList<Node>();
        var others = new ArrayList<Node>();
        List<Node> blocks = Blocks.paragraphs(division.children());
        for (Node block : blocks) (isPicture(block) ? pictures : others).add(block);
        if (pictures.size() < 2) return blocks;
        others.add(0, new Element("div", List.of("class", GALLERY), pictures));
        return others;
    }

    static boolean isPicture(Node block) {
        return block instanceof Element figure && figure.name().equals("figure")
                && figure.children().get(0) instanceof Element shown && List.of("img", "picture").contains(shown.name());
    }

    private static boolean isBare(Element block) {
        return isPicture(block) && block.children().size() == 1;
    }

    /** Who made it stands at the end. */
    private static List<Node> caption(List<Node> words) {
        var credit = new StringBuilder();
        var caption = new ArrayList<>(Blocks.line(without(words, credit)));
        String name = credit.toString().strip().replaceAll("\\s+", " ");
        if (Node.isBlank(name)) return caption;
        if (!caption.isEmpty()) caption.add(new Text(" "));
        caption.add(new Element("span", List.of("class", CREDIT), List.of(new Text(name))));
        return caption;
    }

    private static List<Node> without(List<Node> nodes, StringBuilder credit) {
        var others = new ArrayList<Node>();
        for (Node node : nodes) {
            if (!(node instanceof Element element)) others.add(node);
            else if (element.attribute("class").equals(CREDIT)) credit.append(' ').append(element.text());
            else others.add(element.with(without(element.children(), credit)));
        }
        return others;
    }
}
