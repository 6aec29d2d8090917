package org.kiosque.media.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.kiosque.media.MediaRefused;
import org.kiosque.media.MediaRefused.Reason;

class WorkbenchTest {

    Workbench bench = new Workbench(Duration.ofSeconds(20));
    AtomicInteger present = new AtomicInteger();
    AtomicInteger most = new AtomicInteger();

    int work() {
        int now = present.incrementAndGet();
        most.accumulateAndGet(now, Math::max);
        try {
            TimeUnit.MILLISECONDS.sleep(20);
        } catch (InterruptedException impossible) {
            throw new IllegalStateException(impossible);
        }
        present.decrementAndGet();
        return now;
    }

    void all(int tasks, boolean heavy) throws Exception {
        var pool = Executors.newFixedThreadPool(tasks);
        try {
            for (var done : pool.invokeAll(IntStream.range(0, tasks)
                    .mapToObj(i -> (Callable<Integer>) () -> bench.with(heavy, this::work)).toList()))
                done.get();
        } finally {
            pool.shutdownNow();
        }
    }

    @Test
    void twoAreWorkedOnAtATime() throws Exception {
        all(8, false);
        assertEquals(2, most.get());
    }

    @Test
    void aHeavyOneIsAlone() throws Exception {
        all(4, true);
        assertEquals(1, most.get());
    }

    @Test
    void whoeverWaitsTooLongIsTold() throws Exception {
        var impatient = new Workbench(Duration.ofMillis(30));
        var begun = new CountDownLatch(1);
        var end = new CountDownLatch(1);
        var pool = Executors.newSingleThreadExecutor();
        try {
            var busy = pool.submit(() -> impatient.with(true, () -> {
                begun.countDown();
                try {
                    return end.await(20, TimeUnit.SECONDS);
                } catch (InterruptedException impossible) {
                    throw new IllegalStateException(impossible);
                }
            }));
            begun.await();
            assertEquals(Reason.BUSY, assertThrows(MediaRefused.class, () -> impatient.with(false, this::work)).reason());
            end.countDown();
            busy.get();
            assertEquals(1, impatient.with(true, this::work));
        } finally {
            pool.shutdownNow();
        }
    }

    @Test
    void aFailureLeavesItsPlace() {
        for (int i = 0; i < 3; i++)
            assertThrows(IllegalStateException.class, () -> bench.with(true, () -> {
                throw new IllegalStateException("no such picture");
            }));
        assertEquals(1, bench.with(true, this::work));
    }
}
