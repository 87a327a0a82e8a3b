// What htmx does not do by itself on the Ask page: keep opened boxes open, keep the focus, copy the link.
const wide = matchMedia('(min-width: 62rem)');
const status = document.getElementById('status');

if (wide.matches) {
  for (const id of ['facet-qualities', 'facet-constraints', 'facet-adopted']) {
    document.getElementById(id).open = true;
  }
}

let boxes = new Map();
let region = null;

document.body.addEventListener('htmx:beforeSwap', () => {
  boxes = new Map([...document.querySelectorAll('main details[id]')].map((box) => [box.id, box.open]));
  region = document.activeElement?.closest('[data-keep-focus], #facets, #answer')?.id ?? null;
});

document.body.addEventListener('htmx:afterSettle', () => {
  for (const [id, open] of boxes) {
    const box = document.getElementById(id);
    if (box && id !== 'ruled-out') box.open = open || box.open;
  }
  // What had the focus may be gone: a chip that was taken off.
  if (region && document.activeElement === document.body) {
    const place = document.getElementById(region);
    place?.setAttribute('tabindex', '-1');
    place?.focus({ preventScroll: true });
  }
});

for (const trouble of ['htmx:responseError', 'htmx:sendError', 'htmx:timeout']) {
  document.body.addEventListener(trouble, () => {
    status.textContent = 'No answer came back. What you see is the one before; change something to ask again.';
  });
}

const copy = document.querySelector('[data-copy-address]');
copy.hidden = false;
copy.addEventListener('click', async () => {
  try {
    await navigator.clipboard.writeText(location.href);
    copy.textContent = 'Copied';
  } catch {
    copy.textContent = 'Copy it from the address bar';
  }
  setTimeout(() => (copy.textContent = 'Copy link'), 2500);
});
