// The map's stylesheet, made of the looks and of the site's colours as they are now.
import { RELATIONS, TYPES } from './looks.js';

function node(colour, letters) {
  return {
    selector: 'node',
    style: {
      width: 30,
      height: 30,
      label: 'data(name)',
      'font-family': colour.sans,
      'font-size': letters,
      'text-wrap': 'wrap',
      'text-max-width': 9 * letters,
      'text-valign': 'bottom',
      'text-margin-y': 5,
      'line-height': 1.15,
      color: colour.ink,
      'text-background-color': colour.paper,
      'text-background-opacity': 0.86,
      'text-background-padding': 2,
      'text-background-shape': 'roundrectangle',
      'border-width': 2,
      'background-image': 'data(badge)',
      'background-width': 24,
      'background-height': 18,
      'background-position-x': '50%',
      'background-offset-x': 18,
      'background-position-y': '50%',
      'background-offset-y': -16,
      'background-clip': 'none',
      'background-image-containment': 'over',
      'bounds-expansion': 12,
      'overlay-opacity': 0,
    },
  };
}

function types(colour) {
  return Object.entries(TYPES).map(([type, look]) => ({
    selector: `node[type = "${type}"]`,
    style: {
      'background-color': colour[`${look.tone}-wash`],
      'border-color': colour[look.tone],
      shape: look.shape,
    },
  }));
}

function edge(colour, letters) {
  return {
    selector: 'edge',
    style: {
      width: 1.6,
      'curve-style': 'bezier',
      'control-point-step-size': 44,
      'arrow-scale': 1.05,
      label: '',
      'font-family': colour.sans,
      'font-size': letters - 2,
      color: colour.soft,
      'text-rotation': 'autorotate',
      'text-background-color': colour.paper,
      'text-background-opacity': 0.92,
      'text-background-padding': 2,
      'text-background-shape': 'roundrectangle',
      'overlay-opacity': 0,
    },
  };
}

function relations(colour) {
  return Object.entries(RELATIONS).map(([relation, look]) => ({
    selector: `edge[relation = "${relation}"]`,
    style: {
      'line-color': colour[look.tone],
      'line-style': look.line,
      'source-arrow-shape': look.source ?? 'none',
      'target-arrow-shape': look.target ?? 'none',
      'source-arrow-color': colour[look.tone],
      'target-arrow-color': colour[look.tone],
      'target-arrow-fill': look.hollow ? 'hollow' : 'filled',
    },
  }));
}

function states(colour, letters) {
  return [
    { selector: 'edge.named', style: { label: 'data(label)' } },
    { selector: 'node.center', style: { width: 42, height: 42, 'border-width': 4, 'font-weight': 700, 'font-size': letters + 2 } },
    { selector: 'edge.quiet', style: { opacity: 0.3, width: 1.2, 'arrow-scale': 0.8 } },
    { selector: '.faint', style: { opacity: 0.35 } },
    { selector: 'edge.way', style: { width: 4, color: colour.ink, 'z-index': 5 } },
    { selector: 'node.way', style: { 'border-width': 4, 'font-weight': 700, 'z-index': 6 } },
    { selector: 'edge.chosen', style: { width: 3.5, color: colour.ink, 'z-index': 8 } },
    {
      selector: 'node.chosen',
      style: { 'underlay-color': colour.accent, 'underlay-opacity': 0.22, 'underlay-padding': 9, 'underlay-shape': 'ellipse', 'z-index': 9 },
    },
    {
      selector: 'node.here',
      style: { 'outline-width': 3, 'outline-color': colour.focus, 'outline-offset': 4, 'outline-opacity': 1, 'z-index': 10 },
    },
  ];
}

/** @param letters size of a node's name, before zooming */
export const stylesheet = (colour, letters) => [
  node(colour, letters),
  ...types(colour),
  edge(colour, letters),
  ...relations(colour),
  ...states(colour, letters),
];

/** A small picture of "+12", as a node's background. */
export function badge(more, colour) {
  if (!more) return 'none';
  const text = more > 99 ? '99+' : `+${more}`;
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="48" height="36" viewBox="0 0 24 18"><rect x="1" y="2" width="22" height="14" rx="7" fill="${colour.paper}" stroke="${colour.edge}"/><text x="12" y="12.6" font-family="sans-serif" font-size="10" font-weight="600" text-anchor="middle" fill="${colour.ink}">${text}</text></svg>`;
  return `data:image/svg+xml,${encodeURIComponent(svg)}`;
}
