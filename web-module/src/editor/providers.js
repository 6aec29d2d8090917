// Whose address it is; the server has the same list and the last word.
const KNOWN = [
  ["YouTube", /^((m|music)\.)?youtube(-nocookie)?\.com\/|^youtu\.be\//],
  ["Dailymotion", /^(geo\.)?dailymotion\.com\/|^dai\.ly\//],
  ["Vimeo", /^(player\.)?vimeo\.com\//],
  ["X", /^(mobile\.)?(x|twitter)\.com\//],
  ["PeerTube", /^[^/]+\/(w|videos\/watch|videos\/embed)\/[\w-]+/],
  ["Mastodon", /^[^/]+\/@[\w.-]+(@[\w.-]+)?\/\d+/],
];

export function provider(address) {
  try {
    const { hostname, pathname } = new URL(address);
    const place = hostname.replace(/^www\./, "") + pathname;
    return KNOWN.find(([, addresses]) => addresses.test(place))?.[0] ?? hostname.replace(/^www\./, "");
  } catch {
    return "";
  }
}

/** @returns whether a bare address on a line of its own is a video or a post rather than a page */
export const isKnown = (address) => KNOWN.some(([name]) => name === provider(address));
