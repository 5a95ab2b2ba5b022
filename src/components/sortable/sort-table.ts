/**
 * Sorts the rows of a table in place. Each heading that can sort is a link to the page in that order; with script, a click sorts the table
 * here, and a second click reverses the order. The key of a cell is its `data-key`, else its number.
 */
document.addEventListener('click', (event) => {
  const link = event.target instanceof Element && event.target.closest<HTMLAnchorElement>('a[data-sort]');
  if (!link || event.ctrlKey || event.metaKey || event.shiftKey) return;
  const heading = link.closest('th');
  const table = link.closest('table');
  if (!heading || !table) return;
  event.preventDefault();
  const first = link.dataset['sort'] ?? 'ascending';
  const turned = first === 'ascending' ? 'descending' : 'ascending';
  const direction = heading.ariaSort === first ? turned : first;
  for (const other of table.querySelectorAll('th[aria-sort]')) other.removeAttribute('aria-sort');
  heading.setAttribute('aria-sort', direction);
  sortRows(table, heading.cellIndex, direction === 'ascending' ? 1 : -1);
});

function sortRows(table: HTMLTableElement, column: number, sign: number): void {
  const key = (row: HTMLTableRowElement) => {
    const cell = row.cells[column];
    return Number(cell?.dataset['key'] ?? cell?.textContent);
  };
  const rows = [...table.tBodies].flatMap((body) => [...body.rows]);
  const [body, ...others] = table.tBodies;
  for (const other of others) other.remove();
  // Group headings have no meaning in another order.
  body?.replaceChildren(...rows.filter((row) => !('group' in row.dataset)).sort((a, b) => sign * (key(a) - key(b))));
}
