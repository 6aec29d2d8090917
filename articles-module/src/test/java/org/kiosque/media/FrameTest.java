package org.kiosque.media;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.kiosque.media.Frame.Cut;
import org.kiosque.media.Frame.Part;

class FrameTest {

    @Test
    void renditionsAreNeverWiderThanThePicture() {
        assertEquals(List.of(1), new Frame(1, 1).widths());
        assertEquals(List.of(320), new Frame(320, 9).widths());
        assertEquals(List.of(320, 321), new Frame(321, 9).widths());
        assertEquals(List.of(320, 640, 960, 1280, 1600), new Frame(1600, 9).widths());
        assertEquals(List.of(320, 640, 960, 1280, 1920), new Frame(9000, 9).widths());
    }

    @Test
    void theyKeepTheirShape() {
        assertEquals(240, new Frame(1600, 1200).heightAt(320));
        assertEquals(1, new Frame(4000, 1).heightAt(320));
    }

    @Test
    void wideIsAsLargeAsCanBe() {
        assertEquals(new Frame(1600, 900), new Frame(1600, 1200).cut(Cut.WIDE));
        assertEquals(new Frame(1600, 900), new Frame(3000, 900).cut(Cut.WIDE));
        assertEquals(new Frame(1600, 1200), new Frame(1600, 1200).cut(Cut.WHOLE));
        assertEquals(new Frame(1, 1), new Frame(1, 1).cut(Cut.WIDE));
        assertEquals(new Frame(2, 1), new Frame(9000, 1).cut(Cut.WIDE));
        assertEquals(new Frame(1, 1), new Frame(1, 9000).cut(Cut.WIDE));
    }

    @Test
    void theFocalPointIsInTheMiddleWhereTheEdgesAllowIt() {
        var picture = new Frame(1600, 1500);
        assertEquals(new Part(0, 300, new Frame(1600, 900)), picture.cut(Cut.WIDE, Focus.CENTRE));
        assertEquals(new Part(0, 150, new Frame(1600, 900)), picture.cut(Cut.WIDE, new Focus(0, 40)));
        assertEquals(new Part(0, 0, new Frame(1600, 900)), picture.cut(Cut.WIDE, new Focus(100, 0)));
        assertEquals(new Part(0, 600, new Frame(1600, 900)), picture.cut(Cut.WIDE, new Focus(50, 100)));
        assertEquals(new Part(1400, 0, new Frame(1600, 900)), new Frame(3000, 900).cut(Cut.WIDE, new Focus(100, 50)));
    }

    @Test
    void aPartLiesWithinThePicture() {
        for (int width = 1; width < 60; width += 7)
            for (int height = 1; height < 60; height += 5)
                for (int percent = 0; percent <= 100; percent += 10) {
                    var part = new Frame(width, height).cut(Cut.WIDE, new Focus(percent, 100 - percent));
                    assertTrue(part.x() >= 0 && part.y() >= 0 && part.x() + part.frame().width() <= width
                            && part.y() + part.frame().height() <= height, part + " of " + width + " x " + height);
                }
    }

    @Test
    void aFocalPointLiesInThePicture() {
        assertThrows(IllegalArgumentException.class, () -> new Focus(-1, 0));
        assertThrows(IllegalArgumentException.class, () -> new Focus(0, 101));
    }
}
