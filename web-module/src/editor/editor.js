// The editor on the page: takes the place of the field with the HTML, and keeps that field filled.
import { createDocument, Editor, Extension } from "@tiptap/core";
import { open } from "./dialog.js";
import { el, later, parse } from "./dom.js";
import { editLink } from "./links.js";
import { bring, editFigure } from "./media.js";
import { editEmbed, editFootnote } from "./notes.js";
import { clean } from "./paste.js";
import { isKnown } from "./providers.js";
import { extensions, oneCut, selectedNode } from "./schema.js";
import { tableAround } from "./tables.js";
import { toolbar } from "./toolbar.js";
import { slimTools, tableTools, tools } from "./tools.js";
import { foldHtml, unfoldHtml } from "./transport.js";
import { correct, isOn, turn, Typography } from "./typography.js";
import { keyNames, say } from "./words.js";

const WORDS_A_MINUTE = 230;
const EDITORS = { figure: editFigure, embed: editEmbed, footnote: editFootnote };

/** @param box the field of the form, with the HTML in a textarea. @param changed called when the author changes the text */
export function makeEditor(box, changed) {
  const source = box.querySelector("textarea");
  const label = box.querySelector("label");
  source.id = "body-html";
  source.hidden = true;
  label.id = "body-label";
  label.removeAttribute("for");
  const surface = el("div", { class: "editor__surface" });
  const status = el("p", { class: "editor__status", role: "status" });
  const count = el("p", { class: "editor__count" });
  const kept = el("p", { class: "editor__kept", role: "status" });
  let written = false;
  const keep = () => {
    source.value = editor.isEmpty ? "" : unfoldHtml(editor.getHTML());
  };
  const soon = later(300, () => {
    keep();
    tally();
  });
  const bars = [];
  const tell = (words) => {
    status.textContent = words;
  };
  const files = (list, at) => {
    const pictures = [...list].filter((file) => file.type.startsWith("image/"));
    if (pictures.length) bring(editor, pictures, at, tell);
    return pictures.length > 0;
  };
  const editor = new Editor({
    element: surface,
    extensions: [...extensions(), Typography, keys],
    content: foldHtml(source.value),
    injectCSS: false,
    editorProps: {
      attributes: {
        id: "body",
        role: "textbox",
        "aria-multiline": "true",
        "aria-labelledby": "body-label",
        class: "prose",
        "aria-describedby": source.getAttribute("aria-describedby"),
        ...(source.getAttribute("aria-invalid") === "true" ? { "aria-invalid": "true" } : {}),
      },
      transformPastedHTML: clean,
      handlePaste: (view, { clipboardData }) =>
        (isPicture(clipboardData) && files(clipboardData.files, null)) || pastedAddress(clipboardData.getData("text/plain")),
      handleDrop: (view, event, slice, moved) =>
        !moved &&
        event.dataTransfer.files.length > 0 &&
        files(event.dataTransfer.files, view.posAtCoords({ left: event.clientX, top: event.clientY })?.pos ?? null),
    },
    onUpdate: () => {
      written = true;
      changed();
      soon();
    },
    onTransaction: () => bars.forEach((bar) => bar.show()),
  });
  editor.registerPlugin(oneCut);

  /** The address of a video on an empty line is a card to be. */
  function pastedAddress(text) {
    const { $from, empty } = editor.state.selection;
    if (!empty || $from.parent.content.size > 0 || $from.depth !== 1 || !isKnown(text.trim())) return false;
    editor
      .chain()
      .insertContent({ type: "embed", attrs: { href: text.trim(), title: "" } })
      .run();
    let at = null;
    editor.state.doc.forEach((node, place) => {
      if (node.type.name === "embed" && node.attrs.href === text.trim() && !node.attrs.title) at = place;
    });
    editEmbed(editor, editor.state.doc.nodeAt(at), at);
    return true;
  }

  function tally() {
    const text = editor.state.doc.textBetween(0, editor.state.doc.content.size, " ", " ");
    const words = text.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
    const written = words.toLocaleString(document.documentElement.lang);
    const minutes = Math.max(1, Math.round(words / WORDS_A_MINUTE));
    const counted = say(words < 2 ? "count.one" : "count", written);
    count.textContent = isSlim(box) ? counted : `${counted} · ${say("count.minutes", minutes)}`;
  }

  const typography = el("input", { type: "checkbox", checked: isOn(), onchange: () => turn(typography.checked) });
  const fix = () => {
    const n = correct(editor);
    if (n === 0) tell(say("typography.nothing"));
    else tell(say(n === 1 ? "typography.done.one" : "typography.done", n));
  };
  const helpers = [
    { name: "correct", icon: "m8 6-4 4 4 4M12 6 8 10l4 4M14 5l2 2 3-4", run: fix },
    { name: "help", icon: "M7 7.5a3 3 0 1 1 4.2 2.8c-.8.4-1.2.9-1.2 2M10 15v.01", run: shortcuts },
  ];
  bars.push(
    toolbar(
      say("toolbar"),
      [...(isSlim(box) ? slimTools() : tools()), helpers],
      editor,
      el("label", { class: "toolbar__check" }, typography, say("typography.on")),
    ),
  );
  const table = toolbar(say("toolbar.table"), tableTools(), editor);
  bars.push({
    show: () => {
      table.bar.hidden = !tableAround(editor.state);
    },
  });
  box.append(
    el(
      "div",
      { class: "editor__frame" },
      el("div", { class: "editor__bars" }, bars[0].bar, table.bar),
      surface,
      el("div", { class: "editor__foot" }, count, status, kept),
    ),
  );
  label.addEventListener("click", () => editor.commands.focus());
  editor.view.dom.addEventListener("kiosque:edit", (event) => editPiece(editor, event.detail));
  bars.forEach((bar) => bar.show());
  tally();

  return {
    keep: () => {
      if (written) keep();
    },
    /** Puts another text in its place, as a step that can be undone. */
    replace: (html) => editor.commands.setContent(foldHtml(html), { emitUpdate: true }),
    /** @returns whether two texts are the same to the editor, however they are written down */
    same: (one, other) => documentOf(one).eq(documentOf(other)),
    focus: () => editor.commands.focus(),
    said: (words) => {
      kept.textContent = words;
    },
  };

  function documentOf(html) {
    const doc = createDocument(foldHtml(html), editor.schema);
    return doc.childCount > 1 && doc.lastChild.content.size === 0 && doc.lastChild.isTextblock
      ? doc.cut(0, doc.content.size - 2)
      : doc;
  }
}

