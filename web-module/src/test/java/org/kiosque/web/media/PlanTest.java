package org.kiosque.web.media;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.kiosque.media.Focus;
import org.kiosque.media.Frame;
import org.kiosque.media.Frame.Part;

class PlanTest {

    @Test
    void aPictureFitsOnTheDeskAndIsNeverEnlarged() {
        assertEquals(new Frame(560, 373), Plan.of(new Frame(3000, 2000), Focus.CENTRE).frame());
        assertEquals(new Frame(307, 460), Plan.of(new Frame(2000, 3000), Focus.CENTRE).frame());
        assertEquals(new Frame(20, 10), Plan.of(new Frame(20, 10), Focus.CENTRE).frame());
        assertEquals(new Frame(560, 1), Plan.of(new Frame(9000, 1), Focus.CENTRE).frame());
    }

    @Test
    void aClickMeansTheNearestPercent() {
        var plan = Plan.of(new Frame(5600, 4000), Focus.CENTRE);
        assertEquals(new Focus(25, 50), plan.at(140, 200));
        assertEquals(new Focus(0, 0), plan.at(1, 1));
        assertEquals(new Focus(100, 100), plan.at(559, 399));
        assertEquals(new Focus(100, 100), plan.at(99_999, 99_999), "whoever made the request up");
    }

    @Test
    void theMarkStandsOnTheFocalPointAndInTheFrame() {
        var plan = Plan.of(new Frame(5600, 4000), new Focus(25, 10));
        assertEquals(140, plan.getX());
        assertEquals(40, plan.getY());
        assertEquals(new Part(0, 0, new Frame(560, 315)), plan.getPart());
    }
}
