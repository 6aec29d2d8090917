// What a browser can do beyond the page: copy the permanent link, print with the day of printing, and hold the table of
// contents open where it stands beside the text. Without this script the link is there to be selected.
(() => {
  const contents = document.querySelector(".toc__fold");
  if (contents && matchMedia("(width >= 60rem)").matches) contents.open = true;

  const copy = document.querySelector("[data-copy]");
  if (copy && navigator.clipboard) {
    const field = document.getElementById(copy.dataset.copy);
    const done = copy.parentElement.querySelector("[role=status]");
    field.addEventListener("focus", () => field.select());
    copy.hidden = false;
    copy.addEventListener("click", async () => {
      try {
        await navigator.clipboard.writeText(field.value);
        done.textContent = done.dataset.said;
      } catch {
        field.focus();
      }
    });
  }

  const paper = document.querySelector("[data-print]");
  if (paper) {
    paper.hidden = false;
    paper.addEventListener("click", () => print());
  }
  const printed = document.querySelector("[data-printed]");
  addEventListener("beforeprint", () => {
    const style = { day: "numeric", month: "long", year: "numeric" };
    if (printed) printed.textContent = new Date().toLocaleDateString(document.documentElement.lang, style);
    for (const picture of document.querySelectorAll("img[loading=lazy]")) picture.loading = "eager";
  });
})();
