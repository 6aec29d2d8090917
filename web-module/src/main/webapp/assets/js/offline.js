// The page « Édition hors ligne »: takes the last seven days along, shows what there is, throws it away again.
(() => {
    const box = document.getElementById('edition');
    const META = '/offline/edition.json';
    const words = name => box.dataset[name];
    const say = (name, ...values) => values.reduce((text, value, at) => text.replaceAll(`{${at}}`, value), words(name));
    const language = document.documentElement.lang;
    const part = name => box.querySelector(`[data-part=${name}]`);
    const number = value => new Intl.NumberFormat(language, {maximumFractionDigits: 1}).format(value);

    if (!box || !('caches' in window)) return;
    box.hidden = false;

    const list = (where, entries) => where.replaceChildren(...entries.map(({address, title}) => {
        const item = document.createElement('li');
        const link = document.createElement('a');
        link.href = address;
        link.textContent = title;
        item.append(link);
        return item;
    }));

    async function show() {
        const meta = await caches.match(META, {cacheName: 'edition', ignoreVary: true});
        const edition = meta && await meta.json();
        part('stored').hidden = !edition;
        if (edition) {
            part('about').textContent = say(edition.pieces.length === 1 ? 'one' : 'many', number(edition.pieces.length),
                number(edition.bytes / 1048576), new Intl.DateTimeFormat(language, {dateStyle: 'long', timeStyle: 'short'}).format(new Date(edition.taken)));
            list(part('pieces'), edition.pieces);
        }
        const pages = await caches.has('pages') ? await (await caches.open('pages')).keys() : [];
        const read = await Promise.all(pages.reverse().map(async request => {
            const html = await (await caches.match(request, {cacheName: 'pages', ignoreVary: true})).text();
            const title = new DOMParser().parseFromString(html, 'text/html').title;
            return {address: new URL(request.url).pathname + new URL(request.url).search, title};
        }));
        part('read').hidden = !read.length;
        list(part('pages'), read);
    }

    // Small enough to be many, large enough to be seen.
    function pictures(html) {
        return [...new DOMParser().parseFromString(html, 'text/html').querySelectorAll('main img')].map(image => {
            const choice = image.closest('picture')?.querySelector('source')?.getAttribute('srcset') ?? image.getAttribute('srcset') ?? '';
            const sizes = choice.split(', ').map(one => one.trim().split(' ')).filter(one => one.length === 2)
                .map(([address, width]) => ({address, width: parseInt(width, 10)})).sort((a, b) => a.width - b.width);
            return (sizes.find(one => one.width >= 640) ?? sizes.at(-1))?.address ?? image.getAttribute('src');
        }).filter(address => address?.startsWith('/'));
    }

    async function fetched(cache, address) {
        const response = await fetch(address);
        if (!response.ok || response.redirected) throw new Error(address);
        const copy = response.clone();
        await cache.put(address, response);
        return copy;
    }

    async function take() {
        const answer = await fetch(META);
        if (!answer.ok) throw new Error(META);
        const edition = await answer.json();
        const cache = await caches.open('edition');
        const kept = new Set([META]);
        const waiting = [...edition.pages.map(address => ({address})), ...edition.pieces];
        const all = waiting.length;
        let bytes = 0;
        let done = 0;
        const one = async () => {
            for (let next = waiting.shift(); next; next = waiting.shift()) {
                const html = await (await fetched(cache, next.address)).text();
                kept.add(next.address);
                bytes += html.length;
                for (const address of pictures(html)) {
                    if (kept.has(address)) continue;
                    kept.add(address);
                    bytes += (await (await fetched(cache, address)).blob()).size;
                }
                part('progress').max = all;
                part('progress').value = ++done;
                part('said').textContent = say('taking', number(done), number(all));
            }
        };
        await Promise.all([one(), one(), one()]);
        for (const request of await cache.keys())
            if (!kept.has(new URL(request.url).pathname)) await cache.delete(request, {ignoreVary: true});
        await cache.put(META, new Response(JSON.stringify({...edition, bytes}), {headers: {'Content-Type': 'application/json'}}));
    }

    part('take')?.addEventListener('click', async () => {
        part('take').disabled = true;
        part('progress').hidden = false;
        try {
            await take();
            part('said').textContent = words('taken');
        } catch {
            part('said').textContent = words('failed');
        }
        part('progress').hidden = true;
        part('take').disabled = false;
        await show();
    });

    part('drop').addEventListener('click', async () => {
        await caches.delete('edition');
        part('said').textContent = words('dropped');
        await show();
    });

    show();
})();
