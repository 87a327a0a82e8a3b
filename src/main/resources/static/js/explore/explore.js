// Explore: puts the map above the tables, and keeps both in step.
import { Drawing } from './drawing.js';
import { copied, csv, save } from './keep.js';
import { workByKeys } from './keyboard.js';
import { drawLegend } from './looks.js';
import { read, written } from './places.js';
import { readScene } from './scene.js';
import { suggest } from './suggest.js';
import { canGoBack, canGoForward, follow } from './visits.js';

const main = document.getElementById('main');
const stage = document.getElementById('stage');
const map = document.getElementById('map');
const PLACES = '#at=';

main.classList.add('lively');
stage.hidden = false;
const drawing = new Drawing(map, ({ acts }) => visit(acts.open ?? acts.select));
let scene = readScene();

const fold = document.getElementById('fold');
if (matchMedia('(max-width: 56rem)').matches) fold.open = false;

function dress() {
  fold.hidden = !scene.nodes.length;
  drawLegend(document.getElementById('filters'));
  main.querySelectorAll('input[data-suggest]').forEach(suggest);
  stage.querySelector('[data-do=back]').disabled = !canGoBack();
  stage.querySelector('[data-do=forward]').disabled = !canGoForward();
  document.getElementById('work').classList.toggle('nothing', !scene.nodes.length);
}

function changed() {
  scene = readScene();
  dress();
  drawing.show(scene);
  settle();
}

const visit = follow(main, changed);
const settle = workByKeys(map, drawing, document.getElementById('here'), visit);

main.addEventListener('change', (event) => {
  if (event.target.form?.id === 'filters') event.target.form.requestSubmit();
});

const doing = {
  back: () => history.back(),
  forward: () => history.forward(),
  nearer: () => drawing.zoom(1.25),
  farther: () => drawing.zoom(0.8),
  fit: () => drawing.fit(),
  link: (button) => copied(button, location.href.split('#')[0] + PLACES + written(scene, drawing.places)),
  png: async () => save(await drawing.png(), 'explore.png'),
  csv: () => save(csv(scene), 'explore.csv'),
};
stage.addEventListener('click', (event) => {
  const button = event.target.closest('[data-do]');
  if (button) doing[button.dataset.do](button);
});

dress();
drawing.show(scene, location.hash.startsWith(PLACES) ? read(scene, decodeURIComponent(location.hash.slice(PLACES.length))) : undefined);
// What tests and the curious ask for; nothing here needs it.
map.dataset.ready = 'true';
