// An address beside a button that copies it. Without scripts there is no button, and the address can be marked by hand.
if (!window.copies) {
  window.copies = true;
  const said = document.createElement("p");
  said.className = "visually-hidden";
  said.setAttribute("role", "status");
  document.body.append(said);

  for (const button of document.querySelectorAll("[data-copy]")) {
    const field = document.getElementById(button.dataset.copy);
    const words = button.textContent;
    button.hidden = false;
    field.addEventListener("focus", () => field.select());
    button.addEventListener("click", async () => {
      try {
        await navigator.clipboard.writeText(field.value);
        button.textContent = said.textContent = button.dataset.done;
        setTimeout(() => {
          button.textContent = words;
          said.textContent = "";
        }, 3000);
      } catch {
        field.focus();
      }
    });
  }
}
