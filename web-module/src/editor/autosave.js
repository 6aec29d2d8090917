// Nothing typed is lost: every few seconds the site keeps a working copy, and when it cannot, this device does. On the
// way the site says who else has the piece open.
import { post, remove } from "./api.js";
import { dropCopy, keepCopy } from "./copies.js";
import { el } from "./dom.js";
import { fieldsOf } from "./form.js";
import { offer } from "./offers.js";
import { clock, say } from "./words.js";

const EVERY = 4_000;
const LOCK_EVERY = 20_000;

/** @param said shows a few words below the text */
export function autosave(form, text, said) {
  const id = form.elements.id?.value ?? "";
  const key = form.elements.copy;
  if (!id && !key.value) key.value = `new-${crypto.randomUUID()}`;
  const banner = el("div", { class: "editor__banner", role: "status" });
  const others = el("p", { class: "editor__others", role: "status" });
  form.querySelector(".editor__frame").before(banner, others);
  let changed = false;
  let sending = false;
  let ended = false;
  let beaten = 0;

  const piece = () => id || key.value;
  const path = () => (id ? `/pieces/${id}/working-copy` : `/working-copies/${key.value}`);
  const fields = () => {
    text.keep();
    return fieldsOf(form);
  };
  const locally = (sent) => keepCopy(piece(), { fields: fields(), sent });

  async function send() {
    sending = true;
    changed = false;
    beaten = Date.now();
    try {
      heard(await post(path(), fields()));
      dropCopy(piece());
      if (ended) banner.replaceChildren();
      ended = false;
    } catch (failure) {
      changed = true;
      failed(failure.status);
    } finally {
      sending = false;
    }
  }

  function heard({ savedAt, holder }) {
    if (savedAt) said(say("autosave.kept", clock(savedAt)));
    others.textContent = holder && !holder.mine ? say("lock.other", holder.name, clock(holder.since)) : "";
  }

  function failed(status) {
    said(say(locally(false) ? "autosave.offline" : "autosave.lost"));
    ended = status === 401 || status === 403;
    if (ended && !banner.querySelector("[data-ended]"))
      banner.replaceChildren(
        el(
          "div",
          { class: "notice notice--warning", "data-ended": true },
          el("p", { class: "notice__title" }, say("autosave.ended")),
          el("p", {}, el("a", { href: "/login", target: "_blank" }, say("autosave.signIn"))),
        ),
      );
  }

  async function beat() {
    beaten = Date.now();
    try {
      heard(await post(`/pieces/${id}/lock`, {}));
    } catch {
      /* the next working copy says so, if there is anything to lose */
    }
  }

  const tick = () => {
    if (sending) return;
    if (changed) send();
    else if (id && Date.now() - beaten > LOCK_EVERY) beat();
  };
  setInterval(tick, EVERY);
  // Whoever comes back from signing in again need not wait.
  addEventListener("focus", tick);
  addEventListener("pagehide", () => {
    if (id) remove(`/pieces/${id}/lock`).catch(() => {});
  });
  tick();
  offer({
    form,
    text,
    banner,
    id,
    piece: piece(),
    taken: (copy) => {
      if (!id) key.value = copy;
      changed = true;
    },
  });

  return {
    change: () => {
      changed = true;
    },
    /** @returns whether the form may go: on the way to the sign-in page it would lose what is in it */
    submitted: () => {
      locally(true);
      if (ended) banner.querySelector("a").focus();
      return !ended;
    },
  };
}
