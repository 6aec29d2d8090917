// Pictures, galleries, cards, notes and the cut. Each of them says "kiosque:edit" when it is to be changed.
import { Node } from "@tiptap/core";
import { el } from "./dom.js";
import { provider } from "./providers.js";
import { say } from "./words.js";

const edit = (view, getPos) => () => view.dom.dispatchEvent(new CustomEvent("kiosque:edit", { detail: getPos() }));

/** By mouse: the keyboard selects the piece and presses Enter. */
const handle = (view, getPos, label) =>
  el(
    "button",
    { type: "button", class: "piece__edit", tabindex: "-1", contenteditable: "false", onclick: edit(view, getPos) },
    label,
  );

const number = (name) => ({
  default: null,
  parseHTML: (figure) => figure.querySelector("img")?.getAttribute(name) ?? null,
  rendered: false,
});

export const Figure = Node.create({
  name: "figure",
  group: "block",
  content: "inline*",
  draggable: true,
  isolating: true,
  addAttributes: () => ({
    src: number("src"),
    width: number("width"),
    height: number("height"),
    alt: number("alt"),
    credit: { default: "", rendered: false, parseHTML: (figure) => figure.dataset.credit ?? "" },
  }),
  parseHTML: () => [
    {
      tag: "figure",
      priority: 60,
      getAttrs: (figure) => (figure.querySelector("img")?.getAttribute("src")?.startsWith("/media/") ? null : false),
      contentElement: (figure) => figure.querySelector("figcaption") ?? document.createElement("figcaption"),
    },
  ],
  renderHTML: ({ node }) => {
    const { src, width, height, alt, credit } = node.attrs;
    const picture = { src, alt: alt ?? "" };
    if (width) picture.width = width;
    if (height) picture.height = height;
    return ["figure", credit ? { "data-credit": credit } : {}, ["img", picture], ["figcaption", 0]];
  },
  addNodeView:
    () =>
    ({ node, view, getPos }) => {
      const picture = el("img", { draggable: "false" });
      const caption = el("figcaption");
      const credit = el("span", { class: "credit", contenteditable: "false" });
      const warning = el("span", { class: "piece__warning", contenteditable: "false" }, say("figure.noAlt"));
      const dom = el("figure", { class: "piece" }, picture, handle(view, getPos, say("figure.edit")), warning, caption, credit);
      const show = (other) => {
        const { src, width, height, alt } = other.attrs;
        if (picture.getAttribute("src") !== src) picture.setAttribute("src", src);
        if (width) picture.setAttribute("width", width);
        if (height) picture.setAttribute("height", height);
        picture.setAttribute("alt", alt ?? "");
        warning.hidden = Boolean(alt);
        credit.textContent = other.attrs.credit;
        caption.classList.toggle("is-empty", other.content.size === 0);
        caption.dataset.placeholder = say("figure.caption");
      };
      show(node);
      return {
        dom,
        contentDOM: caption,
        ignoreMutation: (change) => !caption.contains(change.target),
        update: (other) => other.type === node.type && (show(other), true),
      };
    },
});

export const Gallery = Node.create({
  name: "gallery",
  group: "block",
  content: "figure+",
  draggable: true,
  parseHTML: () => [{ tag: "div.gallery" }],
  renderHTML: () => ["div", { class: "gallery" }, 0],
});

export const Embed = Node.create({
  name: "embed",
  group: "block",
  atom: true,
  draggable: true,
  addAttributes: () => ({
    href: { default: "", rendered: false, parseHTML: (figure) => figure.querySelector("a[href]").getAttribute("href") },
    title: { default: "", rendered: false, parseHTML: (figure) => figure.querySelector("a[href]").textContent.trim() },
  }),
  parseHTML: () => [
    { tag: "figure.embed", priority: 70, getAttrs: (figure) => (figure.querySelector('a[href^="http"]') ? null : false) },
  ],
  renderHTML: ({ node }) => [
    "figure",
    { class: "embed", "data-provider": provider(node.attrs.href) },
    ["a", { href: node.attrs.href }, node.attrs.title],
  ],
  addNodeView:
    () =>
    ({ node, view, getPos }) => {
      const { href, title } = node.attrs;
      return {
        dom: el(
          "figure",
          { class: "embed piece", "data-provider": provider(href) },
          el("span", { class: "embed__title" }, title || href),
          el("figcaption", {}, provider(href)),
          handle(view, getPos, say("embed.edit")),
        ),
      };
    },
});

export const Footnote = Node.create({
  name: "footnote",
  group: "inline",
  inline: true,
  atom: true,
  addAttributes: () => ({
    note: { default: "", parseHTML: (sup) => sup.dataset.note, renderHTML: ({ note }) => ({ "data-note": note }) },
  }),
  parseHTML: () => [{ tag: "sup[data-note]", priority: 80 }],
  renderHTML: ({ HTMLAttributes }) => ["sup", HTMLAttributes],
  addNodeView:
    () =>
    ({ node, view, getPos }) => {
      const words = new DOMParser().parseFromString(node.attrs.note, "text/html").body.textContent;
      return { dom: el("sup", { class: "footnote", title: words, onclick: edit(view, getPos) }) };
    },
});

export const CutMark = Node.create({
  name: "cutMark",
  atom: true,
  draggable: true,
  parseHTML: () => [{ tag: "hr.cut", priority: 60 }],
  renderHTML: () => ["hr", { class: "cut" }],
  addNodeView: () => () => ({ dom: el("div", { class: "cut-mark" }, el("span", {}, say("cut.mark"))) }),
});
