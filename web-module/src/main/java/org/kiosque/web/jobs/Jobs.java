package org.kiosque.web.jobs;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import jakarta.annotation.PreDestroy;
import jakarta.annotation.Priority;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedThreadFactory;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Executors;
import javax.sql.DataSource;
import org.kiosque.web.shell.Job;
import org.kiosque.web.shell.Startup;

/** Runs every {@link Job} there is, in its rhythm, on the server's threads. */
@ApplicationScoped
public class Jobs {

    private static final Logger LOG = System.getLogger(Jobs.class.getName());
    private static final Duration LOOKING_FOR_WORK = Duration.ofSeconds(1);
    /** A node that has not been heard of for six of these is dead, and its work goes to another. */
    private static final Duration HEARTBEAT = Duration.ofSeconds(10);
    private static final Duration FAREWELL = Duration.ofSeconds(20);

    @Resource(lookup = "java:app/jdbc/kiosque")
    DataSource database;

    @Resource ManagedThreadFactory threads;
    @Inject @Any Instance<Job> jobs;

    private Scheduler scheduler;

    void start(@Observes @Priority(Startup.WORK) @Initialized(ApplicationScoped.class) Object started) {
        List<RecurringTask<Void>> tasks = new ArrayList<>();
        for (Job job : jobs) tasks.add(task(job));
        // A thread for each: a newsletter on its way must not keep a piece from coming out at its moment.
        int every = tasks.size();
        scheduler = Scheduler.create(database).startTasks(tasks)
                .tableName("web.scheduled_tasks")
                .pollingInterval(LOOKING_FOR_WORK)
                .heartbeatInterval(HEARTBEAT)
                .shutdownMaxWait(FAREWELL)
                .threads(every)
                .executorService(Executors.newFixedThreadPool(every, threads))
                .dueExecutor(Executors.newSingleThreadExecutor(threads))
                .housekeeperExecutor(Executors.newScheduledThreadPool(2, threads))
                .build();
        scheduler.start();
    }

    @PreDestroy
    void stop() {
        if (scheduler != null) scheduler.stop();
    }

    private static RecurringTask<Void> task(Job job) {
        return Tasks.recurring(job.name(), new Rhythm(job)).execute((instance, context) -> run(job));
    }

    private static void run(Job job) {
        try {
            job.run(Instant.now());
        } catch (RuntimeException failure) {
            LOG.log(Level.ERROR, "The work " + job.name() + " failed; it comes round again.", failure);
            throw failure;
        }
    }
}
