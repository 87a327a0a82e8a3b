// Where new nodes begin before the layout moves them: always the same for the same picture, so that a shared link looks alike.
const RING = 150;

/** Centres in the middle, the others on rings by their distance, each near the node that it hangs on. */
export function beginnings(scene, known) {
  const places = new Map(known);
  const neighbours = neighbourhoods(scene);
  const centers = scene.nodes.filter((node) => node.center && !places.has(node.id));
  centers.forEach((node, at) => {
    const angle = (at / centers.length) * 2 * Math.PI;
    const reach = centers.length > 1 ? RING : 0;
    places.set(node.id, { x: reach * Math.cos(angle), y: reach * Math.sin(angle) });
  });
  scene.nodes.forEach((node, at) => {
    if (places.has(node.id)) return;
    const near = (neighbours.get(node.id) ?? []).find((other) => places.has(other));
    const hub = near ? places.get(near) : { x: 0, y: 0 };
    // The golden angle spreads any number of them evenly.
    const angle = at * 2.399963;
    const outward = Math.hypot(hub.x, hub.y) > 1 ? Math.atan2(hub.y, hub.x) + Math.sin(angle) : angle;
    places.set(node.id, { x: hub.x + RING * Math.cos(outward), y: hub.y + RING * Math.sin(outward) });
  });
  return places;
}

function neighbourhoods({ links }) {
  const neighbours = new Map();
  const add = (one, other) => neighbours.set(one, [...(neighbours.get(one) ?? []), other]);
  for (const { source, target } of links) {
    add(source, target);
    add(target, source);
  }
  return neighbours;
}

/** Whole pixels, in the order of the tables: short enough for an address. */
export const written = (scene, places) =>
  scene.nodes.map(({ id }) => `${Math.round(places.get(id).x)},${Math.round(places.get(id).y)}`).join(';');

/** The places that an address holds; none when it was written for another picture. */
export function read(scene, text) {
  const pairs = text.split(';').map((pair) => pair.split(',').map(Number));
  const whole = pairs.length === scene.nodes.length && pairs.every((pair) => pair.length === 2 && pair.every(Number.isFinite));
  return new Map(whole ? scene.nodes.map(({ id }, at) => [id, { x: pairs[at][0], y: pairs[at][1] }]) : []);
}

const ROUNDS = 80;
const GAP = 4;

/**
 * Pushes overlapping boxes apart, a little at a time, along the way that is shorter.
 *
 * @param boxes `{id, x, y, w, h, firm}`; firm ones stay
 * @returns how far each has to go, by its id
 */
export function moves(boxes) {
  const begun = new Map(boxes.map(({ id, x, y }) => [id, { x, y }]));
  for (let round = 0, moved = true; round < ROUNDS && moved; round++) {
    moved = false;
    for (const [at, one] of boxes.entries()) {
      for (const other of boxes.slice(at + 1)) moved = push(one, other) || moved;
    }
  }
  return new Map(boxes.map(({ id, x, y }) => [id, { x: x - begun.get(id).x, y: y - begun.get(id).y }]));
}

function push(one, other) {
  const across = Math.min(one.x + one.w, other.x + other.w) - Math.max(one.x, other.x) + GAP;
  const down = Math.min(one.y + one.h, other.y + other.h) - Math.max(one.y, other.y) + GAP;
  if (across <= 0 || down <= 0 || (one.firm && other.firm)) return false;
  const axis = across < down ? 'x' : 'y';
  const size = axis === 'x' ? 'w' : 'h';
  const way = one[axis] + one[size] / 2 <= other[axis] + other[size] / 2 ? 1 : -1;
  const step = Math.min(across, down) * way;
  const share = one.firm ? 0 : other.firm ? 1 : 0.5;
  one[axis] -= step * share;
  other[axis] += step * (1 - share);
  return true;
}
