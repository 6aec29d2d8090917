// Pictures of the media library: chosen there, or brought along.
import { get, upload } from "./api.js";
import { field, open, valued } from "./dialog.js";
import { el, later } from "./dom.js";
import { insertBlock } from "./insert.js";
import { say } from "./words.js";

const COLUMN = 960;

/** @returns the attributes of a figure, as the schema wants them; the server adds the other widths */
export function figureOf({ id, version, width, height, alt, credit }) {
  const shown = Math.min(width, COLUMN);
  return {
    src: `/media/${id}/${version}-${shown}.jpg`,
    width: `${width}`,
    height: `${height}`,
    alt: alt ?? "",
    credit: credit ?? "",
  };
}

const figure = (picture) => ({
  type: "figure",
  attrs: figureOf(picture),
  content: picture.caption ? [{ type: "text", text: picture.caption }] : [],
});

/** @param several whether a gallery is made of what is chosen */
export async function insertPictures(editor, several) {
  const chosen = await choose(several);
  if (chosen.length) place(editor, chosen, several);
  else editor.view.focus();
}

function place(editor, pictures, gallery, at = null) {
  const figures = pictures.map(figure);
  insertBlock(editor, gallery && figures.length > 1 ? [{ type: "gallery", content: figures }] : figures, at);
}

/** Files that were dropped or pasted. @param at where, null for the cursor. @param tell says how it goes */
export async function bring(editor, files, at, tell) {
  const pictures = [];
  for (const file of files) {
    tell(say("media.sending", file.name));
    try {
      pictures.push(await upload("/media", file));
      tell("");
    } catch (refused) {
      tell(refused.detail ?? say("media.refused", file.name));
    }
  }
  if (pictures.length) place(editor, pictures, pictures.length > 1, at);
}

async function choose(several) {
  const chosen = new Map();
  const grid = el("ul", { class: "pictures" });
  const status = el("p", { class: "found__status", role: "status" });
  const more = el(
    "button",
    { type: "button", class: "button button--small", hidden: true, onclick: () => show(page + 1) },
    say("media.more"),
  );
  const search = field(say("media.search"), { type: "search", autocomplete: "off" });
  const file = field(say("media.upload"), { type: "file", accept: "image/jpeg,image/png,image/webp,image/gif", multiple: true });
  let page = 1;
  const toggle = (picture, button) => {
    if (!several) {
      grid.querySelectorAll("[aria-pressed=true]").forEach((other) => other.setAttribute("aria-pressed", "false"));
      chosen.clear();
    }
    if (chosen.delete(picture.id)) return button.setAttribute("aria-pressed", "false");
    chosen.set(picture.id, picture);
    return button.setAttribute("aria-pressed", "true");
  };
  const tile = (picture) => {
    const button = el(
      "button",
      {
        type: "button",
        class: "pictures__one",
        "aria-pressed": `${chosen.has(picture.id)}`,
        onclick: () => toggle(picture, button),
      },
      el("img", { src: picture.thumbnail, alt: picture.alt || picture.caption || say("media.undescribed") }),
    );
    return [el("li", {}, button), button];
  };
  const show = async (wanted) => {
    try {
      const answer = await get("/media", { q: search.value.trim(), page: wanted });
      page = wanted;
      if (wanted === 1) grid.replaceChildren();
      grid.append(...answer.pictures.map((picture) => tile(picture)[0]));
      more.hidden = !(answer.pages > wanted);
      status.textContent = grid.children.length ? "" : say("media.none");
    } catch {
      status.textContent = say("media.failed");
    }
  };
  search.addEventListener(
    "input",
    later(250, () => show(1)),
  );
  search.addEventListener("keydown", (event) => {
    if (event.key === "Enter") event.preventDefault();
  });
  file.addEventListener("change", async () => {
    for (const one of file.files) {
      status.textContent = say("media.sending", one.name);
      try {
        const picture = await upload("/media", one);
        const [item, button] = tile(picture);
        grid.prepend(item);
        if (!chosen.has(picture.id)) toggle(picture, button);
        status.textContent = "";
      } catch (refused) {
        status.textContent = refused.detail ?? say("media.refused", one.name);
      }
    }
    file.value = "";
  });
  show(1);
  const done = await open(
    say(several ? "media.gallery" : "media.title"),
    [search.box, file.box, status, grid, more],
    [["keep", say("media.insert"), true]],
  );
  return done === "keep" ? [...chosen.values()] : [];
}

export async function editFigure(editor, node, at) {
  const alt = valued(field(say("figure.alt"), { rows: 2, maxlength: 500 }, say("figure.alt.hint")), node.attrs.alt);
  const credit = valued(field(say("figure.credit"), { maxlength: 200 }), node.attrs.credit);
  const done = await open(
    say("figure.edit"),
    [alt.box, credit.box],
    [
      ["keep", say("dialog.keep"), true],
      ["remove", say("figure.remove")],
    ],
  );
  if (done === "keep")
    editor.commands.command(({ tr }) =>
      Boolean(tr.setNodeMarkup(at, null, { ...node.attrs, alt: alt.value.trim(), credit: credit.value.trim() })),
    );
  if (done === "remove") editor.commands.deleteRange({ from: at, to: at + node.nodeSize });
  editor.view.focus();
}
