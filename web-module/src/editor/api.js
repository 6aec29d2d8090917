// The site's own programs. A refusal is thrown with its status.
export class Refused extends Error {
  constructor(status, detail) {
    super(detail ?? `${status}`);
    this.status = status;
    this.detail = detail;
  }
}

const BASE = "/api/v1/newsroom";

async function answer(response) {
  const json = response.headers.get("Content-Type")?.includes("json") ? await response.json() : null;
  if (!response.ok || response.redirected) throw new Refused(response.redirected ? 401 : response.status, json?.detail);
  return json;
}

export const get = async (path, parameters = {}) =>
  answer(await fetch(`${BASE}${path}?${new URLSearchParams(parameters)}`, { headers: { Accept: "application/json" } }));

/** Also while the page is being left. */
export const remove = async (path) => answer(await fetch(`${BASE}${path}`, { method: "DELETE", keepalive: true }));

export const post = async (path, value) =>
  answer(
    await fetch(`${BASE}${path}`, {
      method: "POST",
      headers: { Accept: "application/json", "Content-Type": "application/json" },
      body: JSON.stringify(value),
    }),
  );

export const upload = async (path, file) =>
  answer(
    await fetch(`${BASE}${path}`, {
      method: "POST",
      headers: {
        Accept: "application/json",
        "Content-Type": "application/octet-stream",
        "X-File-Name": encodeURIComponent(file.name),
      },
      body: file,
    }),
  );
