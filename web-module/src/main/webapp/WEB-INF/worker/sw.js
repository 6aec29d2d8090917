// What readers see without a connection: the pages they read last, or the seven days they took along.
// The server writes VERSION and SHELL above this line. Nothing here is needed for the site to work.

const SHELL_CACHE = 'shell-' + VERSION;
const PAGES = 'pages';
const PICTURES = 'pictures';
const EDITION = 'edition';
const UNAVAILABLE = '/offline/unavailable';
const MOST_PAGES = 50;
const MOST_PICTURES = 60;
const LARGEST = 300 * 1024;

// Pages that are one person's own, or that only make sense at once.
const NEVER = /^\/(admin|account|login|logout|register|forgot|password|verify|language|api|health|metrics|openapi|search|correct|appearance|offline|gift|newsletters\/unsubscribe)(\/|$)/;
const HARMLESS = ['before', 'page', 'order'];

addEventListener('install', event => {
    skipWaiting();
    event.waitUntil(caches.open(SHELL_CACHE).then(cache => Promise.all(SHELL.map(async address => {
        // Without the cookie: what is kept for everybody shows nobody's name.
        const response = await fetch(new Request(address, {credentials: 'omit', cache: 'reload'}));
        if (response.ok) await cache.put(address, response);
    }))));
});

addEventListener('activate', event => event.waitUntil((async () => {
    for (const name of await caches.keys())
        if (name.startsWith('shell-') && name !== SHELL_CACHE) await caches.delete(name);
    await registration.navigationPreload?.enable();
    await clients.claim();
})()));

addEventListener('fetch', event => {
    const {request} = event;
    const url = new URL(request.url);
    if (url.origin !== location.origin) return;
    if (request.method === 'POST' && /^\/(login|logout)$/.test(url.pathname)) event.waitUntil(forget());
    if (request.method !== 'GET') return;
    if (request.mode === 'navigate') event.respondWith(page(event, url));
    else if (url.pathname.startsWith('/assets/')) event.respondWith(asset(request));
    else if (url.pathname.startsWith('/media/') && request.destination === 'image') event.respondWith(picture(event, url));
});

async function page(event, url) {
    try {
        const response = await event.preloadResponse || await fetch(event.request);
        const forEverybody = isForEverybody(url, response);
        if (forEverybody) event.waitUntil(keep(PAGES, event.request.url, response.clone(), MOST_PAGES));
        event.waitUntil(checkRight(forEverybody));
        return response;
    } catch {
        return await known(event.request) || await caches.match(UNAVAILABLE) || Response.error();
    }
}

// The server says of whatever it shows somebody who has signed in that it must not be stored.
function isForEverybody(url, response) {
    return response.ok && !response.redirected && response.type === 'basic' && !NEVER.test(url.pathname)
        && [...url.searchParams.keys()].every(key => HARMLESS.includes(key))
        && (response.headers.get('Content-Type') || '').startsWith('text/html')
        && !/private|no-store/.test(response.headers.get('Cache-Control') || '');
}

async function asset(request) {
    const cached = await caches.match(request, {cacheName: SHELL_CACHE});
    if (cached) return cached;
    try {
        return await fetch(request);
    } catch {
        return await caches.match(request, {ignoreSearch: true}) || Response.error();
    }
}

async function picture(event, url) {
    try {
        const response = await fetch(event.request);
        if (response.ok && !response.redirected && Number(response.headers.get('Content-Length') || LARGEST + 1) <= LARGEST)
            event.waitUntil(keep(PICTURES, event.request.url, response.clone(), MOST_PICTURES));
        return response;
    } catch {
        return await inAnySize(url) || Response.error();
    }
}

// A picture is kept in one size; a page asks for the one its window wants.
async function inAnySize(url) {
    const shape = address => address.match(/^(\/media\/\d+\/[^-]+-)\d+(-wide)?\./)?.slice(1, 3).join();
    for (const name of [EDITION, PICTURES]) {
        if (!await caches.has(name)) continue;
        const cache = await caches.open(name);
        for (const request of await cache.keys())
            if (shape(new URL(request.url).pathname) === shape(url.pathname)) return cache.match(request);
    }
}

async function known(request) {
    for (const name of [EDITION, PAGES, SHELL_CACHE]) {
        const found = await caches.match(request, {cacheName: name, ignoreVary: true});
        if (found) return found;
    }
}

async function keep(name, address, response, most) {
    const cache = await caches.open(name);
    await cache.delete(address, {ignoreVary: true});
    await cache.put(address, response);
    const all = await cache.keys();
    for (const oldest of all.slice(0, Math.max(0, all.length - most))) await cache.delete(oldest, {ignoreVary: true});
}

// Who signs in or out leaves nothing to the next person at this device.
async function forget() {
    for (const name of [PAGES, PICTURES, EDITION]) await caches.delete(name);
}

// Whoever has lost the right to read everything, or is signed in no more, loses what they took along. Asked whenever the
// worker starts, and when a page for everybody says that the session has ended.
let checked = false;

async function checkRight(isSignedOut) {
    if (checked && !isSignedOut || !await caches.has(EDITION)) return;
    checked = true;
    const answer = await fetch('/offline/edition.json', {method: 'HEAD'});
    if (answer.status === 401 || answer.status === 403) await caches.delete(EDITION);
}
