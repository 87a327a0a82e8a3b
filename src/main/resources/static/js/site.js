// The light and dark switch of every page.
const root = document.documentElement;
const system = matchMedia('(prefers-color-scheme: dark)');

export const isDark = () => (root.dataset.theme ?? (system.matches ? 'dark' : 'light')) === 'dark';

/** Calls back whenever light turns to dark or back, by hand or by the system. */
export function onTheme(changed) {
  root.addEventListener('themechange', changed);
  system.addEventListener('change', changed);
}

const toggle = document.querySelector('[data-theme-toggle]');

function name() {
  const next = isDark() ? 'light' : 'dark';
  toggle.querySelector('[data-theme-name]').textContent = `Switch to ${next} colours`;
  toggle.title = `Switch to ${next} colours`;
}

toggle.addEventListener('click', () => {
  root.dataset.theme = isDark() ? 'light' : 'dark';
  try {
    localStorage.setItem('theme', root.dataset.theme);
  } catch {
    // Not kept, then: it holds for this page.
  }
  root.dispatchEvent(new Event('themechange'));
});

onTheme(name);
name();
toggle.hidden = false;
