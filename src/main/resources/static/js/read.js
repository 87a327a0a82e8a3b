// Draws what the page holds as text: formulas, diagrams, code. Each library is fetched only where it is needed.
import { isDark, onTheme } from './site.js';

const highlight = document.getElementById('read-script').dataset.highlight;

async function drawFormulas() {
  const formulas = document.querySelectorAll('.math');
  if (!formulas.length) return;
  const { default: katex } = await import('/webjars/katex/dist/katex.mjs');
  for (const formula of formulas) {
    katex.render(formula.textContent, formula, {
      output: 'mathml',
      displayMode: formula.classList.contains('display'),
      throwOnError: false,
    });
  }
}

/** Below this share of its natural size a diagram scrolls rather than shrinks: its letters stay readable. */
const SMALLEST = 0.75;

/** The page's own colours, as Mermaid names them. */
function colours() {
  const style = getComputedStyle(document.documentElement);
  const probe = document.body.appendChild(document.createElement('span'));
  const value = (token) => {
    probe.style.color = `var(${token})`;
    return getComputedStyle(probe).color;
  };
  const theme = {
    darkMode: isDark(),
    fontFamily: style.getPropertyValue('--sans'),
    background: value('--paper'),
    primaryColor: value('--accent-wash'),
    primaryTextColor: value('--ink'),
    primaryBorderColor: value('--accent'),
    secondaryColor: value('--cost-wash'),
    tertiaryColor: value('--sheet'),
    lineColor: value('--soft'),
    textColor: value('--ink'),
    noteBkgColor: value('--cost-wash'),
    noteTextColor: value('--ink'),
    noteBorderColor: value('--cost'),
    edgeLabelBackground: value('--paper'),
  };
  probe.remove();
  return theme;
}

async function drawDiagrams() {
  const figures = [...document.querySelectorAll('figure.diagram')];
  if (!figures.length) return;
  const { default: mermaid } = await import('/webjars/mermaid/dist/mermaid.esm.min.mjs');
  mermaid.initialize({ startOnLoad: false, securityLevel: 'strict', theme: 'base', themeVariables: colours() });
  for (const [index, figure] of figures.entries()) {
    const source = figure.querySelector('pre');
    try {
      const { svg } = await mermaid.render(`diagram-${index}`, source.textContent);
      const drawing = figure.querySelector('.drawing') ?? box(figure, source);
      drawing.innerHTML = svg;
      const picture = drawing.firstElementChild;
      picture.style.minInlineSize = `${picture.viewBox.baseVal.width * SMALLEST}px`;
    } catch {
      // Its text stays: it can be read, if less easily.
    }
  }
}

/** Puts a place for the drawing first, and folds the text that it stands for. */
function box(figure, source) {
  const drawing = document.createElement('div');
  drawing.className = 'drawing';
  drawing.setAttribute('role', 'region');
  drawing.setAttribute('aria-label', source.getAttribute('aria-label'));
  drawing.tabIndex = 0;
  const fold = document.createElement('details');
  const summary = document.createElement('summary');
  summary.textContent = 'The diagram as text';
  source.setAttribute('aria-label', `${source.getAttribute('aria-label')} as text`);
  fold.append(summary, source);
  figure.replaceChildren(drawing, fold);
  return drawing;
}

/** The library is written for Node: its parts leave their result in `module.exports`. */
async function commonJs(path) {
  globalThis.module = { exports: {} };
  await import(`${highlight}/lib/${path}.js`);
  const { exports } = globalThis.module;
  delete globalThis.module;
  return exports;
}

async function paintCode() {
  const blocks = [...document.querySelectorAll('.code code[class^="language-"]')];
  if (!blocks.length) return;
  const library = await commonJs('core');
  for (const block of blocks) {
    const language = block.className.slice('language-'.length);
    try {
      library.registerLanguage(language, await commonJs(`languages/${language}`));
      library.highlightElement(block);
    } catch {
      // A language it does not know stays plain.
    }
  }
}

function addCopyButtons() {
  for (const code of document.querySelectorAll('.code')) {
    const button = document.createElement('button');
    button.type = 'button';
    button.className = 'quiet';
    button.textContent = 'Copy';
    button.setAttribute('aria-label', `Copy ${code.querySelector('pre').getAttribute('aria-label')}`);
    button.addEventListener('click', async () => {
      try {
        await navigator.clipboard.writeText(code.querySelector('code').textContent);
        button.textContent = 'Copied';
      } catch {
        button.textContent = 'Not allowed';
      }
      setTimeout(() => (button.textContent = 'Copy'), 2500);
    });
    code.prepend(button);
  }
}

/** Marks in the table of contents where the reader is. */
function followReading() {
  const links = new Map(
    [...document.querySelectorAll('.toc a[href^="#"]')].map((link) => [link.hash.slice(1), link]),
  );
  const seen = new Set();
  const watcher = new IntersectionObserver(
    (changes) => {
      for (const { target, isIntersecting } of changes) {
        if (isIntersecting) seen.add(target.id);
        else seen.delete(target.id);
      }
      const here = [...links.keys()].find((id) => seen.has(id));
      for (const [id, link] of links) {
        if (id === here) link.setAttribute('aria-current', 'location');
        else link.removeAttribute('aria-current');
      }
    },
    { rootMargin: '-10% 0px -60%' },
  );
  for (const id of links.keys()) {
    const part = document.getElementById(id);
    if (part) watcher.observe(part);
  }
}

addCopyButtons();
followReading();
onTheme(drawDiagrams);
await Promise.allSettled([drawFormulas(), drawDiagrams(), paintCode()]);
