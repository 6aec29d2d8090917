package org.kiosque.newsletters;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** Remembers which copies were handed over for certain; and can be a power cut in the middle of a batch. */
@ApplicationScoped
public class HeardCopies {

    private final List<CopyDue> copies = new CopyOnWriteArrayList<>();
    private String fuse;

    synchronized void cut(@Observes CopyDue due) {
        if (!due.address().equals(fuse)) return;
        fuse = null;
        throw new IllegalStateException("The power is cut.");
    }

    void remember(@Observes(during = TransactionPhase.AFTER_SUCCESS) CopyDue due) {
        copies.add(due);
    }

    /** @param address with whose copy the power is cut, once */
    public synchronized void cutAt(String address) {
        fuse = address;
    }

    public synchronized boolean isCut() {
        return fuse == null;
    }

    public List<CopyDue> to(String address) {
        return copies.stream().filter(copy -> copy.address().equals(address)).toList();
    }
}
