package org.kiosque.web.jobs;

import com.github.kagkarlsson.scheduler.task.ExecutionComplete;
import com.github.kagkarlsson.scheduler.task.schedule.Schedule;
import java.time.Instant;
import org.kiosque.web.shell.Job;

/** A {@link Job} is asked after each round when the next one begins; after one that failed it rests first. */
record Rhythm(Job job) implements Schedule {

    @Override
    public Instant getNextExecutionTime(ExecutionComplete round) {
        Instant done = round.getTimeDone();
        return round.getResult() == ExecutionComplete.Result.OK ? job.next(done) : done.plus(job.every());
    }

    @Override
    public Instant getInitialExecutionTime(Instant now) {
        return now;
    }

    /** What is due depends on the newsroom, not on the clock alone. */
    @Override
    public boolean isDeterministic() {
        return false;
    }
}
