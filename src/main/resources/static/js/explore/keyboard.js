// The map by keyboard: arrows go from node to node, and what stands under the keyboard is read out.

const ARROWS = { ArrowRight: [1, 0], ArrowLeft: [-1, 0], ArrowDown: [0, 1], ArrowUp: [0, -1] };

/**
 * @param visit goes to an address
 * @returns forgets the place when the picture has changed and it is gone
 */
export function workByKeys(container, drawing, voice, visit) {
  let here = null;

  const node = () => drawing.nodes.filter((each) => each.id() === here)[0];

  function stand(next) {
    if (!next) return;
    here = next.id();
    drawing.stand(next);
    const { name, typeName, shown, more } = next.data('it');
    voice.textContent = `${name}, ${typeName}, ${shown} ${shown === 1 ? 'neighbour' : 'neighbours'} here${more ? `, ${more} more` : ''}`;
  }

  const first = () => drawing.nodes.filter('.chosen')[0] ?? drawing.nodes.filter('.center')[0] ?? drawing.nodes[0];

  function act(name, otherwise) {
    const address = node()?.data('it').acts[name] ?? node()?.data('it').acts[otherwise];
    if (address) visit(address);
  }

  const keys = {
    Enter: () => act('open', 'select'),
    ' ': () => act('select'),
    Delete: () => act('hide'),
    Home: () => stand(first()),
    '+': () => drawing.zoom(1.25),
    '-': () => drawing.zoom(0.8),
    0: () => drawing.fit(),
  };

  container.addEventListener('keydown', (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const arrow = ARROWS[event.key];
    if (!arrow && !keys[event.key]) return;
    event.preventDefault();
    if (!arrow) keys[event.key]();
    else stand(node() ? neighbour(node(), arrow, drawing.nodes) : first());
  });
  container.addEventListener('focus', () => stand(node() ?? first()));
  container.addEventListener('blur', () => drawing.stand(null));

  return () => {
    const still = node();
    if (!still) here = null;
    if (document.activeElement === container) stand(still ?? first());
  };
}

/** The nearest node in that direction; what lies aside counts as farther away than it is. */
function neighbour(from, [right, down], nodes) {
  const { x, y } = from.position();
  let best = null;
  let least = Infinity;
  for (const node of nodes) {
    const place = node.position();
    const along = (place.x - x) * right + (place.y - y) * down;
    const aside = Math.abs((place.x - x) * down + (place.y - y) * right);
    const way = along + 2 * aside;
    if (node !== from && along > 1 && way < least) {
      best = node;
      least = way;
    }
  }
  return best;
}
