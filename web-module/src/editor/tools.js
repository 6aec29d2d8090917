// Everything the toolbars offer, with what each of them looks like on 20 by 20.
import { Selection } from "@tiptap/pm/state";
import { field, open, valued } from "./dialog.js";
import { insertBlock } from "./insert.js";
import { editLink } from "./links.js";
import { insertPictures } from "./media.js";
import { editEmbed, editFootnote } from "./notes.js";
import { insertTable, tableAround, tableCommands } from "./tables.js";
import { say } from "./words.js";

const toggle = (name, node, keys, drawn, command, attributes) => ({
  name, keys, icon: drawn,
  run: (editor) => editor.chain().focus()[command](attributes).run(),
  isOn: (editor) => editor.isActive(node, attributes),
});

const mark = (name, keys, drawn) => ({ name, keys, icon: drawn, run: (editor) => editor.chain().focus().toggleMark(name).run(), isOn: (editor) => editor.isActive(name) });

export const tools = () => [
  [
    { name: "undo", keys: "Ctrl + Z", icon: "M7 4 3 8l4 4M3 8h8a5 5 0 0 1 0 9H8", run: (editor) => editor.chain().focus().undo().run(), can: (editor) => editor.can().undo() },
    { name: "redo", keys: "Ctrl + Y", icon: "m13 4 4 4-4 4M17 8H9a5 5 0 0 0 0 9h3", run: (editor) => editor.chain().focus().redo().run(), can: (editor) => editor.can().redo() },
  ],
  [
    toggle("heading", "heading", "Ctrl + Alt + 2", "M3 4v12M10 4v12M3 10h7M13.5 11a2 2 0 1 1 3.6 1.2L13.5 16h4", "toggleHeading", { level: 2 }),
    toggle("subheading", "heading", "Ctrl + Alt + 3", "M3 4v12M10 4v12M3 10h7M13.5 10h4l-2.5 2.4a1.9 1.9 0 1 1-1.6 3.1", "toggleHeading", { level: 3 }),
  ],
  [
    mark("bold", "Ctrl + B", "M6 4h5a3 3 0 0 1 0 6H6zM6 10h6a3 3 0 0 1 0 6H6z"),
    mark("italic", "Ctrl + I", "M9 4h6M5 16h6M12.5 4l-5 12"),
    mark("strike", "Ctrl + {0} + S", "M3 10h14M14 6c-1-2-7-3-8 0-.4 1.3.3 2.4 1.5 3M6 14c1 2.5 8 3 8-.5"),
    mark("subscript", "Ctrl + ,", "m3 5 8 9M11 5l-8 9M14 14a1.6 1.6 0 1 1 2.8 1L14 18h3.4"),
    mark("superscript", "Ctrl + .", "m3 6 8 9M11 6l-8 9M14 4a1.6 1.6 0 1 1 2.8 1L14 8h3.4"),
    mark("code", "Ctrl + E", "m7 5-4 5 4 5M13 5l4 5-4 5"),
    { name: "language", icon: "M10 2.5a7.5 7.5 0 1 0 0 15 7.5 7.5 0 0 0 0-15M2.5 10h15M10 2.5c-5 5-5 10 0 15M10 2.5c5 5 5 10 0 15", run: editLanguage, isOn: (editor) => editor.isActive("language") },
    { name: "link", keys: "Ctrl + K", icon: "M8.5 11.5a3 3 0 0 0 4.3 0l3-3a3 3 0 0 0-4.3-4.3l-1 1M11.5 8.5a3 3 0 0 0-4.3 0l-3 3a3 3 0 0 0 4.3 4.3l1-1", run: editLink, isOn: (editor) => editor.isActive("link") },
    { name: "clear", icon: "M5 4h11M10.5 4 8 12M4 16h7M13 12l4 4M17 12l-4 4", run: (editor) => editor.chain().focus().unsetAllMarks().clearNodes().run() },
  ],
  [
    toggle("bullets", "bulletList", "Ctrl + {0} + 8", "M8 5h9M8 10h9M8 15h9M3 5h1.5M3 10h1.5M3 15h1.5", "toggleBulletList"),
    toggle("numbers", "orderedList", "Ctrl + {0} + 7", "M8 5h9M8 10h9M8 15h9M3 3.5h1v3.5M3 12.5h2l-2 3h2", "toggleOrderedList"),
    { name: "outdent", keys: "Alt + {0} + ←", icon: "M8 5h9M8 10h9M8 15h9M5 7.5 2.5 10 5 12.5", run: (editor) => editor.chain().focus().liftListItem("listItem").run(), can: (editor) => editor.can().liftListItem("listItem") },
    { name: "indent", keys: "Alt + {0} + →", icon: "M8 5h9M8 10h9M8 15h9M2.5 7.5 5 10l-2.5 2.5", run: (editor) => editor.chain().focus().sinkListItem("listItem").run(), can: (editor) => editor.can().sinkListItem("listItem") },
    toggle("quote", "blockquote", "Ctrl + {0} + B", "M8 5C5 6 4 8 4 10.5V15h4v-4.5H5.5M16 5c-3 1-4 3-4 5.5V15h4v-4.5h-2.5", "toggleBlockquote"),
    toggle("codeBlock", "codeBlock", "Ctrl + Alt + C", "M3 4h14v12H3zM8 8l-2 2 2 2M12 8l2 2-2 2", "toggleCodeBlock"),
    { name: "rule", icon: "M3 10h14", run: (editor) => insertBlock(editor, { type: "horizontalRule" }) },
  ],
  [
    { name: "picture", icon: "M3 4h14v12H3zM3 13.5l4-4 4 4 2.5-2.5 3.5 3.5M13 7.5h.01", run: (editor) => insertPictures(editor, false) },
    { name: "gallery", icon: "M2.5 5h7v10h-7zM12 5h5.5v4H12zM12 11h5.5v4H12z", run: (editor) => insertPictures(editor, true) },
    { name: "embed", icon: "M3 4h14v12H3zM8.5 7.5v5l4-2.5z", run: (editor) => editEmbed(editor) },
    { name: "table", icon: "M3 4h14v12H3zM3 8h14M3 12h14M8 8v8M12.5 8v8", run: insertTable },
    { name: "footnote", keys: "Ctrl + Alt + F", icon: "M3 5h7M3 9h5M3 13h9M3 16.5h6M14.5 3.5 16 3v5", run: (editor) => editFootnote(editor) },
    { name: "cut", icon: "M2.5 10h2M7 10h2M11.5 10h2M16 10h1.5M5 3h10v3.5H5zM5 17h10v-3.5H5z", run: cut },
  ],
];

