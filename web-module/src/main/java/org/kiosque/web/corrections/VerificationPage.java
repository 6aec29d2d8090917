package org.kiosque.web.corrections;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.kiosque.corrections.Corrections;
import org.kiosque.corrections.Verification;

/** corrections/verify.xhtml */
@Named
@RequestScoped
public class VerificationPage {

    @Inject Corrections corrections;

    private Verification result;

    @PostConstruct
    void load() {
        result = corrections.verify();
    }

    public Verification getResult() {
        return result;
    }

    public boolean isHolding() {
        return result.holds();
    }
}
