// The home page desk: stories change places without a new page, by button or by dragging. Saving is still the form's.
const list = document.getElementById("picks");
const said = document.getElementById("moved");
let dragged = null;

function tell(item) {
  const place = [...list.children].indexOf(item) + 1;
  said.textContent = list.dataset.moved.replace("{0}", item.dataset.title).replace("{1}", place);
}

list.addEventListener("click", (event) => {
  const button = event.target.closest("button[name='up'], button[name='down']");
  if (!button) return;
  event.preventDefault();
  const item = button.closest("li");
  if (button.name === "up") item.previousElementSibling?.before(item);
  else item.nextElementSibling?.after(item);
  tell(item);
  // At the end of the list the pressed button is gone: its neighbour takes over.
  const visible = [...item.querySelectorAll("button")].filter((one) => getComputedStyle(one).visibility === "visible");
  (visible.includes(button) ? button : visible[0]).focus();
});

list.classList.add("picks--dragging");
list.addEventListener("pointerdown", (event) => {
  const item = event.target.closest("li");
  if (item) item.draggable = event.target.matches(".picks__handle");
});
list.addEventListener("dragstart", (event) => {
  dragged = event.target.closest("li");
  dragged.classList.add("picks__item--dragged");
  event.dataTransfer.effectAllowed = "move";
});
list.addEventListener("dragover", (event) => {
  const over = event.target.closest("li");
  if (!dragged || !over) return;
  event.preventDefault();
  const { top, height } = over.getBoundingClientRect();
  if (over !== dragged) over[event.clientY < top + height / 2 ? "before" : "after"](dragged);
});
list.addEventListener("dragend", () => {
  dragged.classList.remove("picks__item--dragged");
  dragged.draggable = false;
  tell(dragged);
  dragged = null;
});
