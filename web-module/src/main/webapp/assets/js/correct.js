// Carries a selected passage to the page where readers propose a correction: beside the selection, and in the link below
// the text for whoever comes there by keyboard. Without this script the reader copies the passage.
(() => {
  const quiet = document.getElementById("propose");
  const main = quiet && quiet.closest(".article__main");
  if (!main) return;
  const text = main.querySelector(".prose");
  const plain = quiet.getAttribute("href");
  const button = quiet.cloneNode(true);
  button.removeAttribute("id");
  button.classList.add("propose__link--here");
  // Pressing it must not take the selection away before the click is done.
  button.addEventListener("mousedown", (event) => event.preventDefault());

  const selected = () => {
    const selection = getSelection();
    if (selection.rangeCount === 0 || selection.isCollapsed) return null;
    const range = selection.getRangeAt(0);
    const inside = [".article__standfirst", ".prose"].some((part) => {
      const element = main.querySelector(part);
      return element && element.contains(range.startContainer);
    });
    const said = selection.toString().trim();
    if (!inside || said.length < 2 || said.length > 500 || !main.contains(range.endContainer)) return null;
    return { said, range };
  };

  const blockOf = (node) => [...text.children].findIndex((block) => block.contains(node)) + 1;

  const show = () => {
    const found = selected();
    if (!found) {
      button.remove();
      return;
    }
    const { said, range } = found;
    const block = blockOf(range.startContainer);
    const address = plain + "&said=" + encodeURIComponent(said) + (block > 0 ? "&block=" + block : "");
    button.href = address;
    quiet.href = address;
    main.append(button);
    const around = main.getBoundingClientRect();
    const box = range.getBoundingClientRect();
    button.style.top = `${box.bottom - around.top + 6}px`;
    button.style.left = `${Math.max(0, Math.min(box.left - around.left, around.width - button.offsetWidth))}px`;
  };

  let pending = 0;
  document.addEventListener("selectionchange", () => {
    clearTimeout(pending);
    pending = setTimeout(show, 200);
  });
})();
