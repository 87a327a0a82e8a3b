// How types of nodes and relations look: shapes and lines first, so that nothing rests on colour alone. The legend and
// the map are drawn from the same lists.

/** Corners of a regular shape with its first corner above. */
const regular = (count) =>
  Array.from({ length: count }, (_, at) => {
    const angle = ((2 * at + (count % 2 ? 0 : 1)) * Math.PI) / count - Math.PI / 2;
    return [Math.cos(angle), Math.sin(angle)];
  }).flat();

const star = Array.from({ length: 10 }, (_, at) => {
  const angle = (at * Math.PI) / 5 - Math.PI / 2;
  const reach = at % 2 ? 0.45 : 1.05;
  return [reach * Math.cos(angle), reach * Math.sin(angle) + 0.05];
}).flat();

/** Shapes as Cytoscape names them; `corners`, from −1 to 1, are the same for the legend. One without corners is round. */
export const TYPES = {
  pattern: { shape: 'round-rectangle', corners: [-0.95, -0.95, 0.95, -0.95, 0.95, 0.95, -0.95, 0.95], tone: 'accent' },
  practice: { shape: 'hexagon', corners: regular(6), tone: 'accent' },
  'architecture-style': { shape: 'pentagon', corners: regular(5), tone: 'accent' },
  algorithm: { shape: 'diamond', corners: [0, -1, 1, 0, 0, 1, -1, 0], tone: 'accent' },
  'data-structure': { shape: 'rhomboid', corners: [-1, -1, 0.333, -1, 1, 1, -0.333, 1], tone: 'accent' },
  principle: { shape: 'ellipse', tone: 'accent' },
  'failure-mode': { shape: 'triangle', corners: [0, -1, 1, 0.9, -1, 0.9], tone: 'cost' },
  'anti-pattern': { shape: 'octagon', corners: regular(8), tone: 'cost' },
  force: { shape: 'concave-hexagon', corners: [-1, -0.95, -0.55, 0, -1, 0.95, 1, 0.95, 0.55, 0, 1, -0.95], tone: 'key' },
  quality: { shape: 'star', corners: star, tone: 'gain' },
  category: { shape: 'tag', corners: [-1, -1, 0.25, -1, 1, 0, 0.25, 1, -1, 1], tone: 'soft' },
  'context-value': { shape: 'vee', corners: [-1, -1, 0, -0.333, 1, -1, 0, 1], tone: 'soft' },
  'context-dimension': { shape: 'right-rhomboid', corners: [-0.333, -1, 1, -1, 0.333, 1, -1, 1], tone: 'soft' },
  source: { shape: 'cut-rectangle', corners: [-0.6, -1, 0.6, -1, 1, -0.6, 1, 0.6, 0.6, 1, -0.6, 1, -1, 0.6, -1, -0.6], tone: 'soft' },
};

/** Arrows are named as Cytoscape names them; a relation that holds both ways has the same one, or none, at both ends. */
export const RELATIONS = {
  requires: { tone: 'accent', line: 'solid', target: 'triangle' },
  specializes: { tone: 'accent', line: 'solid', target: 'triangle', hollow: true },
  'composed-of': { tone: 'accent', line: 'solid', source: 'diamond' },
  'leads-to': { tone: 'key', line: 'solid', target: 'vee' },
  'exposes-to': { tone: 'cost', line: 'dashed', target: 'triangle' },
  mitigates: { tone: 'gain', line: 'solid', target: 'tee' },
  complements: { tone: 'gain', line: 'solid', source: 'circle', target: 'circle' },
  'alternative-to': { tone: 'soft', line: 'dashed' },
  'conflicts-with': { tone: 'cost', line: 'solid', source: 'tee', target: 'tee' },
  resolves: { tone: 'key', line: 'dotted', target: 'vee' },
  helps: { tone: 'gain', line: 'dotted', target: 'triangle' },
  harms: { tone: 'cost', line: 'dotted', target: 'tee' },
  fits: { tone: 'gain', line: 'dotted', target: 'circle' },
  'is-unfit-for': { tone: 'cost', line: 'dotted', target: 'square' },
  'belongs-to': { tone: 'soft', line: 'dotted', target: 'diamond' },
  'pulls-on': { tone: 'key', line: 'dotted', target: 'triangle' },
  broader: { tone: 'soft', line: 'dotted', target: 'triangle', hollow: true },
  cites: { tone: 'soft', line: 'dotted', target: 'vee' },
};

const TOKENS = ['paper', 'sheet', 'ink', 'soft', 'line', 'edge', 'accent', 'accent-wash', 'gain', 'gain-wash', 'cost', 'cost-wash', 'key', 'focus'];

/** The site's colours as they are now, and its letters. */
export function colours() {
  const probe = document.body.appendChild(document.createElement('span'));
  probe.style.display = 'none';
  const read = (token) => {
    probe.style.color = `var(--${token})`;
    return getComputedStyle(probe).color;
  };
  const found = Object.fromEntries(TOKENS.map((token) => [token, read(token)]));
  probe.remove();
  found['key-wash'] = found.sheet;
  found['soft-wash'] = found.sheet;
  found.sans = getComputedStyle(document.body).fontFamily;
  return found;
}

const DASHES = { solid: '', dashed: '5 3', dotted: '1.5 2.5' };

const HEADS = {
  triangle: '<path d="M37 8 28 3.5v9z"/>',
  vee: '<path d="M37 8 27 3.5 29.5 8 27 12.5z"/>',
  tee: '<path d="M34 2.5h2.5v11H34z"/>',
  circle: '<circle cx="34" cy="8" r="3"/>',
  square: '<path d="M31 5h6v6h-6z"/>',
  diamond: '<path d="M37 8 32 4.5 27 8l5 3.5z"/>',
};

function samplesOfNode(look) {
  if (!look.corners) return '<circle cx="10" cy="10" r="7.5"/>';
  const points = look.corners.map((corner) => (10 + 8 * corner).toFixed(1)).join(' ');
  return `<polygon points="${points}"/>`;
}

function head(look, name, flip) {
  if (!name) return '';
  const hollow = look.hollow ? ' class="hollow"' : '';
  return `<g${hollow}${flip ? ' transform="matrix(-1 0 0 1 40 0)"' : ''}>${HEADS[name]}</g>`;
}

/** Fills the empty samples of the legend. */
export function drawLegend(legend) {
  for (const sample of legend.querySelectorAll('[data-sample]')) {
    const name = sample.dataset.sample;
    const type = TYPES[name];
    const relation = RELATIONS[name];
    const look = type ?? relation;
    if (!look) continue;
    sample.classList.add(type ? 'of-node' : 'of-link', `tone-${look.tone}`);
    sample.innerHTML = type
      ? `<svg viewBox="0 0 20 20" width="20" height="20">${samplesOfNode(type)}</svg>`
      : `<svg viewBox="0 0 40 16" width="40" height="16"><path class="stroke" d="M3 8h${look.target ? 30 : 34}" stroke-dasharray="${DASHES[look.line]}"/>${head(look, look.source, true)}${head(look, look.target, false)}</svg>`;
  }
}
