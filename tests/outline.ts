/** A view as a text to be read and compared: what it holds, each thing once. */

/** What a value comes to: nothing, words for one line, or lines. */
type Printed = string | readonly string[] | undefined;

const width = 200;
/** An object is named by the first of these that it has, or else by its place. */
const namedBy = ['id', 'fragment', 'href'] as const;
/** What is shorter is said again rather than referred to. */
const shortest = 30;
/** Of the objects of a list that hold the same properties, as many are printed. */
const alike = 2;
/** How far below an object its properties are compared. */
const deep = 2;

/**
 * Returns the outline of a view, in the manner of YAML, with as much on a line as it holds. A piece of HTML is its text. What says nothing is left out:
 * `undefined`, `false`, what is empty, functions, and what `leftOut` names, properties (`land`) or what is said of most (`state: établi`). What stands
 * elsewhere is named only, as are sources and records: `*theme-fr`. Of the objects of a list that hold the same properties stand the first two; the others
 * are counted.
 */
export function outlineOf(view: object, leftOut: readonly string[] = []): string {
  const before = new Map<string, string>();
  const names = new Set<string>();

  function print(value: unknown, place: string, room: number): Printed {
    if (typeof value === 'number' || value === true) return String(value);
    if (typeof value === 'string') return once(value, place, value.replaceAll('\n', '\\n') || undefined);
    if (typeof value !== 'object' || value === null) return undefined;
    if ('html' in value) return print(value.html, place, room);
    if (isNamedOnly(value)) return `*${value.id}`;
    const whole = JSON.stringify(value);
    return before.get(whole) ?? once(whole, nameOf(value, place), printParts(value, place, room));
  }

  /** Returns what is printed of a value where it stands first, and its name afterwards. */
  function once(whole: string, name: string, printed: Printed): Printed {
    const found = before.get(whole);
    if (found !== undefined) return found;
    if (printed !== undefined && (typeof printed !== 'string' || printed.length > Math.max(name.length, shortest))) {
      names.add(name);
      before.set(whole, `*${name}`);
    }
    return printed;
  }

  function nameOf(object: object, place: string): string {
    const own = namedBy.map((name): unknown => Reflect.get(object, name)).find((one) => typeof one === 'string' && one);
    return typeof own === 'string' && !names.has(own) ? own : place;
  }

  function printParts(value: object, place: string, room: number): Printed {
    const isList = Array.isArray(value);
    const entries: readonly (readonly [unknown, unknown])[] = value instanceof Map ? [...value] : Object.entries(value);
    const shown = isList ? withoutMoreAlike(entries) : entries;
    const parts = shown.flatMap(([key, part]): (string | readonly string[])[] => {
      const name = String(key);
      if (leftOut.includes(name)) return [];
      const printed = print(part, place === '' ? name : `${place}.${name}`, room - 2);
      if (printed === undefined) return [];
      if (isList) return [printed];
      if (typeof printed !== 'string') return [[`${name}:`, ...printed]];
      const words = printed === 'true' ? name : `${name}: ${printed}`;
      return leftOut.includes(words) ? [] : [words];
    });
    if (parts.length === 0) return undefined;
    if (shown.length < entries.length) parts.push(`and ${String(entries.length - shown.length)} alike`);
    const words = parts.filter((part) => typeof part === 'string');
    const flow = isList ? `[${words.join(', ')}]` : `{${words.join(', ')}}`;
    if (words.length === parts.length && flow.length <= room) return flow;
    // What is short stands together, before what needs lines of its own.
    return isList
      ? linesOf(parts, isList, room)
      : linesOf([...words, ...parts.filter((part) => typeof part !== 'string')], isList, room);
  }

  return [print(view, '', width) ?? []]
    .flat()
    .map((line) => `${line}\n`)
    .join('');
}

/** Leaves out of a list the objects that hold the same properties as several before them. */
function withoutMoreAlike(entries: readonly (readonly [unknown, unknown])[]): readonly (readonly [unknown, unknown])[] {
  const seen = new Map<string, number>();
  return entries.filter(([, part]) => {
    const shape = shapeOf(part);
    const n = (seen.get(shape) ?? 0) + 1;
    seen.set(shape, n);
    return !shape.startsWith('{') || n <= alike;
  });
}

/** Returns which properties a value holds, and which of their parts. */
function shapeOf(value: unknown, depth = deep): string {
  if (typeof value !== 'object' || value === null)
    return value === true || typeof value === 'number' || value ? '.' : '';
  if ('html' in value || isNamedOnly(value)) return '.';
  const isList = Array.isArray(value);
  const shapes = Object.entries(value).flatMap(([key, part]) => {
    const shape = shapeOf(part, depth - 1);
    return shape === '' ? [] : [isList ? shape : key + shape];
  });
  if (shapes.length === 0 || depth === 0) return shapes.length === 0 ? '' : '.';
  return isList ? `[${[...new Set(shapes)].toSorted().join()}]` : `{${shapes.join()}}`;
}

/** True of the mark of a source, which stands beside whatever it says, and of a record of the archive. */
function isNamedOnly(value: object): value is { readonly id: string } {
  if (!('id' in value)) return false;
  const isRecord = 'evidence' in value && JSON.stringify(value.evidence).startsWith('{"basis":{');
  return isRecord || ('isReadInPart' in value && 'brief' in value);
}

/** Puts parts on lines, as many on each as it holds. One that needs several begins at the end of a line, and the others stand below it; in a list, on a line of its own. */
function linesOf(parts: readonly (string | readonly string[])[], isList: boolean, room: number): readonly string[] {
  const lines: string[] = [];
  let isOpen = false;
  for (const part of parts) {
    const [first = '', ...rest] = typeof part === 'string' ? [part] : part;
    const last = lines.at(-1) ?? '';
    const fits = isOpen && last.length + first.length + 2 <= room && !(isList && rest.length > 0);
    if (fits) lines[lines.length - 1] = `${last}, ${first}`;
    else lines.push(isList ? `- ${first}` : first);
    lines.push(...rest.map((line) => (isList ? `  ${line}` : ` ${line}`)));
    isOpen = rest.length === 0;
  }
  return lines;
}
