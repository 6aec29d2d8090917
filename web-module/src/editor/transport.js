// What is stored, and what the editor holds: notes stand at the end in the one and where they belong in the other, who
// made a picture stands in its caption in the one and beside it in the other.
import { el, parse, unwrap } from "./dom.js";

/** @param body an element with the stored text in it, changed in place */
export function fold(body) {
  body.querySelectorAll(".table-scroll").forEach(unwrap);
  body.querySelectorAll("figure .credit").forEach((credit) => {
    const figure = credit.closest("figure");
    figure.dataset.credit = [figure.dataset.credit, credit.textContent.trim()].filter(Boolean).join(" ");
    credit.remove();
  });
  const notes = new Map();
  body.querySelectorAll("ol.footnotes").forEach((list) => {
    list.querySelectorAll("li[id]").forEach((note) => {
      note.querySelectorAll('a[href^="#fnref"]').forEach((back) => back.remove());
      notes.set(`#${note.id}`, note.innerHTML.trim());
    });
    list.remove();
  });
  body.querySelectorAll('a[href^="#fn-"]').forEach((link) => {
    const note = notes.get(link.getAttribute("href"));
    const raised = link.closest("sup") ?? link;
    if (note) raised.replaceWith(el("sup", { "data-note": note }));
    else raised.remove();
  });
  return body;
}

export const foldHtml = (html) => fold(parse(html)).innerHTML;

/** @returns as it is stored, save for what the server writes by itself */
export function unfoldHtml(html) {
  const body = parse(html);
  const notes = [...body.querySelectorAll("sup[data-note]")].map((reference, i) => {
    const note = reference.dataset.note;
    reference.replaceWith(el("sup", {}, el("a", { href: `#fn-${i + 1}` }, `${i + 1}`)));
    // In the document of the parser, where nothing is fetched and nothing runs.
    const item = body.ownerDocument.createElement("li");
    item.id = `fn-${i + 1}`;
    item.innerHTML = note;
    return item;
  });
  if (notes.length) body.append(el("ol", { class: "footnotes" }, notes));
  body.querySelectorAll("figure[data-credit]").forEach((figure) => {
    if (figure.dataset.credit) figure.append(el("figcaption", {}, el("span", { class: "credit" }, figure.dataset.credit)));
    figure.removeAttribute("data-credit");
  });
  return body.innerHTML;
}
