// The form as names and values, whatever fields the page has.
const NOT_TYPED = /^(jakarta\.faces\.|primefaces\.|piece$|id$|copy$)/;

export function fieldsOf(form) {
  const fields = {};
  for (const [name, value] of new FormData(form)) {
    if (typeof value !== "string" || NOT_TYPED.test(name)) continue;
    fields[name] = name in fields ? [fields[name], value].flat() : value;
  }
  return fields;
}

export function fill(form, fields) {
  for (const control of form.elements) {
    if (!(control.name in fields) || (control.type === "hidden" && control.name !== "version")) continue;
    const values = [fields[control.name]].flat();
    if (control.matches("[type=checkbox], [type=radio]")) control.checked = values.includes(control.value);
    else if (control.matches("select[multiple]"))
      [...control.options].forEach((option) => {
        option.selected = values.includes(option.value);
      });
    else [control.value] = values;
  }
}

/** @param sameText tells whether two bodies read the same */
export function isSame(one, other, sameText) {
  const names = new Set([...Object.keys(one), ...Object.keys(other)]);
  names.delete("version");
  return [...names].every((name) =>
    name === "body"
      ? sameText(one.body ?? "", other.body ?? "")
      : JSON.stringify(one[name] ?? "") === JSON.stringify(other[name] ?? ""),
  );
}