/** @returns whether it is for a few paragraphs rather than for a piece */
export const isSlim = (box) => "slim" in box.dataset;

/** Word processors hand over a picture of the text beside it; browsers the address of a picture beside its bytes. */
const isPicture = (clipboard) => clipboard.files.length > 0 && parse(clipboard.getData("text/html")).textContent.trim() === "";

function editPiece(editor, at) {
  const node = editor.state.doc.nodeAt(at);
  EDITORS[node?.type.name]?.(editor, node, at);
}

const keys = Extension.create({
  name: "keys",
  priority: 1000,
  addKeyboardShortcuts() {
    return {
      Enter: () => {
        const node = selectedNode(this.editor.state);
        if (!EDITORS[node?.type.name]) return false;
        editPiece(this.editor, this.editor.state.selection.from);
        return true;
      },
      "Mod-k": () => {
        editLink(this.editor);
        return true;
      },
      "Mod-Alt-f": () => {
        editFootnote(this.editor);
        return true;
      },
      "Alt-F10": () => {
        this.editor.view.dom.closest(".editor__frame").querySelector(".toolbar [tabindex='0']").focus();
        return true;
      },
    };
  },
});

const SHORTCUTS = [
  "Ctrl + S:save",
  "Tab:leave",
  "Alt + F10:toolbar",
  "{1}:piece",
  "Ctrl + Z:undo",
  "Ctrl + Y:redo",
  "Ctrl + B:bold",
  "Ctrl + I:italic",
  "Ctrl + K:link",
  "Ctrl + Alt + F:footnote",
  "Ctrl + Alt + 2:heading",
  "Ctrl + Alt + 3:subheading",
  "Ctrl + {0} + 8:bullets",
  "Ctrl + {0} + 7:numbers",
  "Alt + {0} + →:indent",
  "Alt + {0} + ←:outdent",
  "Ctrl + {0} + B:quote",
  "Ctrl + E:code",
];

function shortcuts() {
  open(
    say("shortcuts.title"),
    el(
      "dl",
      { class: "shortcuts" },
      SHORTCUTS.map((line) => {
        const [pressed, name] = line.split(":");
        const key = ["save", "leave", "toolbar", "piece"].includes(name) ? `shortcuts.${name}` : `tool.${name}`;
        return el("div", {}, el("dt", {}, el("kbd", {}, keyNames(pressed))), el("dd", {}, say(key)));
      }),
    ),
    [],
  );
}
