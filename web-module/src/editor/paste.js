// What comes from word processors, as somebody who writes HTML would have written it.
import { el, parse, rename, unwrap } from "./dom.js";
import { fold } from "./transport.js";

const JUNK = "script, style, meta, link, title, xml, iframe, object, embed, noscript, svg, math, canvas, video, audio";
const SPACES = /^[\s\u00a0\u200b\u202f\ufeff]*$/;
const LIST = /mso-list:\s*\S+\s+level(\d)/i;
const MARKER = /mso-list:\s*Ignore/i;
const BLOCKS = "p, div, h1, h2, h3, h4, h5, h6, ul, ol, li, table, blockquote, pre, figure, hr";
const NOTE = /^#(?:_ftn|_edn|ftnt|sdfootnote)(\d+)(?:sym)?$/;
const NOTE_BACK = /^#(?:_ftnref|_ednref|ftnt_ref|sdfootnote)(\d+)(?:anc)?$/;

/** @returns the HTML of a clipboard without what only its program understands */
export function clean(html) {
  const body = parse(html);
  fold(body);
  if (html.includes("data-pm-slice")) return body.innerHTML;
  comments(body);
  body.querySelectorAll(JUNK).forEach((element) => element.remove());
  body.querySelectorAll("*").forEach((element) => {
    if (element.localName.includes(":")) unwrap(element);
  });
  wordLists(body);
  looseLists(body);
  notes(body);
  body.querySelectorAll("[style], [class]").forEach(meaning);
  body.querySelectorAll("b, strong, span, font, ins").forEach(plain);
  body.querySelectorAll("a").forEach(address);
  body.querySelectorAll("img").forEach((picture) => {
    if (!(picture.getAttribute("src") ?? "").startsWith("/media/")) picture.remove();
  });
  body.querySelectorAll("body > br, div > br:only-child").forEach((br) => br.remove());
  body.querySelectorAll("p, h1, h2, h3, h4, h5, h6, li, blockquote").forEach(empty);
  body.querySelectorAll("h1").forEach((title) => rename(title, "h2"));
  return body.innerHTML;
}

function comments(body) {
  const walker = document.createTreeWalker(body, NodeFilter.SHOW_COMMENT);
  const found = [];
  while (walker.nextNode()) found.push(walker.currentNode);
  found.forEach((comment) => comment.remove());
}

/** Word writes items as paragraphs with the bullet typed in front. */
function wordLists(body) {
  let open = [];
  for (const paragraph of [...body.querySelectorAll("p, h1, h2, h3, h4")]) {
    const level = Number(LIST.exec(paragraph.getAttribute("style") ?? "")?.[1] ?? 0);
    if (!level) continue;
    const marker = [...paragraph.querySelectorAll("span")].find((span) => MARKER.test(span.getAttribute("style") ?? ""));
    const kind = /^\s*(\d+|[a-z]{1,4})[.)]/i.test(marker?.textContent ?? "") ? "ol" : "ul";
    marker?.remove();
    const last = open.at(-1);
    if (!last || paragraph.previousElementSibling !== open[0].list) open = [];
    while (open.length && open.at(-1).level > level) open.pop();
    if (open.length && open.at(-1).level === level && open.at(-1).list.localName !== kind) open.pop();
    if (!open.length || open.at(-1).level < level) {
      const list = el(kind);
      if (open.length) open.at(-1).list.lastElementChild.append(list);
      else paragraph.before(list);
      open.push({ level, list });
    }
    const item = el("li");
    item.append(...paragraph.childNodes);
    open.at(-1).list.append(item);
    paragraph.remove();
  }
}

/** Google Docs puts a list inside a list beside the item it belongs to. */
function looseLists(body) {
  body.querySelectorAll("ul > ul, ul > ol, ol > ul, ol > ol").forEach((list) => {
    if (list.previousElementSibling?.localName === "li") list.previousElementSibling.append(list);
  });
}

function notes(body) {
  const known = new Map();
  body.querySelectorAll("a[href]").forEach((back) => {
    const n = NOTE_BACK.exec(back.getAttribute("href"))?.[1];
    const block = back.closest("p, li, div");
    if (!n || !block || known.has(n)) return;
    (back.closest("sup") ?? back).remove();
    known.set(n, block.textContent.replace(/\s+/g, " ").trim());
    (block.parentElement.matches('div[id^="ftn"], div[id^="edn"], div[id^="sdfootnote"]') ? block.parentElement : block).remove();
  });
  if (known.size)
    body
      .querySelectorAll('div[style*="footnote-list"], div[style*="endnote-list"], hr[size], hr[width]')
      .forEach((rest) => rest.remove());
  body.querySelectorAll("a[href]").forEach((reference) => {
    const n = NOTE.exec(reference.getAttribute("href"))?.[1];
    if (!n || !known.has(n)) return;
    (reference.closest("sup") ?? reference).replaceWith(el("sup", { "data-note": el("p", {}, known.get(n)).innerHTML }));
  });
}

/** What a style says that matters: bold, slanted, struck, raised, lowered. */
function meaning(element) {
  const { style } = element;
  const weight = style.fontWeight;
  const wanted = [];
  if (!element.matches("h1, h2, h3, h4, h5, h6, b, strong, th") && (weight === "bold" || Number(weight) >= 600))
    wanted.push("strong");
  if (style.fontStyle === "italic" && !element.matches("i, em, blockquote")) wanted.push("em");
  if (/line-through/.test(style.textDecoration) && !element.matches("s, del")) wanted.push("s");
  if (style.verticalAlign === "super" && element.localName !== "sup") wanted.push("sup");
  if (style.verticalAlign === "sub" && element.localName !== "sub") wanted.push("sub");
  if (element.matches("b, strong") && (weight === "normal" || (Number(weight) < 600 && weight))) element.dataset.plain = "";
  if (element.querySelector(BLOCKS)) return;
  for (const name of wanted) {
    const mark = el(name);
    mark.append(...element.childNodes);
    element.append(mark);
  }
}

function plain(element) {
  if (
    element.matches("span, font, ins") ||
    element.hasAttribute("data-plain") ||
    element.closest("h1, h2, h3, h4, h5, h6") ||
    element.querySelector(BLOCKS)
  )
    unwrap(element);
}

function address(link) {
  const href = link.getAttribute("href") ?? "";
  let to = href;
  try {
    const url = new URL(href);
    if (/^www\.google\.[a-z.]+$/.test(url.hostname) && url.pathname === "/url" && url.searchParams.get("q"))
      to = url.searchParams.get("q");
  } catch {
    /* not an address of its own */
  }
  if (!/^(https?:|mailto:|\/(?!\/))/i.test(to)) unwrap(link);
  else link.setAttribute("href", ofThisSite(to));
}

/** @returns the address without the name of this site, if it is one of ours */
export const ofThisSite = (href) => (href.startsWith(`${location.origin}/`) ? href.slice(location.origin.length) : href);

function empty(block) {
  if (SPACES.test(block.textContent) && !block.querySelector("img, hr, table, sup[data-note]")) block.remove();
}
