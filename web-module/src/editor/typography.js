// French typography: narrow spaces, guillemets, apostrophes. As one types, and for a whole text at once. Code and
// addresses are left alone. What was typed is one undo away.
import { Extension } from "@tiptap/core";
import { closeHistory } from "@tiptap/pm/history";
import { Plugin, PluginKey } from "@tiptap/pm/state";

const NARROW = "\u202f";
const KEY = "kiosque.typography";
/** Stands for a character nobody may touch. */
const TABOO = "\ufffc";
const ADDRESS = /\S*(?::\/\/|www\.|@)\S*/g;
const ORDINAL = /(?<![\p{L}\p{N}])(?:1(ers?|res?|re|er)|\d+(es?))(?=[\s\u00a0\u202f.,;:!?)»…]|$)/u;

export const isOn = () => localStorage.getItem(KEY) !== "off";
export const turn = (on) => localStorage.setItem(KEY, on ? "on" : "off");

/**
 * @param before the text of the paragraph up to the cursor
 * @returns how many characters before the cursor go, and what comes instead of them and of what was typed; null for nothing
 */
export function asTyped(before, typed) {
  const last = before.at(-1) ?? "";
  const word = /\S*$/.exec(before)[0];
  if (before.split("`").length % 2 === 0) return null; // code that is not closed yet
  if (word.includes("://") || word.startsWith("www.") || word.includes("@") || word.includes(TABOO)) return null;
  switch (typed) {
    case '"':
      return /^$|[\s\u00a0\u202f([{«—–\-’]/.test(last)
        ? [0, `«${NARROW}`]
        : [last === " " ? 1 : 0, last === NARROW ? "»" : `${NARROW}»`];
    case "'":
      return /[\p{L}\p{N}]/u.test(last) ? [0, "’"] : null;
    case ".":
      return before.endsWith("..") && !before.endsWith("...") ? [2, "…"] : null;
    case "-":
      return last === "-" && !before.endsWith("--") ? [1, "–"] : null;
    case "«":
      return [0, `«${NARROW}`];
    case " ":
      return afterSpace(before);
    case "»":
    case ";":
    case "!":
    case "?":
    case ":":
      if (last === " " || last === "\u00a0") return before.length > 1 ? [1, NARROW + typed] : null;
      return typed !== ":" && /[\p{L}\p{N})\]’”%€…»]/u.test(last) ? [0, NARROW + typed] : null;
    default:
      return null;
  }
}

function afterSpace(before) {
  if (before.endsWith(`«${NARROW}`)) return [0, ""];
  if (/[\p{L}\p{N})\]»]:$/u.test(before)) return [1, `${NARROW}: `];
  return /(?<!\p{L})[nN][°º]$/u.test(before) ? [0, NARROW] : null;
}

const RULES = [
  [/\.{3,}/g, () => "…"],
  [/(?<!-)--(?!-)/g, () => "–"],
  [/(?<=[\p{L}\p{N}])'/gu, () => "’"],
  [/(?<=^|[\s\u00a0\u202f([{—–\-’])"[ \u00a0\u202f]?(?=\S)/g, () => `«${NARROW}`],
  [/[ \u00a0\u202f]?"/g, () => `${NARROW}»`],
  [/«[ \u00a0]?(?=[^\s\u202f])/g, () => `«${NARROW}`],
  [/(?<=[^\s\u202f])[ \u00a0]?»/g, () => `${NARROW}»`],
  [/(?<=\S)[ \u00a0]([;:!?])/g, (mark) => NARROW + mark],
  [/(?<=[\p{L}\p{N})\]’”%€…»])([;!?])/gu, (mark) => NARROW + mark],
  [/(?<=[\p{L})\]»]):(?=\s|$)/gu, () => `${NARROW}:`],
  [/(?<!\p{L})([nN])[°º][ \u00a0]?(?=\d)/gu, (n) => `${n}°${NARROW}`],
];

/** @returns [from, to, instead] of all that is to be changed in a line, from its end on */
export function corrections(line, rule) {
  const hidden = line.replace(ADDRESS, (address) => TABOO.repeat(address.length));
  return [...hidden.matchAll(rule[0])]
    .map((match) => [match.index, match.index + match[0].length, rule[1](match[1])])
    .filter(([from, to, instead]) => line.slice(from, to) !== instead)
    .reverse();
}

const isCode = (node) => node.marks.some((mark) => mark.type.name === "code");

/** One character of the line for each place in the block, so that places in both are the same. */
function lineOf(block) {
  let line = "";
  block.forEach((node) => {
    line += node.isText && !isCode(node) ? node.text : TABOO.repeat(node.nodeSize);
  });
  return line;
}

function everyLine(doc, work) {
  const blocks = [];
  doc.descendants((node, at) => {
    if (!node.isTextblock) return true;
    if (!node.type.spec.code) blocks.push([node, at + 1]);
    return false;
  });
  blocks.reverse().forEach(([node, start]) => work(lineOf(node), start));
}

/** Corrects the whole text. @returns how much was changed */
export function correct(editor) {
  const tr = closeHistory(editor.state.tr);
  const { superscript } = editor.schema.marks;
  let changed = 0;
  for (const rule of RULES) {
    everyLine(tr.doc, (line, start) =>
      corrections(line, rule).forEach(([from, to, instead]) => {
        tr.insertText(instead, start + from, start + to);
        changed += 1;
      }),
    );
  }
  everyLine(tr.doc, (line, start) =>
    [...line.matchAll(new RegExp(ORDINAL, "gu"))].forEach((match) => {
      const ending = match[1] ?? match[2];
      const to = start + match.index + match[0].length;
      if (tr.doc.rangeHasMark(to - ending.length, to, superscript)) return;
      tr.addMark(to - ending.length, to, superscript.create());
      changed += 1;
    }),
  );
  if (changed) editor.view.dispatch(tr);
  return changed;
}

export const Typography = Extension.create({
  name: "typography",
  priority: 1000,
  addProseMirrorPlugins: () => [new Plugin({ key: new PluginKey("typography"), props: { handleTextInput } })],
});

function handleTextInput(view, from, to, text) {
  if (!isOn() || text.length !== 1 || view.composing) return false;
  const { $from } = view.state.selection;
  if (!$from.parent.isTextblock || $from.parent.type.spec.code) return false;
  if ((view.state.storedMarks ?? $from.marks()).some((mark) => mark.type.name === "code")) return false;
  const before = lineOf($from.parent).slice(0, from - $from.start());
  const ordinal = /[\s.,;:!?)]/.test(text) ? new RegExp(`${ORDINAL.source}$`, "u").exec(before) : null;
  const edit = asTyped(before, text);
  if (!edit && !ordinal) return false;
  view.dispatch(view.state.tr.insertText(text, from, to));
  const tr = closeHistory(view.state.tr);
  if (edit) tr.insertText(edit[1], from - edit[0], from + 1);
  if (ordinal) raise(tr, from, (ordinal[1] ?? ordinal[2]).length, view.state.schema.marks.superscript);
  view.dispatch(tr.scrollIntoView());
  return true;
}

function raise(tr, end, length, superscript) {
  tr.addMark(end - length, end, superscript.create()).removeStoredMark(superscript);
}
