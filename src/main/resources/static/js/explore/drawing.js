// The map: draws a scene, keeps what was there in its place, and says what was pointed at.
import cytoscape from '/webjars/cytoscape/dist/cytoscape.esm.min.mjs';
import { onTheme } from '../site.js';
import { colours } from './looks.js';
import { beginnings } from './places.js';
import { badge, stylesheet } from './style.js';

cytoscape.use(globalThis.cytoscapeFcose);

/** With more links than this, names stand only on those that matter now; all of them could not be read. */
const MOST_NAMED = 26;
const still = matchMedia('(prefers-reduced-motion: reduce)');

export class Drawing {
  #cy;
  #scene = { nodes: [], links: [] };
  #colours = colours();

  /** @param pointed is called with what was clicked: a node or a link of the scene */
  constructor(container, pointed) {
    this.#cy = cytoscape({
      container,
      style: stylesheet(this.#colours),
      minZoom: 0.15,
      maxZoom: 3,
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
    new ResizeObserver(() => this.#cy.resize()).observe(container);
  }

  get nodes() {
    return this.#cy.nodes();
  }

  get places() {
    return new Map(this.#cy.nodes().map((node) => [node.id(), { ...node.position() }]));
  }

  /** @param given places that an address held; empty for those the layout finds */
  show(scene, given = new Map()) {
    const before = this.places;
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

  #arrange(known) {
    this.#cy
      .layout({
        name: 'fcose',
        randomize: false,
        animate: false,
        fit: false,
        quality: 'proof',
        numIter: 2500,
        nodeDimensionsIncludeLabels: true,
        packComponents: false,
        nodeRepulsion: 14000,
        idealEdgeLength: 125,
        edgeElasticity: 0.35,
        gravity: 0.3,
        fixedNodeConstraint: [...known].map(([nodeId, position]) => ({ nodeId, position })),
      })
      .run();
  }

  fit() {
    const around = this.#cy.elements();
    if (around.empty()) return;
    const move = { fit: { eles: around, padding: 36 } };
    if (still.matches) this.#cy.fit(around, 36);
    else this.#cy.stop().animate(move, { duration: 250 });
    if (this.#cy.zoom() > 1.25) this.#cy.zoom(1.25).center(around);
  }

  zoom(factor) {
    const { width, height } = this.#cy.container().getBoundingClientRect();
    this.#cy.zoom({ level: this.#cy.zoom() * factor, renderedPosition: { x: width / 2, y: height / 2 } });
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
    edges.removeClass('named');
    if (edges.length <= MOST_NAMED) {
      edges.addClass('named');
      return;
    }
    const chosen = this.#cy.elements('.chosen');
    this.#cy.edges('.way').union(chosen.edges()).union(chosen.connectedEdges()).addClass('named');
    if (pointed) pointed.union(pointed.connectedEdges()).edges().addClass('named');
  }

  #hover(element, container) {
    container.style.cursor = element ? 'pointer' : '';
    this.#name(element);
  }

  #repaint() {
    this.#colours = colours();
    this.#cy.style(stylesheet(this.#colours));
    for (const node of this.#cy.nodes()) node.data('badge', badge(node.data('it').more, this.#colours));
  }
}

const LONGEST_NAME = 60;
const shortened = (name) => (name.length <= LONGEST_NAME ? name : `${name.slice(0, LONGEST_NAME)}…`);
