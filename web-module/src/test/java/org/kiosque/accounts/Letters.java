package org.kiosque.accounts;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/** What the accounts told the world, once it was certain; newest last. */
@ApplicationScoped
public class Letters {

    private final List<Object> facts = new CopyOnWriteArrayList<>();
    private final Map<String, CountDownLatch> held = new ConcurrentHashMap<>();

    /** From now on a registration with this pseudonym stops just before its commit, until it is let go. */
    public void hold(String pseudonym) {
        held.put(pseudonym, new CountDownLatch(1));
    }

    public void letGo(String pseudonym) {
        held.get(pseudonym).countDown();
    }

    void stop(@Observes VerificationAsked fact) throws InterruptedException {
        var hold = held.get(fact.pseudonym());
        if (hold != null) hold.await(30, TimeUnit.SECONDS);
    }

    void note(@Observes(during = TransactionPhase.AFTER_SUCCESS) VerificationAsked fact) {
        facts.add(fact);
    }

    void note(@Observes(during = TransactionPhase.AFTER_SUCCESS) PasswordResetAsked fact) {
        facts.add(fact);
    }

    void note(@Observes(during = TransactionPhase.AFTER_SUCCESS) RegistrationRepeated fact) {
        facts.add(fact);
    }

    void note(@Observes(during = TransactionPhase.AFTER_SUCCESS) AccountVerified fact) {
        facts.add(fact);
    }

    void note(@Observes(during = TransactionPhase.AFTER_SUCCESS) RolesChanged fact) {
        facts.add(fact);
    }

    public List<VerificationAsked> verifications(String email) {
        return of(VerificationAsked.class).stream().filter(fact -> fact.email().equals(email)).toList();
    }

    public List<PasswordResetAsked> resets(String email) {
        return of(PasswordResetAsked.class).stream().filter(fact -> fact.email().equals(email)).toList();
    }

    public List<RegistrationRepeated> repetitions(String email) {
        return of(RegistrationRepeated.class).stream().filter(fact -> fact.email().equals(email)).toList();
    }

    public <T> List<T> of(Class<T> type) {
        return facts.stream().filter(type::isInstance).map(type::cast).toList();
    }
}
