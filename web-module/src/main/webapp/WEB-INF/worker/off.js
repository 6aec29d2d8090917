// The offline edition is switched off: this worker takes the place of the one before, empties its caches and goes.
addEventListener('install', () => skipWaiting());
addEventListener('activate', event => event.waitUntil((async () => {
    for (const name of await caches.keys()) await caches.delete(name);
    await registration.unregister();
})()));
