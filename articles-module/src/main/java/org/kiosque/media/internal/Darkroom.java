package org.kiosque.media.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.stream.Stream;
import org.kiosque.media.Focus;
import org.kiosque.media.Frame;
import org.kiosque.media.Frame.Cut;
import org.kiosque.media.MediaRefused;
import org.kiosque.media.MediaRefused.Reason;
import org.kiosque.media.Rendition.Format;

/** Makes the files a picture is kept in and puts them on the shelf. */
@ApplicationScoped
class Darkroom {

    private Workbench bench;
    private Shelf shelf;

    /** For the CDI proxy only. */
    Darkroom() {}

    @Inject
    Darkroom(Workbench bench, Shelf shelf) {
        this.bench = bench;
        this.shelf = shelf;
    }

    /** @throws MediaRefused SVG, UNKNOWN_KIND, TOO_LARGE, DAMAGED, BUSY, STORE_FAILED */
    Size develop(byte[] file, Shelfmark mark) {
        var source = new SourceFile(file);
        return bench.with(source.isHeavy(), () -> {
            var image = source.decode();
            var size = Size.of(image);
            byte[] kept = Encoding.kept(image);
            shelf.put(mark.kept(size.transparent()), kept, size.transparent() ? "image/png" : "image/jpeg");
            print(image, mark, Cut.WHOLE, Focus.CENTRE);
            crop(kept, size, mark, Focus.CENTRE);
            return size;
        });
    }

    /** Crops it anew. @throws MediaRefused BUSY, STORE_FAILED */
    void crop(Shelfmark mark, Size size, Focus focus) {
        bench.with(false, () -> {
            crop(kept(mark.kept(size.transparent())), size, mark, focus);
            return null;
        });
    }

    /** Takes away the crops around another point than the present one. */
    void forget(Shelfmark mark, Frame whole, Focus focus) {
        if (!Shelfmark.isCropped(whole, Cut.WIDE)) return;
        String look = mark.look(focus);
        whole.cut(Cut.WIDE).widths().forEach(width -> Stream.of(Format.values())
                .forEach(format -> shelf.remove(mark.rendition(whole, Cut.WIDE, look, width, format))));
    }

    /** Always from what is kept, the first time too: the same version is the same file for ever. */
    private void crop(byte[] kept, Size size, Shelfmark mark, Focus focus) {
        if (Shelfmark.isCropped(size.frame(), Cut.WIDE)) print(new SourceFile(kept).decode(), mark, Cut.WIDE, focus);
    }

    /** The largest first, and each from the one before: most pixels are looked at once. */
    private void print(BufferedImage whole, Shelfmark mark, Cut cut, Focus focus) {
        var frame = Size.of(whole).frame();
        var part = frame.cut(cut, focus);
        var widths = part.frame().widths();
        var print = whole.getSubimage(part.x(), part.y(), part.frame().width(), part.frame().height());
        for (int i = widths.size() - 1; i >= 0; i--) {
            int width = widths.get(i);
            print = Scaling.to(print, width, part.frame().heightAt(width));
            for (Format format : Format.values())
                shelf.put(mark.rendition(frame, cut, mark.look(focus), width, format), Encoding.encode(print, format), format.mediaType());
        }
    }

    private byte[] kept(String key) {
        var stored = shelf.get(key).orElseThrow(() -> new MediaRefused(key, Reason.STORE_FAILED));
        try (var content = stored.content()) {
            return content.readAllBytes();
        } catch (IOException failure) {
            throw new UncheckedIOException(key, failure);
        }
    }
}
