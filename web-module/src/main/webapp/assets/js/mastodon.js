// Remembers the reader's server, in this browser and nowhere else. Without this script it is typed each time.
(() => {
  const kept = "kiosque.mastodon";
  const field = document.getElementById("instance");
  if (!field) return;
  try {
    if (!field.value) field.value = localStorage.getItem(kept) || "";
    field.form.addEventListener("submit", () => localStorage.setItem(kept, field.value.trim()));
  } catch {
    // A browser that keeps nothing for anybody.
  }
})();
