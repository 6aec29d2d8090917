// What a text is made of: exactly what the server lets through.
import { Mark, Node } from "@tiptap/core";
import Code from "@tiptap/extension-code";
import Document from "@tiptap/extension-document";
import { ListItem } from "@tiptap/extension-list";
import { NodeSelection, Plugin } from "@tiptap/pm/state";
import { Placeholder } from "@tiptap/extensions";
import StarterKit from "@tiptap/starter-kit";
import { say } from "./words.js";
import { tables } from "./tables.js";
import { CutMark, Embed, Figure, Footnote, Gallery } from "./pieces.js";

const raised = (name, tag, key) =>
  Mark.create({
    name,
    excludes: "subscript superscript",
    parseHTML: () => [{ tag }],
    renderHTML: () => [tag, 0],
    addKeyboardShortcuts() {
      return { [key]: () => this.editor.commands.toggleMark(name) };
    },
  });

const Language = Mark.create({
  name: "language",
  addAttributes: () => ({ lang: { default: null } }),
  parseHTML: () => [{ tag: "span[lang]" }],
  renderHTML: ({ HTMLAttributes }) => ["span", HTMLAttributes, 0],
});

// Tab leaves the text, as it leaves every other field; items move with the keys of word processors.
const Item = ListItem.extend({
  addKeyboardShortcuts() {
    const sink = () => this.editor.commands.sinkListItem("listItem");
    const lift = () => this.editor.commands.liftListItem("listItem");
    return {
      Enter: () => this.editor.commands.splitListItem("listItem"),
      "Alt-Shift-ArrowRight": sink,
      "Alt-Shift-ArrowLeft": lift,
    };
  },
});

export const inline = (options) =>
  StarterKit.configure({
    code: false,
    link: {
      openOnClick: false,
      defaultProtocol: "https",
      HTMLAttributes: { target: null, rel: null, class: null },
      isAllowedUri: (address, { defaultValidate }) =>
        address.startsWith("/") || (/^(https?:|mailto:)/i.test(address) && defaultValidate(address)),
    },
    ...options,
  });

export const extensions = () => [
  Document.extend({ content: "(block | cutMark)+" }),
  inline({
    document: false,
    listItem: false,
    heading: { levels: [2, 3, 4] },
    dropcursor: { color: false, class: "editor__drop" },
  }),
  Code.extend({ excludes: "" }),
  raised("subscript", "sub", "Mod-,"),
  raised("superscript", "sup", "Mod-."),
  Language,
  Item,
  Figure,
  Gallery,
  Embed,
  Footnote,
  CutMark,
  ...tables,
  Placeholder.configure({ placeholder: () => say("placeholder"), showOnlyWhenEditable: false }),
];

/** One cut at most, wherever it came from. */
export const oneCut = new Plugin({
  appendTransaction(transactions, before, state) {
    if (!transactions.some((one) => one.docChanged)) return null;
    const cuts = [];
    state.doc.forEach((node, at) => {
      if (node.type.name === "cutMark") cuts.push(at);
    });
    if (cuts.length < 2) return null;
    const tr = state.tr;
    cuts
      .slice(1)
      .reverse()
      .forEach((at) => tr.delete(at, at + 1));
    return tr;
  },
});

export const selectedNode = (state) => (state.selection instanceof NodeSelection ? state.selection.node : null);
