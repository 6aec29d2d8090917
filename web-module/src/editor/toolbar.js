// The toolbar, as WAI-ARIA has it: one stop for Tab, arrows inside, Escape back to the text.
import { el, icon } from "./dom.js";
import { keyNames, say } from "./words.js";

/**
 * @param groups of tools: { name, icon, run, isOn?, can? }
 * @returns the bar, and `show` for when the text has changed
 */
export function toolbar(label, groups, editor, extra = null) {
  const tools = groups.flat();
  const buttons = new Map(
    tools.map((tool) => [
      tool,
      el(
        "button",
        {
          type: "button",
          class: "toolbar__tool",
          tabindex: "-1",
          "data-tool": tool.name,
          "aria-label": say(`tool.${tool.name}`),
          title: [say(`tool.${tool.name}`), tool.keys && keyNames(tool.keys)].filter(Boolean).join(", "),
          "aria-pressed": tool.isOn ? "false" : null,
          onclick: () => {
            if (!buttons.get(tool).hasAttribute("aria-disabled")) tool.run(editor);
          },
        },
        icon(tool.icon),
      ),
    ]),
  );
  const bar = el(
    "div",
    { class: "toolbar", role: "toolbar", "aria-label": label, "aria-controls": "body" },
    groups.map((group) =>
      el(
        "div",
        { class: "toolbar__group" },
        group.map((tool) => buttons.get(tool)),
      ),
    ),
    extra,
  );
  const stops = () => [...bar.querySelectorAll("button, input")];
  const stop = (wanted) =>
    stops().forEach((one) => {
      one.tabIndex = one === wanted ? 0 : -1;
    });
  stop(stops()[0]);
  // The selection stays where it is while a tool is used by mouse.
  bar.addEventListener("mousedown", (event) => {
    if (event.target.closest("button")) event.preventDefault();
  });
  bar.addEventListener("focusin", (event) => stop(event.target));
  bar.addEventListener("keydown", (event) => {
    const all = stops();
    const at = all.indexOf(document.activeElement);
    const to = { ArrowRight: (at + 1) % all.length, ArrowLeft: (at - 1 + all.length) % all.length, Home: 0, End: all.length - 1 }[
      event.key
    ];
    if (event.key === "Escape") editor.commands.focus();
    if (to === undefined) return;
    event.preventDefault();
    all[to].focus();
  });
  const show = () =>
    buttons.forEach((button, tool) => {
      if (tool.isOn) button.setAttribute("aria-pressed", `${Boolean(tool.isOn(editor))}`);
      if (tool.can) button.toggleAttribute("aria-disabled", !tool.can(editor));
      if (button.hasAttribute("aria-disabled")) button.setAttribute("aria-disabled", "true");
    });
  return { bar, show };
}
