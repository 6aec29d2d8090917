package org.kiosque.web.admin;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.faces.model.SelectItem;
import java.util.List;
import java.util.stream.Stream;
import org.kiosque.accounts.Role;
import org.kiosque.web.shell.Texts;

/** The roles an administrator gives: all but that of reader, which everybody has. */
@Named
@ApplicationScoped
public class RoleChoices {

    @Inject Texts texts;

    public List<SelectItem> getAll() {
        return Stream.of(Role.values()).filter(role -> role != Role.READER)
                .map(role -> new SelectItem(role, texts.say("people.role." + role) + " – "
                        + texts.say("people.role." + role + ".may"))).toList();
    }
}
