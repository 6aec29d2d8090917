// A picker beside the two colours of a section: both say the same. Whether a colour stands out is judged when it is saved.
(() => {
  const words = document.currentScript.dataset;
  for (const id of ["onLight", "onDark"]) {
    const field = document.getElementById(id);
    const picker = document.createElement("input");
    const written = () => /^#?([0-9a-f]{6})$/i.exec(field.value.trim());
    const show = () => {
      if (written()) picker.value = `#${written()[1].toLowerCase()}`;
    };
    const row = document.createElement("div");
    picker.type = "color";
    picker.className = "colour__picker";
    picker.setAttribute("aria-label", words[id]);
    picker.addEventListener("input", () => {
      field.value = picker.value;
      field.dispatchEvent(new Event("input", { bubbles: true }));
    });
    field.addEventListener("input", show);
    row.className = "colour";
    field.replaceWith(row);
    row.append(field, picker);
    show();
  }
})();
