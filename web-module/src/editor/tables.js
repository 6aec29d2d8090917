// Tables, without the widths of columns that nobody wants in a text.
import { callOrReturn, getExtensionField, Node } from "@tiptap/core";
import { TextSelection } from "@tiptap/pm/state";
import * as pm from "@tiptap/pm/tables";

const span = (name) => ({
  default: 1,
  parseHTML: (cell) => Math.min(99, Number.parseInt(cell.getAttribute(name), 10) || 1),
  renderHTML: (values) => (values[name] === 1 ? {} : { [name]: values[name] }),
});

const cell = (name, tag, tableRole) =>
  Node.create({
    name,
    tableRole,
    content: "block+",
    isolating: true,
    addAttributes: () => ({ colspan: span("colspan"), rowspan: span("rowspan"), colwidth: { default: null, rendered: false } }),
    parseHTML: () => [{ tag }],
    renderHTML: ({ HTMLAttributes }) => [tag, HTMLAttributes, 0],
  });

const Table = Node.create({
  name: "table",
  tableRole: "table",
  group: "block",
  content: "tableRow+",
  isolating: true,
  addAttributes: () => ({
    caption: { default: "", rendered: false, parseHTML: (table) => table.querySelector("caption")?.textContent.trim() ?? "" },
  }),
  parseHTML: () => [{ tag: "table" }, { tag: "caption", ignore: true }],
  renderHTML: ({ node }) => {
    const body = ["tbody", 0];
    return node.attrs.caption ? ["table", ["caption", { contenteditable: "false" }, node.attrs.caption], body] : ["table", body];
  },
  extendNodeSchema(extension) {
    const context = { name: extension.name, options: extension.options, storage: extension.storage };
    return { tableRole: callOrReturn(getExtensionField(extension, "tableRole", context)) };
  },
  addProseMirrorPlugins: () => [pm.tableEditing()],
});

const Row = Node.create({
  name: "tableRow",
  tableRole: "row",
  content: "(tableCell | tableHeader)*",
  parseHTML: () => [{ tag: "tr" }],
  renderHTML: () => ["tr", 0],
});

export const tables = [Table, Row, cell("tableCell", "td", "cell"), cell("tableHeader", "th", "header_cell")];

/** Three by three, the first row for what the columns are; the cursor comes to stand in the first cell. */
export function insertTable(editor) {
  const row = (type) => ({
    type: "tableRow",
    content: Array.from({ length: 3 }, () => ({ type, content: [{ type: "paragraph" }] })),
  });
  const { from } = editor.state.selection;
  editor
    .chain()
    .focus()
    .insertContent({ type: "table", content: [row("tableHeader"), row("tableCell"), row("tableCell")] })
    .command(({ tr }) => {
      let first = null;
      tr.doc.nodesBetween(Math.max(0, from - 1), tr.doc.content.size, (node, at) => {
        if (first === null && node.type.name === "tableHeader") first = at;
      });
      tr.setSelection(TextSelection.near(tr.doc.resolve(first + 1)));
      return true;
    })
    .run();
}

const run = (command) => (editor) => {
  editor.view.focus();
  command(editor.state, editor.view.dispatch);
};

export const tableCommands = {
  rowAbove: run(pm.addRowBefore),
  rowBelow: run(pm.addRowAfter),
  rowGone: run(pm.deleteRow),
  columnBefore: run(pm.addColumnBefore),
  columnAfter: run(pm.addColumnAfter),
  columnGone: run(pm.deleteColumn),
  headerRow: run(pm.toggleHeaderRow),
  headerColumn: run(pm.toggleHeaderColumn),
  tableGone: run(pm.deleteTable),
};

/** @returns the table around the cursor, and where it begins */
export function tableAround(state) {
  const { $from } = state.selection;
  for (let depth = $from.depth; depth > 0; depth--)
    if ($from.node(depth).type.name === "table") return { node: $from.node(depth), at: $from.before(depth) };
  return null;
}
