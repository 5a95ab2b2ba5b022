/** Puts an entry where its id belongs if those of the file are sorted, else at the end. Comments right above an entry belong to it. */
export function insertEntry(source: string, id: string, text: string): string {
  const entry = text
    .slice(text.search(new RegExp(`^ *${id}:`, 'm')))
    .trimEnd()
    .split('\n');
  const lines = source.trimEnd().split(/\r?\n/);
  const key = new RegExp(`^${' '.repeat(entry[0]?.search(/\S/) ?? 0)}([\\w-]+):`);
  const list = lines.indexOf('list:');
  const ids = lines.map((line, at) => (at > list && key.exec(line)?.[1]) || '');
  const sorted = ids.filter(Boolean).toSorted();
  const isSorted = ids.filter(Boolean).every((one, index) => one === sorted[index]);
  let at = isSorted ? ids.findIndex((one) => one > id) : -1;
  while (at > 0 && lines[at - 1]?.trimStart().startsWith('#')) at -= 1;
  // Entries of the bibliography stand without a line between them.
  const apart = list < 0 ? [''] : [];
  const joined = at < 0 ? [...lines, ...apart, ...entry] : lines.toSpliced(at, 0, ...entry, ...apart);
  return `${joined.join('\n')}\n`.replaceAll('\n', source.includes('\r\n') ? '\r\n' : '\n');
}

/** Adds the lines of a list of a record at the end of that list; a list that is not there yet stands at the end of the record. */
export function appendLines(source: string, text: string): string {
  const [key = '', ...added] = text.trimEnd().split('\n');
  const lines = source.trimEnd().split(/\r?\n/);
  const head = lines.findIndex((line) => line.replace(/\s*(?:#.*)?$/, '') === key);
  const next = lines.findIndex((line, at) => at > head && /^[^\s#]/.test(line));
  let end = next < 0 ? lines.length : next;
  while (end > head + 1 && /^(?:#|\s*$)/.test(lines[end - 1] ?? '')) end -= 1;
  const joined = head < 0 ? [...lines, '', key, ...added] : lines.toSpliced(end, 0, ...added);
  return `${joined.join('\n')}\n`.replaceAll('\n', source.includes('\r\n') ? '\r\n' : '\n');
}
