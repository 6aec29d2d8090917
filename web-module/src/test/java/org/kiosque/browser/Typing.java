package org.kiosque.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;

/** Hands on the editor. */
record Typing(Reader reader) {

    private static final String PASTE = """
            (text, html) => {
                const clipboard = new DataTransfer();
                clipboard.setData("text/html", html);
                clipboard.setData("text/plain", "what programs without an idea of formats take");
                text.dispatchEvent(new ClipboardEvent("paste", { clipboardData: clipboard, bubbles: true, cancelable: true }));
            }""";

    static Typing begins(Reader editor) {
        editor.signsIn(Demo.EDITOR).opens("/admin/newsroom/write");
        var typing = new Typing(editor);
        typing.text().click();
        return typing;
    }

    Locator text() {
        return page().getByRole(AriaRole.TEXTBOX, new GetByRoleOptions().setName(Pattern.compile("^Texte$")));
    }

    Typing types(String words) {
        page().keyboard().type(words);
        return this;
    }

    Typing hits(String key) {
        page().keyboard().press(key);
        return this;
    }

    Typing uses(String tool) {
        page().getByRole(AriaRole.BUTTON, new GetByRoleOptions().setName(tool).setExact(true)).click();
        return this;
    }

    /** Answers a dialog: fills its fields in their order and keeps it. */
    Typing answers(String... fields) {
        var dialog = page().getByRole(AriaRole.DIALOG);
        var inputs = dialog.getByRole(AriaRole.TEXTBOX);
        for (int i = 0; i < fields.length; i++) inputs.nth(i).fill(fields[i]);
        dialog.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Garder")).click();
        assertThat(dialog).hasCount(0);
        return this;
    }

    Typing pastes(String html) {
        text().evaluate(PASTE, html);
        return this;
    }

    Typing startsAgain() {
        text().click();
        return hits("Control+a").hits("Delete");
    }

    /** @param html what is about to be sent off, sooner or later */
    Typing has(String html) {
        assertThat(page().locator("textarea[name=body]")).hasValue(html);
        return this;
    }

    Page page() {
        return reader.page();
    }
}
