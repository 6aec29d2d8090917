// What this device keeps when the site cannot be reached: one copy a piece.
const PREFIX = "kiosque.copy.";

export const keepCopy = (piece, copy) => {
  try {
    localStorage.setItem(PREFIX + piece, JSON.stringify({ ...copy, at: Date.now() }));
    return true;
  } catch {
    return false; // full, or forbidden
  }
};

export const dropCopy = (piece) => localStorage.removeItem(PREFIX + piece);

/** @returns [piece, copy] of all that is kept here, the newest first */
export function copies() {
  return Object.keys(localStorage)
    .filter((key) => key.startsWith(PREFIX))
    .flatMap((key) => {
      try {
        return [[key.slice(PREFIX.length), JSON.parse(localStorage.getItem(key))]];
      } catch {
        localStorage.removeItem(key);
        return [];
      }
    })
    .sort(([, one], [, other]) => other.at - one.at);
}
