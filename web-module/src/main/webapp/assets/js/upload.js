// The library's upload without leaving the page: files chosen or dropped go two at a time, and each says what became of it.
const form = document.getElementById("upload");
const words = form.dataset;
const lanes = [Promise.resolve(), Promise.resolve()];
let sent = 0;

document.getElementById("files-drop").hidden = false;

form.addEventListener("submit", (event) => {
  event.preventDefault();
  take(form.elements.files.files);
  form.elements.files.value = "";
});

// Files miss the form more often than not: the whole window takes them, and never shows one in place of the page.
let inside = 0;
const mark = (change) => {
  inside = Math.max(0, inside + change);
  form.classList.toggle("upload--open", inside > 0);
};
const brings = (event) => [...event.dataTransfer?.types ?? []].includes("Files");
addEventListener("dragenter", (event) => { if (brings(event)) mark(1); });
addEventListener("dragleave", (event) => { if (brings(event)) mark(-1); });
addEventListener("dragover", (event) => { if (brings(event)) event.preventDefault(); });
addEventListener("drop", (event) => {
  if (!brings(event)) return;
  event.preventDefault();
  mark(-inside);
  take(event.dataTransfer.files);
});

function take(files) {
  const list = document.getElementById("outcomes");
  if (files.length) list.replaceChildren();
  for (const file of files) {
    const row = document.getElementById("outcome").content.cloneNode(true).firstElementChild;
    row.querySelector("a").textContent = file.name;
    row.querySelector("progress").setAttribute("aria-label", file.name);
    list.append(row);
    say(row, words.waiting);
    const lane = sent++ % lanes.length;
    lanes[lane] = lanes[lane].then(() => send(file, row));
  }
  if (files.length) Promise.all(lanes).then(refresh);
}

function send(file, row) {
  if (file.size > Number(words.max)) return refuse(row, words.tooHeavy);
  return new Promise((done) => {
    const request = new XMLHttpRequest();
    const bar = row.querySelector("progress");
    request.upload.addEventListener("progress", (event) => { bar.value = 100 * event.loaded / event.total; });
    request.upload.addEventListener("load", () => { bar.removeAttribute("value"); say(row, words.working); });
    request.addEventListener("loadend", () => { done(settle(row, request)); });
    request.open("POST", "/api/v1/newsroom/media");
    request.setRequestHeader("Accept", "application/json");
    request.setRequestHeader("Content-Type", "application/octet-stream");
    request.setRequestHeader("X-File-Name", encodeURIComponent(file.name));
    request.send(file);
  });
}

function settle(row, request) {
  let answer = {};
  try {
    answer = JSON.parse(request.responseText);
  } catch {
    // What is no answer of ours has no words: the general ones are shown.
  }
  if (!answer.id) return refuse(row, answer.detail ?? words.failed);
  row.querySelector("a").href = `/admin/media/edit?id=${answer.id}`;
  row.querySelector("progress").remove();
  return say(row, answer.known ? words.known : words.added);
}

function refuse(row, text) {
  row.classList.add("outcomes__item--refused");
  row.querySelector("progress").remove();
  say(row, text);
}

function say(row, text) {
  row.querySelector(".outcomes__text").textContent = text;
}

async function refresh() {
  const list = location.pathname.endsWith("/list") ? location.href : "/admin/media/list";
  const answer = await fetch(list);
  if (!answer.ok) return;
  const page = new DOMParser().parseFromString(await answer.text(), "text/html");
  const fresh = page.getElementById("library");
  if (fresh) document.getElementById("library").replaceWith(fresh);
}
