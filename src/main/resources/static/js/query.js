// The editor of the Query page (YASQE, the editor of YASGUI) over a plain text field, sorting of the answer, the link to it.
// Whatever it could fetch from elsewhere (prefix.cc, the catalogues of vocabularies, other endpoints) is left out.
const form = document.getElementById('query');
const run = () => form.requestSubmit();

/** Puts the editor in the place of the field, which goes on holding what is sent. */
function edit(field) {
  const { Yasqe } = globalThis.Yasgui;
  const prefixes = form.dataset.prefixes.split('|');
  const terms = form.dataset.terms.split(' ');
  Yasqe.forkAutocompleter('prefixes', { name: 'own-prefixes', get: prefixes, bulk: true, persistenceId: null });
  Yasqe.registerAutocompleter({
    name: 'own-terms',
    bulk: false,
    autoShow: true,
    isValidCompletionPosition: (yasqe) => yasqe.getCompleteToken().string.startsWith('dv:'),
    get: (_, token) => terms.filter((term) => term.startsWith(token?.string ?? '')),
  });

  const frame = document.createElement('div');
  frame.className = 'editor';
  field.after(frame);
  field.hidden = true;

  const editor = new Yasqe(frame, {
    value: field.value,
    autocompleters: ['variables', 'own-prefixes', 'own-terms'],
    consumeShareLink: null,
    createShareableLink: null,
    createShortLink: null,
    persistenceId: null,
    prefixCcApi: null,
    requestConfig: { endpoint: '/sparql' },
    resizeable: false,
    editorHeight: 'auto',
    showQueryButton: false,
    // The tabulator leaves the editor, as it leaves every field.
    extraKeys: { Tab: false, 'Shift-Tab': false, 'Ctrl-Enter': run, 'Cmd-Enter': run, 'Ctrl-S': false },
  });
  const input = editor.getInputField();
  input.setAttribute('aria-labelledby', 'query-label');
  document.getElementById('query-label').htmlFor = input.id = 'query-editor';
  editor.on('change', () => (field.value = editor.getValue()));
}

const field = document.getElementById('query-text');
if (form.dataset.language === 'sparql') {
  edit(field);
} else {
  form.addEventListener('keydown', (event) => {
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) run();
  });
}
document.querySelector('.keys').hidden = false;

const NUMBER = /^[+\u2212-]?\d+(\.\d+)?([eE][+-]?\d+)?$/;
const value = (row, column) => {
  const text = row.cells[column].textContent.trim();
  return NUMBER.test(text) ? Number(text.replace('\u2212', '-')) : text;
};

/** Puts a button into each heading of the answer that sorts by its column, and back again. */
function makeSortable() {
  const table = document.querySelector('#outcome table');
  if (!table || table.rows.length < 3) return;
  const body = table.tBodies[0];
  const rows = [...body.rows];
  for (const [column, heading] of [...table.tHead.rows[0].cells].entries()) {
    const button = document.createElement('button');
    button.type = 'button';
    button.append(...heading.childNodes);
    heading.append(button);
    button.addEventListener('click', () => {
      const up = heading.getAttribute('aria-sort') !== 'ascending';
      for (const other of table.tHead.rows[0].cells) other.removeAttribute('aria-sort');
      heading.setAttribute('aria-sort', up ? 'ascending' : 'descending');
      const sorted = rows.toSorted((one, two) => {
        const [left, right] = [value(one, column), value(two, column)];
        const order = typeof left === 'number' && typeof right === 'number' ? left - right : String(left).localeCompare(String(right));
        return up ? order : -order;
      });
      body.append(...sorted);
    });
  }
}

const status = document.getElementById('status');
document.body.addEventListener('htmx:afterSettle', makeSortable);
document.body.addEventListener('htmx:afterSwap', () => status.scrollIntoView({ block: 'nearest' }));
for (const trouble of ['htmx:sendError', 'htmx:timeout', 'htmx:responseError']) {
  document.body.addEventListener(trouble, () => {
    status.textContent = 'No answer came back. Run it again in a moment.';
  });
}
makeSortable();

const copy = document.querySelector('[data-copy-address]');
copy.hidden = false;
copy.addEventListener('click', async () => {
  const fits = location.search !== '';
  try {
    if (fits) await navigator.clipboard.writeText(location.href);
    copy.textContent = fits ? 'Copied' : 'Run a shorter query first';
  } catch {
    copy.textContent = 'Copy it from the address bar';
  }
  setTimeout(() => (copy.textContent = 'Copy link'), 2500);
});
