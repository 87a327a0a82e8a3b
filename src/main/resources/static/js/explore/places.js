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
