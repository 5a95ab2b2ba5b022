/** Reads the table of characters of a font: the segments of format 4 (their ends, a pad, their starts), the groups of format 12. */
export function charactersOf(table: Buffer): Set<number> {
  const subtables = Array.from({ length: table.readUInt16BE(2) }, (_, index) => table.readUInt32BE(8 + 8 * index));
  const found = new Set<number>();
  const add = (start: number, end: number) => {
    for (let code = start; code <= end; code++) found.add(code);
  };
  for (const subtable of subtables) {
    const format = table.readUInt16BE(subtable);
    const bytes = format === 4 ? table.readUInt16BE(subtable + 6) : 0;
    for (let segment = 0; segment < bytes; segment += 2)
      add(table.readUInt16BE(subtable + 16 + bytes + segment), table.readUInt16BE(subtable + 14 + segment));
    const groups = format === 12 ? table.readUInt32BE(subtable + 12) : 0;
    for (let group = 0; group < groups; group++)
      add(table.readUInt32BE(subtable + 16 + 12 * group), table.readUInt32BE(subtable + 20 + 12 * group));
  }
  return found;
}
