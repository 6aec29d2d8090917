package org.kiosque.web.newsroom;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.lang.reflect.Proxy;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.kiosque.newsroom.Workflow;

class PublishingTest {

    static final Instant NOON = Instant.parse("2030-01-01T12:00:00Z");

    final AtomicInteger waiting = new AtomicInteger();
    Instant due;
    final Publishing publishing = new Publishing();

    {
        publishing.workflow = (Workflow) Proxy.newProxyInstance(Workflow.class.getClassLoader(), new Class<?>[] {Workflow.class},
                (proxy, called, arguments) -> switch (called.getName()) {
                    case "nextDue" -> Optional.ofNullable(due);
                    case "publishNextDue" -> waiting.getAndUpdate(left -> Math.max(0, left - 1)) > 0;
                    default -> throw new UnsupportedOperationException(called.getName());
                });
    }

    @Test
    void bringsOutAllThatIsDueInOneRound() {
        waiting.set(7);

        publishing.run(NOON);

        assertEquals(0, waiting.get());
    }

    @Test
    void comesRoundAtTheMomentOfTheNextPiece() {
        due = NOON.plusSeconds(3);
        assertEquals(due, publishing.next(NOON));
    }

    @Test
    void restsWhenNothingIsNear() {
        assertEquals(NOON.plusSeconds(5), publishing.next(NOON));
        due = NOON.plusSeconds(3600);
        assertEquals(NOON.plusSeconds(5), publishing.next(NOON));
    }
}
