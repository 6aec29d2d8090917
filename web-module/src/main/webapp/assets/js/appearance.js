// The page « Affichage »: what is chosen shows at once. Without an account it is kept in this browser's store, at once too.
(() => {
    const form = document.getElementById('appearance');
    const root = document.documentElement;
    const kept = document.getElementById('appearance-kept');
    if (!form) return;

    const radios = [...form.querySelectorAll('input[type=radio]')];
    // The first answer to each question is what everybody gets; it has no word.
    const isUsual = radio => radio.form[radio.name][0] === radio;
    const words = () => radios.filter(radio => radio.checked && !isUsual(radio)).map(radio => radio.value).join(' ') || 'auto';

    if (kept) {
        const known = (root.dataset.look || '').split(' ');
        for (const radio of radios) if (known.includes(radio.value)) radio.checked = true;
    }
    form.addEventListener('change', () => {
        root.dataset.look = words();
        if (!kept) return;
        try {
            localStorage.setItem('look', words());
            kept.textContent = document.getElementById('appearance-words').content.textContent;
        } catch { /* A browser that keeps nothing still shows it on this page. */ }
    });
})();
