// What somebody takes away: the link, the picture, the table.

export async function copied(button, text) {
  const label = button.textContent;
  try {
    await navigator.clipboard.writeText(text);
    button.textContent = 'Copied';
  } catch {
    button.textContent = 'Not allowed';
  }
  setTimeout(() => (button.textContent = label), 2500);
}

export function save(blob, name) {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(blob);
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
}

/** Links with their names and whys, as RFC 4180 has it. */
export function csv({ nodes, links }) {
  const names = new Map(nodes.map(({ id, name }) => [id, name]));
  const rows = links.map((link) => [link.source, names.get(link.source), link.relation, link.target, names.get(link.target), link.why]);
  const lines = [['source', 'source name', 'relation', 'target', 'target name', 'why'], ...rows];
  const text = lines.map((row) => row.map(quoted).join(',')).join('\r\n');
  return new Blob([text, '\r\n'], { type: 'text/csv' });
}

// A cell that begins like a formula would be run as one by a spreadsheet.
const quoted = (cell) => `"${(/^[=+\-@\t\r]/.test(cell) ? `'${cell}` : cell).replaceAll('"', '""')}"`;
