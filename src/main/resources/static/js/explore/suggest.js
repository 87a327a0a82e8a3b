// Suggestions while somebody types the name of a node: a combobox as ARIA describes it. Typos are forgiven by the server.

const PAUSE = 150;
let boxes = 0;

export function suggest(input) {
  const list = document.createElement('ul');
  list.id = `suggestions-${++boxes}`;
  list.className = 'suggested';
  list.setAttribute('role', 'listbox');
  list.setAttribute('aria-label', 'Suggestions');
  list.hidden = true;
  const box = document.createElement('div');
  box.className = 'suggest-box';
  input.replaceWith(box);
  box.append(input, list);
  for (const [name, value] of Object.entries({ role: 'combobox', 'aria-expanded': 'false', 'aria-controls': list.id, 'aria-autocomplete': 'list' })) {
    input.setAttribute(name, value);
  }

  let waiting = 0;
  let asked = null;
  let at = -1;

  const options = () => [...list.children];

  function mark(next) {
    at = next;
    options().forEach((option, place) => option.setAttribute('aria-selected', String(place === at)));
    if (at < 0) input.removeAttribute('aria-activedescendant');
    else {
      input.setAttribute('aria-activedescendant', options()[at].id);
      options()[at].scrollIntoView({ block: 'nearest' });
    }
  }

  function close() {
    clearTimeout(waiting);
    asked?.abort();
    list.hidden = true;
    input.setAttribute('aria-expanded', 'false');
    mark(-1);
  }

  function take(option) {
    input.value = input.dataset.suggest === 'go' ? option.dataset.id : option.dataset.name;
    close();
    if (input.dataset.suggest === 'go') input.form.requestSubmit();
  }

  async function ask() {
    asked?.abort();
    asked = new AbortController();
    try {
      const answer = await fetch(`/explore/nodes?q=${encodeURIComponent(input.value)}`, { signal: asked.signal });
      if (!answer.ok) return;
      list.innerHTML = await answer.text();
      options().forEach((option, place) => (option.id = `${list.id}-${place}`));
      list.hidden = !list.children.length || document.activeElement !== input;
      input.setAttribute('aria-expanded', String(!list.hidden));
      mark(-1);
    } catch (trouble) {
      if (trouble.name !== 'AbortError') close();
    }
  }

  input.addEventListener('input', () => {
    clearTimeout(waiting);
    if (input.value.trim()) waiting = setTimeout(ask, PAUSE);
    else close();
  });
  input.addEventListener('keydown', (event) => {
    const open = !list.hidden;
    const many = list.children.length;
    if (event.key === 'ArrowDown' && open) mark((at + 1) % many);
    else if (event.key === 'ArrowUp' && open) mark((at + many - 1 + (at < 0)) % many);
    else if (event.key === 'Enter' && open && at >= 0) take(options()[at]);
    else if (event.key === 'Escape' && open) close();
    else return;
    event.preventDefault();
  });
  input.addEventListener('blur', close);
  // The press would take the focus, and with it the list, before the click arrives.
  list.addEventListener('pointerdown', (event) => event.preventDefault());
  list.addEventListener('click', (event) => {
    const option = event.target.closest('[role=option]');
    if (option) take(option);
  });
}
