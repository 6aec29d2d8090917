// Links: to a piece of this site that is found by its words, or to any address.
import { get } from "./api.js";
import { field, open, valued } from "./dialog.js";
import { el, later } from "./dom.js";
import { ofThisSite } from "./paste.js";
import { say } from "./words.js";

/** @returns an address a reader can follow; null when it is none */
export function addressOf(typed) {
  const text = typed.trim();
  if (/^(https?:\/\/[^\s/]+|mailto:\S+@\S+)/i.test(text)) return ofThisSite(text);
  if (/^\/(?![/\\])\S*$/.test(text)) return text;
  if (/^[^\s@/]+@[^\s@/]+\.[a-z]{2,}$/i.test(text)) return `mailto:${text}`;
  return /^[\w-]+(\.[\w-]+)+(\/\S*)?$/.test(text) ? `https://${text}` : null;
}

export async function editLink(editor) {
  const current = editor.getAttributes("link").href;
  const address = valued(
    field(say("link.address"), { required: true, autocomplete: "off", spellcheck: "false" }, say("link.address.hint")),
    current,
  );
  const search = field(say("link.search"), { type: "search", autocomplete: "off" });
  const found = el("ul", { class: "found" });
  const status = el("p", { class: "found__status", role: "status" });
  let title = "";
  const choose = (piece) => {
    address.value = piece.address;
    title = piece.title;
    address.focus();
  };
  search.addEventListener(
    "input",
    later(250, async () => {
      const words = search.value.trim();
      if (!words) {
        found.replaceChildren();
        status.textContent = "";
        return;
      }
      try {
        const pieces = await get("/links", { q: words });
        found.replaceChildren(
          ...pieces.map((piece) =>
            el(
              "li",
              {},
              el(
                "button",
                { type: "button", class: "found__piece", onclick: () => choose(piece) },
                el("span", { class: "found__title" }, piece.title),
                el("span", { class: "found__meta" }, [say(`kind.${piece.kind}`), piece.date].filter(Boolean).join(", ")),
              ),
            ),
          ),
        );
        status.textContent = say(pieces.length === 1 ? "link.found.one" : "link.found", pieces.length);
      } catch {
        status.textContent = say("link.failed");
      }
    }),
  );
  search.addEventListener("keydown", (event) => {
    if (event.key === "Enter") event.preventDefault();
  });
  address.addEventListener("input", () => address.setCustomValidity(addressOf(address.value) ? "" : say("link.invalid")));
  const done = await open(
    say("link.title"),
    [search.box, status, found, address.box],
    [["keep", say("dialog.keep"), true], ...(current ? [["remove", say("link.remove")]] : [])],
  );
  const chain = editor.chain().focus();
  if (done === "remove") chain.extendMarkRange("link").unsetLink().run();
  if (done !== "keep") return editor.view.focus();
  const href = addressOf(address.value);
  if (!href) return editor.view.focus();
  if (current || !editor.state.selection.empty) chain.extendMarkRange("link").setLink({ href }).run();
  else
    chain
      .insertContent({ type: "text", text: title || address.value.trim(), marks: [{ type: "link", attrs: { href } }] })
      .unsetMark("link")
      .run();
  return null;
}