/** What an entry of a live needs, a few paragraphs as they are told. */
const SLIM = ["undo", "redo", "bold", "italic", "link", "clear", "bullets", "numbers", "quote", "picture", "gallery", "embed"];

export const slimTools = () => tools().map((group) => group.filter(({ name }) => SLIM.includes(name))).filter((group) => group.length > 0);

export const tableTools = () => [
  [
    tableTool("rowAbove", "M3 10h14v6H3zM10 8V3M7.5 5.5h5"), tableTool("rowBelow", "M3 4h14v6H3zM10 12v5M7.5 14.5h5"), tableTool("rowGone", "M3 7h14v6H3zM8 8.5l4 3M12 8.5l-4 3"),
  ],
  [
    tableTool("columnBefore", "M10 3h6v14h-6zM8 10H3M5.5 7.5v5"), tableTool("columnAfter", "M4 3h6v14H4zM12 10h5M14.5 7.5v5"), tableTool("columnGone", "M7 3h6v14H7zM8.5 8l3 4M11.5 8l-3 4"),
  ],
  [
    tableTool("headerRow", "M3 4h14v12H3zM3 8h14M3 5.5h14M3 7h14"), tableTool("headerColumn", "M3 4h14v12H3zM8 4v12M4.5 4v12M6.5 4v12"),
    { name: "tableCaption", icon: "M3 3h14v9H3zM3 6h14M9 6v6M5 16h10", run: editCaption }, tableTool("tableGone", "M4 6h12M8 6V4h4v2M5.5 6l.8 11h7.4l.8-11"),
  ],
];

const tableTool = (name, drawn) => ({ name, icon: drawn, run: tableCommands[name] });

/** Moves it here when it stands elsewhere: there is one at most. What is written next comes behind it. */
function cut(editor) {
  const { state } = editor;
  const tr = state.tr;
  state.doc.forEach((node, place) => { if (node.type.name === "cutMark") tr.delete(tr.mapping.map(place), tr.mapping.map(place + 1)); });
  const { $from } = tr.selection;
  const begun = $from.depth > 0 && $from.node(1).content.size > 0;
  const at = $from.depth === 0 ? $from.pos : begun ? $from.after(1) : $from.before(1);
  tr.insert(at, state.schema.nodes.cutMark.create());
  if (at + 1 === tr.doc.content.size) tr.insert(at + 1, state.schema.nodes.paragraph.create());
  editor.view.dispatch(tr.setSelection(Selection.near(tr.doc.resolve(at + 1), 1)).scrollIntoView());
  editor.view.focus();
}

async function editLanguage(editor) {
  const current = editor.getAttributes("language").lang;
  const lang = valued(field(say("language.code"), { required: true, maxlength: 12, pattern: "[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*", autocomplete: "off" }, say("language.hint")), current);
  const done = await open(say("language.title"), [lang.box], [["keep", say("dialog.keep"), true], ...(current ? [["remove", say("language.remove")]] : [])]);
  const chain = editor.chain().focus().extendMarkRange("language");
  if (done === "keep") chain.setMark("language", { lang: lang.value.trim() }).run();
  else if (done === "remove") chain.unsetMark("language").run();
  else editor.commands.focus();
}

async function editCaption(editor) {
  const table = tableAround(editor.state);
  const caption = valued(field(say("table.caption"), { maxlength: 300 }), table.node.attrs.caption);
  if (await open(say("table.caption"), [caption.box]) === "keep")
    editor.view.dispatch(editor.state.tr.setNodeAttribute(table.at, "caption", caption.value.trim()));
  editor.commands.focus();
}
