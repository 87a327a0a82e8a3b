// Going from one sight to the next without losing the map: the page's links and forms stay what they are, only their answers
// are put in place. The browser's history is the undo.

const here = () => history.state?.sight ?? 0;
let newest = here();
let asked = null;

/** @param changed is called when another sight is in place */
export function follow(main, changed) {
  async function visit(address, { push = true } = {}) {
    asked?.abort();
    asked = new AbortController();
    main.setAttribute('aria-busy', 'true');
    try {
      const answer = await fetch(address, { headers: { 'HX-Request': 'true' }, signal: asked.signal });
      if (answer.status !== 200 && answer.status !== 400) throw new Error(`status ${answer.status}`);
      const text = await answer.text();
      if (push && answer.url !== location.href.split('#')[0]) {
        newest = here() + 1;
        history.pushState({ sight: newest }, '', answer.url);
      }
      put(main, new DOMParser().parseFromString(text, 'text/html'));
      changed();
    } catch (trouble) {
      if (trouble.name === 'AbortError') return;
      document.getElementById('status').textContent = 'No answer came back. What you see is the sight before.';
    }
    main.removeAttribute('aria-busy');
  }

  main.addEventListener('click', (event) => {
    const link = event.target.closest('a[href]');
    const plain = !event.ctrlKey && !event.metaKey && !event.shiftKey && !event.altKey && event.button === 0;
    if (!link || !plain || new URL(link.href).pathname !== '/explore') return;
    event.preventDefault();
    visit(link.href);
  });
  main.addEventListener('submit', (event) => {
    event.preventDefault();
    const fields = new URLSearchParams(new FormData(event.target, event.submitter));
    visit(`/explore?${fields}`);
  });
  addEventListener('popstate', () => visit(location.href, { push: false }));
  return visit;
}

export const canGoBack = () => here() > 0;
export const canGoForward = () => here() < newest;

function put(main, answer) {
  const focused = document.activeElement;
  const region = focused?.closest('[data-part]');
  for (const part of main.querySelectorAll('[data-part]')) {
    const next = answer.getElementById(part.id);
    if (next) part.replaceWith(document.adoptNode(next));
  }
  document.title = answer.getElementById('main').dataset.title;
  document.getElementById('status').textContent = answer.getElementById('status').textContent;
  if (!region || document.activeElement !== document.body) return;
  // What had the focus may be gone: then its surroundings have it.
  const again = (focused.id && document.getElementById(focused.id)) || document.getElementById(region.id);
  if (!again.matches('a, button, input')) again.tabIndex = -1;
  again.focus({ preventScroll: true });
}
