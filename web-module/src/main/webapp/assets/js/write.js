// The writing page: the editor's name for ears, a way out of it by keyboard, and nothing typed lost by mistake.
// In jQuery's queue, behind what makes the editor.
$(() => {
  const form = document.getElementById("piece");
  const box = document.querySelector(".editor");
  const widget = box && PF("body");
  let changed = false;
  let sent = false;

  form.addEventListener("input", () => { changed = true; });
  form.addEventListener("submit", (event) => {
    if (sent) event.preventDefault();
    sent = true;
    if (widget) widget.input.val(widget.getEditorValue());
  });
  addEventListener("pageshow", () => { sent = false; });
  addEventListener("beforeunload", (event) => {
    if (changed && !sent) event.preventDefault();
  });
  addEventListener("keydown", (event) => {
    const save = document.getElementById("save");
    if (!save || !(event.ctrlKey || event.metaKey) || event.altKey || event.key !== "s") return;
    event.preventDefault();
    form.requestSubmit(save);
  });
  if (!widget) return;

  const quill = widget.editor;
  widget.jq.removeAttr("role aria-invalid aria-required");
  for (const [name, value] of Object.entries({
    role: "textbox",
    "aria-multiline": "true",
    "aria-labelledby": "body-label",
    "aria-describedby": "body-hint body-error",
  })) quill.root.setAttribute(name, value);
  // Tab leaves the editor, as it leaves every other field.
  delete quill.keyboard.bindings.Tab;
  quill.on("text-change", (delta, before, source) => { if (source === "user") changed = true; });

  const tooltip = quill.container.querySelector(".ql-tooltip");
  for (const name of ["visit", "change", "remove", "enter", "keep"]) {
    tooltip.dataset[name] = box.dataset[name];
    tooltip.querySelectorAll("a").forEach((link) => { link.dataset[name] = box.dataset[name]; });
  }
});
