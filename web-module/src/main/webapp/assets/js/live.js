// A live that goes on: asks quietly what was added, says so with a button, and moves nothing until it is pressed.
const live = document.getElementById("live");
const EVERY = 15000;
// Who came by a gift goes on reading by it.
const gift = new URLSearchParams(location.search).get("gift");
let last = Number(live.dataset.last || 0);
let etag = null;
let button = null;
let over = false;

async function ask() {
  if (document.hidden || over) return;
  const answer = await fetch(`/api/v1/articles/${live.dataset.of}/live?limit=100&after=${last}${gift ? `&gift=${encodeURIComponent(gift)}` : ""}`, {
    cache: "no-store",
    headers: etag ? { "If-None-Match": etag } : {},
  });
  if (!answer.ok) return;
  etag = answer.headers.get("ETag");
  const news = await answer.json();
  if (news.entries.length > 0) {
    say((news.entries.length === 1 ? live.dataset.one : live.dataset.many).replace("#", news.entries.length));
  } else if (news.closedAt) {
    say(live.dataset.over);
  }
  over = Boolean(news.closedAt);
}

function say(words) {
  if (!button) {
    const place = document.createElement("p");
    place.className = "live__new";
    place.setAttribute("role", "status");
    live.querySelector(".live__head").after(place);
    button = document.createElement("button");
    button.type = "button";
    button.className = "button button--primary";
    button.addEventListener("click", show);
    place.append(button);
  }
  button.textContent = words;
}

// The same page once more, of which only the live is taken: a comment that is being written below stays.
async function show() {
  const address = location.pathname + (gift ? `?gift=${encodeURIComponent(gift)}` : "");
  try {
    const answer = await fetch(address, { cache: "no-store" });
    const page = new DOMParser().parseFromString(await answer.text(), "text/html");
    const fresh = page.getElementById("live");
    if (!answer.ok || !fresh) throw new Error("There is no live any more.");
    live.replaceChildren(...fresh.childNodes);
    last = Number(fresh.dataset.last || 0);
    etag = null;
    button = null;
    history.replaceState(null, "", `${address}#live`);
    live.querySelector(".live__title").setAttribute("tabindex", "-1");
    live.querySelector(".live__title").focus();
  } catch {
    location.assign(address);
  }
}

setInterval(() => ask().catch(() => {}), EVERY);
document.addEventListener("visibilitychange", () => ask().catch(() => {}));
