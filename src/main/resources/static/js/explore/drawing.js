// The map: draws a scene, keeps what was there in its place, and says what was pointed at.
import cytoscape from '/webjars/cytoscape/dist/cytoscape.esm.min.mjs';
import { onTheme } from '../site.js';
import { colours } from './looks.js';
import { beginnings, moves } from './places.js';
import { badge, stylesheet } from './style.js';

cytoscape.use(globalThis.cytoscapeFcose);

/** With more links than this only those that matter now have their names and their full strength; all could not be read. */
const MOST_NAMED = 26;
const LETTERS = 13;
const GREATEST_ZOOM = 3;
const FITTING_ZOOM = 1.25;
const MARGIN = 36;

/** Nodes from which on a layout has to be quick rather than fine. */
const MANY = 120;

/** Pixels: a phone held upright. */
const SMALL = 520;
const still = matchMedia('(prefers-reduced-motion: reduce)');

export class Drawing {
  #cy;
  #scene = { nodes: [], links: [] };
  #colours = colours();
  #breadth = 1;
  #letters = LETTERS;

  /** @param pointed is called with what was clicked: a node or a link of the scene */
  constructor(container, pointed) {
    this.#cy = cytoscape({
      container,
      style: stylesheet(this.#colours, this.#letters),
      minZoom: 0.15,
      maxZoom: GREATEST_ZOOM,
      userZoomingEnabled: false,
      boxSelectionEnabled: false,
      selectionType: 'single',
    });
    this.#cy.on('tap', 'node, edge', (event) => pointed(event.target.data('it')));
    this.#cy.on('mouseover', 'node, edge', (event) => this.#hover(event.target, container));
    this.#cy.on('mouseout', 'node, edge', () => this.#hover(null, container));
    // The wheel scrolls the page until somebody works in the map.
    container.addEventListener('focus', () => this.#cy.userZoomingEnabled(true));
    container.addEventListener('blur', () => this.#cy.userZoomingEnabled(false));
    onTheme(() => this.#repaint());
    new ResizeObserver(() => this.#reshape()).observe(container);
  }

  #isSmall() {
    return this.#cy.container().clientWidth < SMALL;
  }

  get nodes() {
    return this.#cy.nodes();
  }

  get places() {
    return new Map(this.#cy.nodes().map((node) => [node.id(), { ...node.position() }]));
  }

  /** @param given places that an address held; empty for those the layout finds */
  show(scene, given = new Map()) {
    // It may just have come into sight, and the layout fills what there is.
    this.#cy.resize();
    const before = this.places;
    // More nodes, or a smaller map, are drawn smaller: their names are then written larger.
    const small = this.#isSmall() ? 4 : 0;
    this.#letters = Math.min(LETTERS + small + Math.max(0, scene.nodes.length - 10) * 0.16, 19);
    this.#cy.style(stylesheet(this.#colours, this.#letters));
    const stays = scene.nodes.filter(({ id }) => before.has(id));
    const known = given.size ? given : new Map(stays.map(({ id }) => [id, before.get(id)]));
    const places = beginnings(scene, known);
    this.#scene = scene;
    this.#cy.batch(() => this.#put(scene, places));
    const settled = scene.nodes.every(({ id }) => known.has(id));
    if (!settled) this.#arrange(known);
    if (!settled || given.size || before.size !== scene.nodes.length) this.fit();
    this.#mark();
  }

  #put(scene, places) {
    const wanted = new Set([...scene.nodes, ...scene.links].map(({ id }) => id));
    this.#cy.elements().filter((element) => !wanted.has(element.id())).remove();
    for (const it of scene.nodes) {
      const data = { id: it.id, name: shortened(it.name), type: it.type, badge: badge(it.more, this.#colours), it };
      const there = this.#cy.getElementById(it.id);
      if (there.nonempty()) there.data(data);
      else this.#cy.add({ group: 'nodes', data, position: places.get(it.id) });
    }
    for (const it of scene.links) {
      const { id, source, target, relation, label } = it;
      const there = this.#cy.getElementById(id);
      if (there.nonempty()) there.data({ it });
      else this.#cy.add({ group: 'edges', data: { id, source, target, relation, label, it } });
    }
  }

  /** The layout knows no screens: it works on a square, which is then drawn out to the shape of the map. */
  #arrange(known) {
    const many = this.#scene.nodes.length > MANY;
    if (!known.size) this.#breadth = 1;
    const held = known.size ? known : this.#middle();
    const square = (place) => ({ x: place.x / this.#breadth, y: place.y });
    for (const node of this.#cy.nodes()) node.position(square(node.position()));
    this.#cy
      .layout({
        name: 'fcose',
        randomize: false,
        animate: false,
        fit: false,
        quality: many ? 'default' : 'proof',
        numIter: many ? 600 : 2500,
        nodeDimensionsIncludeLabels: true,
        packComponents: false,
        nodeRepulsion: 14000,
        idealEdgeLength: 125,
        // Where everything pulls at everything the springs have to be weak, or all ends in a heap.
        edgeElasticity: 0.4 * Math.min(1, (2 * this.#scene.nodes.length) / (this.#scene.links.length + 1)),
        gravity: 0.25,
        fixedNodeConstraint: [...held].map(([nodeId, place]) => ({ nodeId, position: square(place) })),
      })
      .run();
    if (!known.size) this.#breadth = this.#drawnOut();
    for (const node of this.#cy.nodes()) node.position({ x: node.position('x') * this.#breadth, y: node.position('y') });
    // Fixed nodes come out of the layout a little off, by half of their names.
    for (const [id, place] of known) this.#cy.getElementById(id).position({ ...place });
    this.#separate(known);
  }

  /** How much wider the layout has to be to fill the map. */
  #drawnOut() {
    const { width, height } = this.#cy.container().getBoundingClientRect();
    const box = this.#cy.nodes().boundingBox();
    return Math.min(Math.max((width / height) * (box.h / box.w), 0.55), 2);
  }

  /** No name lies on another node or name; what was there before does not give way. */
  #separate(known) {
    const boxes = this.#cy.nodes().map((node) => {
      const { x1, y1, w, h } = node.boundingBox({ includeOverlays: false, includeUnderlays: false });
      return { id: node.id(), x: x1, y: y1, w, h, firm: known.has(node.id()) || node.data('it').center };
    });
    for (const [id, { x, y }] of moves(boxes)) this.#cy.getElementById(id).shift({ x, y });
  }

  /** One centre stays in the middle; the layout finds a place for several. */
  #middle() {
    const centers = this.#scene.nodes.filter(({ center }) => center);
    return centers.length === 1 ? new Map([[centers[0].id, { x: 0, y: 0 }]]) : new Map();
  }

  fit() {
    const around = this.#cy.elements();
    if (around.empty()) return;
    // A few nodes are not blown up to fill the map.
    this.#cy.maxZoom(FITTING_ZOOM);
    if (still.matches) this.#cy.fit(around, MARGIN);
    else this.#cy.stop().animate({ fit: { eles: around, padding: MARGIN } }, { duration: 250 });
    this.#cy.maxZoom(GREATEST_ZOOM);
  }

  zoom(factor) {
    const { width, height } = this.#cy.container().getBoundingClientRect();
    this.#cy.zoom({ level: this.#cy.zoom() * factor, renderedPosition: { x: width / 2, y: height / 2 } });
  }

  /** A phone that turns, not one whose address bar comes and goes. */
  #reshape() {
    const before = this.#cy.width();
    this.#cy.resize();
    if (this.#cy.width() !== before) this.fit();
  }

  /** Marks where the keyboard is, and brings it into sight. */
  stand(node) {
    this.#cy.nodes('.here').removeClass('here');
    if (!node) return;
    node.addClass('here');
    const { x1, y1, x2, y2 } = this.#cy.extent();
    const { x, y } = node.position();
    if (x < x1 || x > x2 || y < y1 || y > y2) this.#cy.center(node);
    this.#name(node);
  }

  png() {
    return this.#cy.png({ full: true, scale: 2, bg: this.#colours.paper, output: 'blob', maxWidth: 6000, maxHeight: 6000 });
  }

  #mark() {
    for (const element of this.#cy.elements()) {
      const { center, way, selected } = element.data('it');
      element.toggleClass('center', Boolean(center)).toggleClass('way', way).toggleClass('chosen', selected);
    }
    const way = this.#cy.elements('.way');
    const selected = this.#cy.elements('.chosen');
    this.#cy.elements().removeClass('faint');
    if (way.nonempty()) this.#cy.elements().not(way).not(selected).addClass('faint');
    this.#name(null);
  }

  /** All links when there are few of them; else those of the path, of the selected and of what is pointed at. */
  #name(pointed) {
    const edges = this.#cy.edges();
    const near = this.#cy.elements('.chosen').union(pointed ?? this.#cy.collection());
    const told = edges.length <= MOST_NAMED / (this.#isSmall() ? 2 : 1) ? edges : edges.filter('.way').union(near.edges()).union(near.connectedEdges());
    edges.not(told).removeClass('named').addClass('quiet');
    told.addClass('named').removeClass('quiet');
  }

  #hover(element, container) {
    container.style.cursor = element ? 'pointer' : '';
    this.#name(element);
  }

  #repaint() {
    this.#colours = colours();
    this.#cy.style(stylesheet(this.#colours, this.#letters));
    for (const node of this.#cy.nodes()) node.data('badge', badge(node.data('it').more, this.#colours));
  }
}

const LONGEST_NAME = 60;
const shortened = (name) => (name.length <= LONGEST_NAME ? name : `${name.slice(0, LONGEST_NAME)}…`);
