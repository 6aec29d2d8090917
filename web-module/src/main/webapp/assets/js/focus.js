// A picture's focal point: a click sets the two numbers, and the numbers move the mark, the frame and the preview.
const picture = document.getElementById("point");
const plan = document.querySelector(".focus__plan").viewBox.baseVal;
const crop = document.getElementById("focus-crop");
const fields = ["focusX", "focusY"].map((id) => document.getElementById(id));
const whole = document.getElementById("focus").dataset;
const ratio = whole.width / whole.height;
const wide = 16 / 9;
// How much of the width and of the height a wide picture keeps.
const kept = [Math.min(1, wide / ratio), Math.min(1, ratio / wide)];

document.getElementById("focus").classList.add("focus--scripted");
picture.addEventListener("click", (event) => {
  // Enter and assistive technology press it without a place.
  if (event.detail === 0) return;
  event.preventDefault();
  const box = picture.getBoundingClientRect();
  fields[0].value = percent((event.clientX - box.left) / box.width);
  fields[1].value = percent((event.clientY - box.top) / box.height);
  show();
});
for (const field of fields) {
  field.min = 0;
  field.max = 100;
  field.addEventListener("input", show);
}
crop.src = picture.src;
show();

function percent(share) {
  return Math.max(0, Math.min(100, Math.round(share * 100)));
}

function show() {
  if (!fields.every((field) => field.value !== "" && field.checkValidity())) return;
  const size = [plan.width, plan.height];
  const at = fields.map((field, i) => field.value / 100 * size[i]);
  const part = size.map((length, i) => length * kept[i]);
  const start = size.map((length, i) => Math.max(0, Math.min(length - part[i], at[i] - part[i] / 2)));
  const place = size.map((length, i) => length > part[i] ? 100 * start[i] / (length - part[i]) : 50);
  document.getElementById("focus-mark").setAttribute("transform", `translate(${at.join(" ")})`);
  document.getElementById("focus-shade").setAttribute("d", `M0 0H${size[0]}V${size[1]}H0Z `
    + `M${start.join(" ")}h${part[0]}v${part[1]}h${-part[0]}Z`);
  crop.style.objectPosition = `${place[0]}% ${place[1]}%`;
}
