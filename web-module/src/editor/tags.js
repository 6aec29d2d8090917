// Tags that are there already, offered for the word that is being typed: a combobox as WAI-ARIA has it.
import { get } from "./api.js";
import { el, later } from "./dom.js";
import { say } from "./words.js";

/** @param field holds names with commas between them; it stays a field for whatever one types */
export function suggestTags(field) {
  const list = el("ul", { class: "suggestions", id: "tags-list", role: "listbox", "aria-label": say("tags.offered"), hidden: true });
  const status = el("p", { class: "visually-hidden", role: "status" });
  field.after(list, status);
  for (const [name, value] of Object.entries({
    role: "combobox",
    autocomplete: "off",
    "aria-autocomplete": "list",
    "aria-controls": list.id,
    "aria-expanded": "false",
  }))
    field.setAttribute(name, value);
  let marked = -1;

  const options = () => [...list.children];
  const begun = () => field.value.slice(0, field.selectionStart ?? field.value.length).lastIndexOf(",") + 1;
  const ended = (from) => {
    const comma = field.value.indexOf(",", from);
    return comma < 0 ? field.value.length : comma;
  };
  const close = () => {
    list.hidden = true;
    marked = -1;
    field.setAttribute("aria-expanded", "false");
    field.removeAttribute("aria-activedescendant");
  };
  const mark = (at) => {
    marked = (at + options().length) % options().length;
    options().forEach((option, n) => option.setAttribute("aria-selected", `${n === marked}`));
    field.setAttribute("aria-activedescendant", options()[marked].id);
  };
  const take = (name) => {
    const from = begun();
    const before = field.value.slice(0, from) + (from ? " " : "");
    field.value = before + name + field.value.slice(ended(from));
    field.setSelectionRange(before.length + name.length, before.length + name.length);
    field.dispatchEvent(new Event("input", { bubbles: true }));
    close();
    field.focus();
  };
  const show = (names) => {
    list.replaceChildren(
      ...names.map((name, n) =>
        el(
          "li",
          {
            class: "suggestions__one",
            id: `tags-${n}`,
            role: "option",
            "aria-selected": "false",
            onmousedown: (event) => event.preventDefault(),
            onclick: () => take(name),
          },
          name,
        ),
      ),
    );
    marked = -1;
    list.hidden = names.length === 0;
    field.setAttribute("aria-expanded", `${names.length > 0}`);
    status.textContent = names.length ? say(names.length === 1 ? "tags.found.one" : "tags.found", names.length) : "";
  };
  const look = later(200, async () => {
    const from = begun();
    const typed = field.value.slice(from, ended(from)).trim();
    if (document.activeElement !== field) return;
    if (typed.length < 2) {
      close();
      return;
    }
    const there = field.value.split(",").map((one) => one.trim());
    try {
      show((await get("/tags", { q: typed })).filter((name) => !there.includes(name)));
    } catch {
      close();
    }
  });
  field.addEventListener("input", look);
  field.addEventListener("blur", close);
  field.addEventListener("keydown", (event) => {
    if (list.hidden) return;
    if (event.key === "ArrowDown") mark(marked + 1);
    else if (event.key === "ArrowUp") mark(marked < 0 ? -1 : marked - 1);
    else if (event.key === "Enter" && marked >= 0) take(options()[marked].textContent);
    else if (event.key === "Escape") close();
    else return;
    event.preventDefault();
  });
}
