// A film from elsewhere plays in its card once a reader has asked for it. Before that nothing is asked of the other site,
// and the card says who will then know of the reader. Without this script the card is a link.
(() => {
  const words = document.currentScript.dataset;
  let cards = 0;

  const made = (name, className, text) => {
    const element = document.createElement(name);
    element.className = className;
    if (text) element.textContent = text;
    return element;
  };

  const dress = () => {
    const sheet = document.createElement("link");
    sheet.rel = "stylesheet";
    sheet.href = words.styles;
    document.head.append(sheet);
  };

  const offer = (card) => {
    if (cards === 0) dress();
    const link = card.querySelector("a");
    const title = link.textContent;
    const told = made("p", "embed__told", words.told.replaceAll("#", card.dataset.provider));
    const button = made("button", "embed__play", title);
    const source = made("figcaption", "embed__source");
    told.id = `embed-${++cards}`;
    button.type = "button";
    button.append(made("span", "visually-hidden", words.play));
    button.setAttribute("aria-describedby", told.id);
    button.addEventListener("click", () => play(card, title, source));
    link.textContent = words.source.replace("#", card.dataset.provider);
    link.setAttribute("aria-label", `${link.textContent}, ${title}`);
    source.append(link);
    card.classList.add("embed--here");
    card.replaceChildren(button, told, source);
  };

  const play = (card, title, source) => {
    const frame = made("iframe", "embed__frame");
    frame.src = `/player?of=${encodeURIComponent(card.dataset.player)}`;
    frame.title = title;
    frame.allow = "autoplay; fullscreen; encrypted-media; picture-in-picture";
    card.classList.add("embed--playing");
    card.replaceChildren(frame, source);
    frame.focus();
  };

  const offerAll = () => document.querySelectorAll(".embed[data-player]:not(.embed--here)").forEach(offer);
  offerAll();
  // A live takes in its new entries without a new page.
  const live = document.getElementById("live");
  if (live) new MutationObserver(offerAll).observe(live, { childList: true });
})();
