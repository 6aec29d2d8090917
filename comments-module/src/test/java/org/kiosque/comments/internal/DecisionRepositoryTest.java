package org.kiosque.comments.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class DecisionRepositoryTest {

    @Test
    void whatSomebodyLooksForStandsForItself() {
        assertEquals("%100!% sure!!!_%", DecisionRepository.pattern("100% sure!_"));
    }

    @Test
    void nothingLookedForIsEverything() {
        assertEquals("%", DecisionRepository.pattern(""));
    }
}
