// The search in the masthead: suggestions while somebody types, as an ARIA combobox. Without it the form leads to /patterns.
const input = document.getElementById('search');
const list = document.getElementById('search-list');
const WAIT_MILLIS = 120;

let options = [];
let active = -1;
let waiting = 0;
let asked = null;

input.setAttribute('role', 'combobox');
input.setAttribute('aria-autocomplete', 'list');
input.setAttribute('aria-controls', list.id);
input.setAttribute('aria-expanded', 'false');
list.setAttribute('role', 'listbox');
list.setAttribute('aria-label', 'Entries');

const isOpen = () => !list.hidden;

function close() {
  list.hidden = true;
  input.setAttribute('aria-expanded', 'false');
  activate(-1);
}

function activate(index) {
  options[active]?.removeAttribute('aria-selected');
  active = index;
  const option = options[active];
  if (option) {
    option.setAttribute('aria-selected', 'true');
    option.scrollIntoView({ block: 'nearest' });
    input.setAttribute('aria-activedescendant', option.id);
  } else {
    input.removeAttribute('aria-activedescendant');
  }
}

function option(index, href, name, aside) {
  const item = document.createElement('li');
  item.id = `search-option-${index}`;
  item.setAttribute('role', 'option');
  item.dataset.href = href;
  item.append(name);
  if (aside) {
    const small = document.createElement('small');
    small.textContent = aside;
    item.append(' ', small);
  }
  return item;
}

function show(typed, items) {
  options = items.map(({ id, name, matched }, index) =>
    option(index, `/patterns/${id}`, name, matched === name ? '' : matched),
  );
  options.push(option(items.length, `/patterns?q=${encodeURIComponent(typed)}`, `Search the text for “${typed}”`));
  list.replaceChildren(...options);
  active = -1;
  input.removeAttribute('aria-activedescendant');
  list.hidden = false;
  input.setAttribute('aria-expanded', 'true');
}

async function suggest() {
  asked?.abort();
  const typed = input.value.trim();
  if (!typed) return close();
  asked = new AbortController();
  try {
    const answer = await fetch(`/api/suggest?q=${encodeURIComponent(typed)}`, { signal: asked.signal });
    const { items } = answer.ok ? await answer.json() : { items: [] };
    if (document.activeElement === input) show(typed, items);
  } catch {
    // Overtaken by what was typed since, or no answer: the form still searches.
  }
}

input.addEventListener('input', () => {
  clearTimeout(waiting);
  waiting = setTimeout(suggest, WAIT_MILLIS);
});

input.addEventListener('keydown', (event) => {
  const { key } = event;
  if (key === 'ArrowDown' || key === 'ArrowUp') {
    event.preventDefault();
    if (!isOpen()) return void suggest();
    const step = key === 'ArrowDown' ? 1 : -1;
    // One place more than there are options: the field itself.
    const places = options.length + 1;
    activate(((active + 1 + step + places) % places) - 1);
  } else if (key === 'Enter' && isOpen() && active >= 0) {
    event.preventDefault();
    location.assign(options[active].dataset.href);
  } else if (key === 'Escape') {
    if (isOpen()) event.preventDefault();
    if (isOpen()) close();
    else input.value = '';
  }
});

input.addEventListener('blur', close);
// Before the field loses the focus, or the list would be gone by the time of the click.
list.addEventListener('mousedown', (event) => event.preventDefault());
list.addEventListener('click', (event) => {
  const chosen = event.target.closest('[role="option"]');
  if (chosen) location.assign(chosen.dataset.href);
});
