/** Returns a value as JSON for people who compare two states of it: an object or a list that fits into the width of a line stands on one. */
export function printedJson(value: unknown, width = 260): string {
  return `${printed(JSON.parse(JSON.stringify(value)), width, '')}\n`;
}

function printed(value: unknown, width: number, indent: string): string {
  const line = JSON.stringify(value);
  if (typeof value !== 'object' || value === null || indent.length + line.length <= width) return line;
  const inner = `${indent}  `;
  const parts = Array.isArray(value)
    ? value.map((one) => printed(one, width, inner))
    : Object.entries(value).map(([name, one]) => `${JSON.stringify(name)}: ${printed(one, width, inner)}`);
  const [open, close] = Array.isArray(value) ? '[]' : '{}';
  return `${open ?? ''}\n${parts.map((part) => inner + part).join(',\n')}\n${indent}${close ?? ''}`;
}
