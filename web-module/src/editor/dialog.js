// A dialog with a few fields. It stands outside the form of the page, so that Enter in it sends nothing off.
import { el } from "./dom.js";
import { say } from "./words.js";

let count = 0;

/**
 * @param body what stands between title and buttons
 * @param actions [value, label, primary] in the order of the buttons
 * @returns a promise of the value of the button, "" when it was left
 */
export function open(title, body, actions = [["keep", say("dialog.keep"), true]]) {
  count += 1;
  const buttons = actions.map(([value, label, primary]) =>
    el(
      "button",
      {
        class: `button button--small${primary ? " button--primary" : ""}`,
        type: "submit",
        value,
        formnovalidate: value === "remove",
      },
      label,
    ),
  );
  const form = el(
    "form",
    { method: "dialog", class: "dialog__form" },
    body,
    el(
      "div",
      { class: "form__actions" },
      buttons,
      el(
        "button",
        { class: "button button--small", type: "button", onclick: () => dialog.close("") },
        say(actions.length ? "dialog.cancel" : "dialog.close"),
      ),
    ),
  );
  const dialog = el(
    "dialog",
    { class: "dialog", "aria-labelledby": `dialog-${count}` },
    el("h2", { class: "dialog__title", id: `dialog-${count}` }, title),
    form,
  );
  document.body.append(dialog);
  dialog.showModal();
  return new Promise((done) =>
    dialog.addEventListener("close", () => {
      dialog.remove();
      done(dialog.returnValue);
    }),
  );
}

/** @returns the input, with its label around it as `.field` */
export function field(label, attributes = {}, hint) {
  count += 1;
  const id = `field-${count}`;
  const { rows, ...others } = attributes;
  const input = rows
    ? el("textarea", { id, rows, class: "field__input field__input--area", ...others })
    : el("input", { id, type: "text", class: "field__input", ...others });
  if (hint) input.setAttribute("aria-describedby", `${id}-hint`);
  input.box = el(
    "div",
    { class: "field" },
    el("label", { class: "field__label", for: id }, label),
    hint ? el("p", { class: "field__hint", id: `${id}-hint` }, hint) : null,
    input,
  );
  return input;
}

export const valued = (input, value) => {
  input.value = value ?? "";
  return input;
};
