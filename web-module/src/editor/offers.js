// What was kept and is not on the page is offered again: to be taken up or thrown away.
import { get, remove } from "./api.js";
import { copies, dropCopy, keepCopy } from "./copies.js";
import { el } from "./dom.js";
import { fieldsOf, fill, isSame } from "./form.js";
import { day, say } from "./words.js";

const SENT = "kiosque.sent";

/** Called when a form goes off, so that the page after it knows what has arrived. */
export const rememberSent = (piece) => sessionStorage.setItem(SENT, piece);

/** @param taken told the key of what was taken up */
export async function offer({ form, text, banner, id, piece, taken }) {
  forgetArrived(form, id);
  const here = () => {
    text.keep();
    return fieldsOf(form);
  };
  const mine = copies()
    .filter(([other]) => (id ? other === id : true))
    .map(([key, { at, fields }]) => ({ key, at, typed: fields, local: true }));
  const found = [...mine, ...(await kept(id))]
    .filter(({ key, typed }) => {
      if (!isSame(typed, here(), text.same)) return true;
      if (key === piece) dropCopy(key);
      return false;
    })
    .sort((one, other) => new Date(other.at) - new Date(one.at));
  const seen = new Set();
  for (const copy of found) {
    if (seen.has(copy.key) || (copy.key === piece && !id)) continue;
    seen.add(copy.key);
    banner.append(notice(copy));
  }

  function notice({ key, at, typed }) {
    const elsewhere = !id && /^\d+$/.test(key);
    const box = el(
      "div",
      { class: "notice" },
      el("p", { class: "notice__title" }, say("offer.title", typed.title || say("offer.untitled"), day(at))),
      el(
        "p",
        { class: "inline-form" },
        elsewhere
          ? el("a", { class: "button button--small", href: `/admin/newsroom/write?id=${key}` }, say("offer.open"))
          : el("button", { type: "button", class: "button button--small", onclick: () => take() }, say("offer.take")),
        el("button", { type: "button", class: "button button--small", onclick: () => drop() }, say("offer.drop")),
      ),
    );
    const take = () => {
      fill(form, typed);
      text.replace(typed.body ?? "");
      taken(key);
      box.remove();
      text.focus();
    };
    const drop = () => {
      dropCopy(key);
      remove(/^\d+$/.test(key) ? `/pieces/${key}/working-copy` : `/working-copies/${key}`).catch(() => {});
      box.remove();
      text.focus();
    };
    return box;
  }
}

async function kept(id) {
  try {
    const answer = await get(id ? `/pieces/${id}/working-copy` : "/working-copies");
    return [answer ?? []].flat();
  } catch {
    return []; // what this device has is offered all the same
  }
}

/** A form that went off and came to a saved piece has arrived; one that came to the sign-in page has not. */
function forgetArrived(form, id) {
  const sent = sessionStorage.getItem(SENT);
  sessionStorage.removeItem(SENT);
  if (!sent) return;
  const [, copy] = copies().find(([key]) => key === sent) ?? [];
  if (!copy?.sent) return;
  const version = Number(form.elements.version?.value ?? 0);
  if (id && (sent === id ? version > Number(copy.fields.version ?? 0) : !/^\d+$/.test(sent))) dropCopy(sent);
  else keepCopy(sent, { ...copy, sent: false });
}
