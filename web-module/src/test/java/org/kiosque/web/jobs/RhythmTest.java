package org.kiosque.web.jobs;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.github.kagkarlsson.scheduler.task.Execution;
import com.github.kagkarlsson.scheduler.task.ExecutionComplete;
import com.github.kagkarlsson.scheduler.task.TaskInstance;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.kiosque.web.shell.Job;

class RhythmTest {

    static final Instant NOON = Instant.parse("2030-01-01T12:00:00Z");
    static final Instant DONE = NOON.plusSeconds(2);
    static final Execution ROUND = new Execution(NOON, new TaskInstance<>("work", "recurring"));

    final Rhythm rhythm = new Rhythm(new Job() {

        @Override
        public String name() {
            return "work";
        }

        @Override
        public Duration every() {
            return Duration.ofMinutes(1);
        }

        @Override
        public Instant next(Instant now) {
            return now.plusSeconds(10);
        }

        @Override
        public void run(Instant now) {}
    });

    @Test
    void theJobSaysWhenItComesRound() {
        assertEquals(DONE.plusSeconds(10), rhythm.getNextExecutionTime(ExecutionComplete.success(ROUND, NOON, DONE)));
    }

    @Test
    void whatFailedRestsBeforeItTriesAgain() {
        var failure = ExecutionComplete.failure(ROUND, NOON, DONE, new IllegalStateException());

        assertEquals(DONE.plusSeconds(60), rhythm.getNextExecutionTime(failure));
    }

    @Test
    void beginsAtOnce() {
        assertEquals(NOON, rhythm.getInitialExecutionTime(NOON));
    }
}
