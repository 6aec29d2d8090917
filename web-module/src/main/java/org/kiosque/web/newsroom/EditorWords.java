package org.kiosque.web.newsroom;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.json.Json;
import java.util.ResourceBundle;
import org.kiosque.web.shell.Language;
import org.kiosque.web.shell.Texts;

/** The words of the editor's script, which has none of its own. */
@Named
@ApplicationScoped
public class EditorWords {

    private static final String PREFIX = "editor.";

    @Inject Language language;

    /** @return every text whose key begins with {@code editor.}, by the rest of its key */
    public String getJson() {
        var texts = ResourceBundle.getBundle(Texts.BUNDLE, language.getLocale());
        var words = Json.createObjectBuilder();
        texts.keySet().stream().filter(key -> key.startsWith(PREFIX)).sorted()
                .forEach(key -> words.add(key.substring(PREFIX.length()), texts.getString(key)));
        return words.build().toString();
    }
}
