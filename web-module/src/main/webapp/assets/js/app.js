// Lets the site be read without a connection. A browser that knows no such thing, or a worker that fails, costs nothing.
if ('serviceWorker' in navigator)
    addEventListener('load', () => navigator.serviceWorker.register('/sw.js').catch(() => {}));
