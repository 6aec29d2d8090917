// The pictures of an article, large, one at a time. Without this script each is a link to its file. The way back closes it
// as well as Esc does: an open lightbox is a step in the history that bears the number of its picture.
(() => {
  const links = [...document.querySelectorAll(".article a.zoom")];
  const template = document.getElementById("lightbox");
  if (links.length === 0 || !template || !("showModal" in HTMLDialogElement.prototype)) return;

  const dialog = template.content.querySelector("dialog");
  const figure = dialog.querySelector("figure");
  const place = dialog.querySelector("[data-place]");
  const steps = [...dialog.querySelectorAll("[data-step]")];
  document.body.append(dialog);
  let at = 0;

  const show = (number) => {
    at = number;
    const picture = links[at].querySelector("picture, img").cloneNode(true);
    for (const part of [picture, ...picture.querySelectorAll("*")]) {
      part.removeAttribute("class");
      if (part.hasAttribute("sizes")) part.setAttribute("sizes", "100vw");
      if (part.loading) part.loading = "eager";
    }
    const words = links[at].parentElement.querySelector("figcaption");
    figure.replaceChildren(picture, ...(words ? [words.cloneNode(true)] : []));
    place.textContent = links.length < 2 ? "" : place.dataset.place.replace("{0}", at + 1).replace("{1}", links.length);
    for (const button of steps) {
      button.hidden = links.length < 2;
      // Not disabled: the keyboard would lose its place on the first and on the last picture.
      button.setAttribute("aria-disabled", !links[at + Number(button.dataset.step)]);
    }
  };

  const open = (number) => {
    show(number);
    if (!dialog.open) dialog.showModal();
  };

  const step = (by) => {
    if (!links[at + by]) return;
    show(at + by);
    history.replaceState({ lightbox: at }, "");
  };

  links.forEach((link, number) => link.addEventListener("click", (event) => {
    if (event.button !== 0 || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
    event.preventDefault();
    // The reader returns to the picture they saw last, not to where the page was scrolled to.
    history.scrollRestoration = "manual";
    history.pushState({ lightbox: number }, "");
    open(number);
  }));

  for (const button of steps) button.addEventListener("click", () => step(Number(button.dataset.step)));
  dialog.querySelector("[data-close]").addEventListener("click", () => dialog.close());
  dialog.addEventListener("click", (event) => {
    if (event.target === dialog || event.target === figure) dialog.close();
  });
  dialog.addEventListener("keydown", (event) => {
    if (event.key === "ArrowLeft") step(-1);
    else if (event.key === "ArrowRight") step(1);
    else return;
    event.preventDefault();
  });
  dialog.addEventListener("close", () => {
    links[at].focus();
    if (history.state && "lightbox" in history.state) history.back();
  });
  addEventListener("popstate", (event) => {
    const number = event.state && event.state.lightbox;
    if (Number.isInteger(number) && links[number]) return open(number);
    if (dialog.open) dialog.close();
    history.scrollRestoration = "auto";
  });
})();
