// Single letters as commands: never while somebody types, never with a modifier, and not at all for those who switched them off.
(() => {
    const root = document.documentElement;
    const help = document.getElementById('keys');

    try {
        // Error pages and pages without a connection know no account; they read what it said last.
        if (root.dataset.look) localStorage.setItem('look', root.dataset.look);
    } catch { /* A browser that keeps nothing follows the device there. */ }

    const isTyping = target => target.closest?.('input:not([type=checkbox], [type=radio]), textarea, select, [contenteditable]');
    const shown = element => element.offsetParent !== null;
    const among = selector => [...document.querySelectorAll(selector)].filter(shown);

    // In a discussion one goes from comment to comment, in a list from title to title.
    const steps = () => {
        const comments = among('.comment');
        return comments.length ? comments : among('main :is(h2, h3) > a[href]');
    };

    // Where the reader is: what has the focus, else what is at the top of the window.
    const place = all => {
        const focused = all.findLastIndex(one => one.contains(document.activeElement));
        return focused >= 0 ? focused : all.findLastIndex(one => one.getBoundingClientRect().top < 2);
    };

    const go = one => {
        if (!one) return;
        if (!one.matches('a')) one.tabIndex = -1;
        one.focus({preventScroll: true});
        one.scrollIntoView({block: one.offsetHeight > innerHeight / 2 ? 'start' : 'center'});
    };

    const step = by => {
        const all = steps();
        go(all[Math.max(0, place(all) + by)]);
    };

    const nextNew = () => {
        const all = among('.comment');
        const here = place(all);
        const fresh = all.filter(one => one.matches('.comment--new'));
        go(fresh.find(one => all.indexOf(one) > here) ?? fresh[0]);
    };

    const search = () => {
        const field = document.querySelector('#search input[name=q], input#search, input[name=q]');
        if (field && shown(field)) field.focus();
        else location.assign('/search');
    };

    // Its looks come when it is asked for, and once.
    const dress = () => {
        if (document.querySelector(`link[href="${help.dataset.styles}"]`)) return;
        const sheet = document.createElement('link');
        sheet.rel = 'stylesheet';
        sheet.href = help.dataset.styles;
        document.head.append(sheet);
    };

    const open = () => {
        if (!help || help.open) return;
        dress();
        help.showModal();
    };

    const commands = {j: () => step(1), k: () => step(-1), n: nextNew, '/': search, '?': open};

    document.addEventListener('keydown', event => {
        if (event.ctrlKey || event.altKey || event.metaKey || event.isComposing || event.defaultPrevented) return;
        if (!commands[event.key] || isTyping(event.target) || document.querySelector('dialog[open]')) return;
        if ((root.dataset.look || '').split(' ').includes('keyless')) return;
        event.preventDefault();
        commands[event.key]();
    });

    // The link in the footer leads to the same list on a page of its own where scripts do not run.
    document.querySelector('[data-opens=keys]')?.addEventListener('click', event => {
        if (!help) return;
        event.preventDefault();
        open();
    });
})();
