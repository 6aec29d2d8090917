// Suggestions below a search field while somebody types (ARIA 1.2 combobox with a list). The form works without them.
const PAUSE = 180;
const SHORTEST = 2;

function dress(address) {
  const sheet = document.createElement("link");
  sheet.rel = "stylesheet";
  sheet.href = address;
  document.head.append(sheet);
}

function suggest(input, number) {
  const list = document.createElement("ul");
  let waiting;
  let asking;
  let active = -1;

  list.id = `suggestions-${number}`;
  list.className = "suggestions";
  list.hidden = true;
  list.setAttribute("role", "listbox");
  list.setAttribute("aria-label", input.dataset.title);
  input.parentElement.append(list);
  input.addEventListener("focus", () => dress(input.dataset.suggest), { once: true });
  for (const [name, value] of [["role", "combobox"], ["autocomplete", "off"], ["aria-autocomplete", "list"], ["aria-expanded", "false"], ["aria-controls", list.id]])
    input.setAttribute(name, value);

  function close() {
    clearTimeout(waiting);
    asking?.abort();
    list.hidden = true;
    choose(-1);
    input.setAttribute("aria-expanded", "false");
  }

  function choose(index) {
    active = index;
    [...list.children].forEach((item, i) => item.setAttribute("aria-selected", String(i === index)));
    if (index < 0) input.removeAttribute("aria-activedescendant");
    else {
      input.setAttribute("aria-activedescendant", list.children[index].id);
      list.children[index].scrollIntoView({ block: "nearest" });
    }
  }

  function item({ kind, label, address }, i) {
    const option = document.createElement("li");
    option.id = `${list.id}-${i}`;
    option.className = "suggestions__item";
    option.setAttribute("role", "option");
    option.setAttribute("aria-selected", "false");
    option.dataset.address = address;
    option.append(label);
    if (input.dataset[kind]) {
      const what = document.createElement("span");
      what.className = "suggestions__kind";
      what.append(input.dataset[kind]);
      option.append(" ", what);
    }
    return option;
  }

  async function ask() {
    if (input.value.trim().length < SHORTEST) return;
    asking?.abort();
    asking = new AbortController();
    try {
      const answer = await fetch(`/api/v1/suggest?q=${encodeURIComponent(input.value)}`, { signal: asking.signal });
      if (!answer.ok || document.activeElement !== input) return close();
      const { suggestions } = await answer.json();
      list.replaceChildren(...suggestions.map(item));
      choose(-1);
      list.hidden = suggestions.length === 0;
      input.setAttribute("aria-expanded", String(!list.hidden));
    } catch {
      // Asked anew meanwhile, or the site does not answer: the form still does.
    }
  }

  input.addEventListener("input", () => {
    clearTimeout(waiting);
    asking?.abort();
    if (input.value.trim().length < SHORTEST) close();
    else waiting = setTimeout(ask, PAUSE);
  });
  input.addEventListener("keydown", (event) => {
    const count = list.children.length;
    if (event.isComposing || (list.hidden && event.key !== "ArrowDown")) return;
    if (list.hidden) ask();
    else if (event.key === "ArrowDown") choose(active + 1 < count ? active + 1 : -1);
    else if (event.key === "ArrowUp") choose(active < 0 ? count - 1 : active - 1);
    else if (event.key === "Escape") close();
    else if (event.key === "Enter" && active >= 0) location.assign(list.children[active].dataset.address);
    else return;
    event.preventDefault();
  });
  input.addEventListener("blur", close);
  // Before the field loses its focus, and with it the list.
  list.addEventListener("pointerdown", (event) => event.preventDefault());
  list.addEventListener("click", (event) => {
    const option = event.target.closest("[role=option]");
    if (option) location.assign(option.dataset.address);
  });
}

document.querySelectorAll("[data-suggest]").forEach(suggest);
