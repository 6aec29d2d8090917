// Footnotes and cards, each written in a dialog of its own.
import { Editor } from "@tiptap/core";
import Document from "@tiptap/extension-document";
import { field, open, valued } from "./dialog.js";
import { el } from "./dom.js";
import { insertBlock } from "./insert.js";
import { addressOf } from "./links.js";
import { inline } from "./schema.js";
import { say } from "./words.js";

/** One paragraph, with what may stand in it. */
const line = () => [
  Document.extend({ content: "paragraph" }),
  inline({
    document: false,
    heading: false,
    blockquote: false,
    bulletList: false,
    orderedList: false,
    listItem: false,
    listKeymap: false,
    codeBlock: false,
    horizontalRule: false,
    hardBreak: false,
    trailingNode: false,
  }),
];

export async function editFootnote(editor, node = null, at = null) {
  const surface = el("div", { class: "field__input note" });
  const label = el("p", { class: "field__label", id: "note-label" }, say("footnote.text"));
  const note = new Editor({
    element: surface,
    extensions: line(),
    content: node?.attrs.note ?? "",
    injectCSS: false,
    editorProps: {
      attributes: { role: "textbox", "aria-multiline": "true", "aria-labelledby": "note-label", autofocus: "", tabindex: "0" },
    },
  });
  const done = await open(
    say("footnote.title"),
    [el("div", { class: "field" }, label, el("p", { class: "field__hint" }, say("footnote.hint")), surface)],
    [["keep", say("dialog.keep"), true], ...(node ? [["remove", say("footnote.remove")]] : [])],
  );
  const html = note.isEmpty ? "" : note.getHTML().replace(/^<p>|<\/p>$/g, "");
  note.destroy();
  if (done === "remove") editor.commands.deleteRange({ from: at, to: at + 1 });
  else if (done === "keep" && html && node)
    editor.commands.command(({ tr }) => Boolean(tr.setNodeMarkup(at, null, { note: html })));
  else if (done === "keep" && html)
    editor
      .chain()
      .insertContentAt(editor.state.selection.to, { type: "footnote", attrs: { note: html } })
      .run();
  editor.view.focus();
}

export async function editEmbed(editor, node = null, at = null) {
  const address = valued(
    field(say("embed.address"), { type: "url", required: true, autocomplete: "off" }, say("embed.hint")),
    node?.attrs.href,
  );
  const title = valued(field(say("embed.title"), { required: true, maxlength: 200 }), node?.attrs.title);
  const done = await open(
    say(node ? "embed.edit" : "embed.new"),
    [address.box, title.box],
    [["keep", say("dialog.keep"), true], ...(node ? [["remove", say("embed.remove")]] : [])],
  );
  const attrs = { href: addressOf(address.value), title: title.value.trim() };
  if (done === "remove") editor.commands.deleteRange({ from: at, to: at + 1 });
  else if (done === "keep" && attrs.href && node) editor.commands.command(({ tr }) => Boolean(tr.setNodeMarkup(at, null, attrs)));
  else if (done === "keep" && attrs.href) insertBlock(editor, { type: "embed", attrs });
  editor.view.focus();
}
