// The desk of the Brief: rows may be dragged; the buttons beside them do the same without.
const rows = document.querySelector(".arrange__rows");
let dragged = null;

if (rows) {
  document.getElementById("order-kept").hidden = false;
  for (const row of rows.children) {
    row.draggable = true;
    row.addEventListener("dragstart", (event) => {
      dragged = row;
      event.dataTransfer.effectAllowed = "move";
      row.classList.add("arrange__row--dragged");
    });
    row.addEventListener("dragend", () => row.classList.remove("arrange__row--dragged"));
    row.addEventListener("dragover", (event) => {
      event.preventDefault();
      if (!dragged || dragged === row) return;
      const middle = row.getBoundingClientRect().top + row.offsetHeight / 2;
      rows.insertBefore(dragged, event.clientY < middle ? row : row.nextSibling);
    });
  }
}
