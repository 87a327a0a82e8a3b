// The picture is read from the tables of the page: what is drawn and what is read out can never differ.

const flag = (row, name) => name in row.dataset;

/** @returns nodes and links of the picture, each with the addresses of what can be done with it */
export function readScene(root = document) {
  const nodes = [...root.querySelectorAll('#nodes tbody tr')].map((row) => ({
    id: row.dataset.id,
    name: row.dataset.name,
    type: row.dataset.type,
    typeName: row.dataset.typeName,
    more: Number(row.dataset.more),
    shown: Number(row.dataset.shown),
    steps: Number(row.dataset.steps),
    center: flag(row, 'center'),
    way: flag(row, 'way'),
    selected: flag(row, 'selected'),
    acts: acts(row),
  }));
  const links = [...root.querySelectorAll('#links tbody tr')].map((row) => ({
    id: row.dataset.key,
    source: row.dataset.source,
    target: row.dataset.target,
    relation: row.dataset.relation,
    label: row.querySelector('a').textContent,
    why: row.querySelector('.why').textContent,
    way: flag(row, 'way'),
    selected: flag(row, 'selected'),
    acts: acts(row),
  }));
  return { nodes, links };
}

function acts(row) {
  return Object.fromEntries([...row.querySelectorAll('a[data-act]')].map((link) => [link.dataset.act, link.href]));
}
