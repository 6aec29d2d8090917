// Choosing a picture of the library: what is looked for is found while one types. Without this script a button looks.
for (const choose of document.querySelectorAll("[data-choose]")) {
  const { choose: name, number, none, failed } = choose.dataset;
  const search = choose.querySelector("[type=search]");
  const tiles = choose.querySelector(".choose__pictures");
  const status = choose.querySelector("[role=status]");
  let timer;

  const tile = ({ id, thumbnail, alt }) => {
    const label = document.createElement("label");
    const radio = document.createElement("input");
    const image = document.createElement("img");
    label.className = "choose__picture";
    Object.assign(radio, { type: "radio", name, value: id });
    Object.assign(image, { src: thumbnail, width: 160, height: 90, alt: alt || number.replace("#", id) });
    label.append(radio, image);
    return label;
  };

  const look = async () => {
    const words = search.value.trim();
    try {
      const answer = await fetch(`/api/v1/newsroom/media?${new URLSearchParams({ q: words })}`, {
        headers: { Accept: "application/json" },
      });
      if (!answer.ok || answer.redirected) throw new Error(answer.status);
      const { pictures } = await answer.json();
      if (search.value.trim() !== words) return;
      const chosen = tiles.querySelector(":checked");
      tiles.replaceChildren(
        ...(chosen ? [chosen.closest("label")] : []),
        ...pictures.filter((one) => `${one.id}` !== chosen?.value).map(tile),
      );
      status.textContent = pictures.length ? "" : none;
    } catch {
      status.textContent = failed;
    }
  };

  if (!search) continue;
  search.addEventListener("input", () => {
    clearTimeout(timer);
    timer = setTimeout(look, 250);
  });
  search.addEventListener("keydown", (event) => {
    if (event.key !== "Enter") return;
    event.preventDefault();
    look();
  });
}
