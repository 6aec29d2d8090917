// The writing page and the desk of a live: the editor in place of the HTML, nothing typed lost by mistake, and Ctrl + S.
import { autosave } from "./autosave.js";
import { isSlim, makeEditor } from "./editor.js";
import { rememberSent } from "./offers.js";
import { suggestTags } from "./tags.js";
import { learn } from "./words.js";

const box = document.querySelector(".editor");
if (box) write(box, box.closest("form"));

function write(editorBox, form) {
  learn(editorBox.dataset.words);
  let changed = false;
  let sent = false;
  let copies = null;
  const change = () => {
    changed = true;
    copies?.change();
  };
  const text = makeEditor(editorBox, change);
  if (!isSlim(editorBox)) copies = autosave(form, text, text.said);
  const tags = document.getElementById("tags");
  if (tags) suggestTags(tags);
  form.addEventListener("input", (event) => {
    if (!event.target.closest(".editor__frame")) change();
  });
  form.addEventListener("change", (event) => {
    if (!event.target.closest(".editor__frame")) change();
  });
  form.addEventListener("submit", (event) => {
    text.keep();
    if (sent || copies?.submitted() === false) {
      event.preventDefault();
      return;
    }
    if (copies) rememberSent(form.elements.id?.value || form.elements.copy.value);
    sent = true;
  });
  addEventListener("pageshow", () => {
    sent = false;
  });
  addEventListener("beforeunload", (event) => {
    if (changed && !sent) event.preventDefault();
  });
  addEventListener("keydown", (event) => {
    const save = document.getElementById("save");
    if (!save || !(event.ctrlKey || event.metaKey) || event.altKey || event.key !== "s") return;
    event.preventDefault();
    form.requestSubmit(save);
  });
}
