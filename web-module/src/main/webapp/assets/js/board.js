// The board: a card is dragged to another column. It is the card's own form that moves it, so that nothing is lost
// without a script, and the page that follows says what came of it.
const board = document.querySelector(".board");
let dragged = null;

for (const card of board.querySelectorAll(".card:has(.card__move)")) card.draggable = true;

const target = (event) => {
  const column = event.target.closest(".board__column");
  return dragged && column?.dataset.state && !column.contains(dragged) ? column : null;
};

function mark(column) {
  for (const one of board.querySelectorAll(".board__column--over")) one.classList.remove("board__column--over");
  column?.classList.add("board__column--over");
}

board.addEventListener("dragstart", (event) => {
  dragged = event.target.closest(".card");
  event.dataTransfer.effectAllowed = "move";
  event.dataTransfer.setData("text/plain", dragged.dataset.id);
  dragged.classList.add("card--dragged");
});
board.addEventListener("dragover", (event) => {
  const column = target(event);
  mark(column);
  if (column) event.preventDefault();
});
board.addEventListener("drop", (event) => {
  const column = target(event);
  if (!column) return;
  event.preventDefault();
  const button = dragged.querySelector("button[name=move]");
  dragged.querySelector("select").value = column.dataset.state;
  column.querySelector(".board__cards").prepend(dragged);
  button.form.requestSubmit(button);
});
board.addEventListener("dragend", () => {
  mark(null);
  dragged?.classList.remove("card--dragged");
  dragged = null;
});
