package org.kiosque.web.security;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Optional;
import org.kiosque.web.shell.Links;
import org.kiosque.web.shell.Refusals;
import org.kiosque.web.shell.Visitor;

/** account/resume.xhtml: whoever has signed in again gets back what they had typed, {@code ?kept=}. */
@Named
@RequestScoped
public class ResumePage {

    /** One hidden input. */
    public record Field(String name, String value) {}

    @Inject LostForms forms;
    @Inject Visitor visitor;
    @Inject HttpServletRequest request;

    private Optional<LostForm> form;

    @PostConstruct
    void open() {
        String token = request.getParameter("kept");
        form = token == null || !visitor.isSignedIn() ? Optional.empty() : forms.find(token, visitor.id());
    }

    static String address(String token) {
        return "/account/resume?kept=" + token;
    }

    public boolean isThere() {
        return form.isPresent();
    }

    /** @return where the form stands */
    public String getAddress() {
        return form.map(LostForm::address).map(Links::local).orElse("/");
    }

    public List<Field> getFields() {
        return form.stream().flatMap(one -> one.fields().entrySet().stream())
                .flatMap(field -> field.getValue().stream().map(value -> new Field(field.getKey(), value))).toList();
    }

    public String getAgain() {
        return Refusals.AGAIN;
    }
}
