import { findJapanese } from '../../language/detect-language.ts';
import { isNode, valuesOf, type Node, type Value } from './node.ts';

/** Properties whose texts are in a language. */
const inWords = new Set(['name', 'alternateName', 'description', 'addressLocality', 'addressRegion']);

/** What the pages of a language say of a thing that they do not name. */
const nothing: Node = {};

/**
 * One node from what the pages of both languages say of a thing: names and descriptions each with their language, everything else once. A
 * Latin name among the others may be French, English or romanised: it has no language.
 */
export function inBothLanguages(french: Node, japanese: Node): Node {
  const properties = [...new Set([...Object.keys(french), ...Object.keys(japanese)])];
  const own = [french['inLanguage'], japanese['inLanguage']].find((one) => typeof one === 'string');
  return Object.fromEntries(
    properties.map((property) => {
      const [fr, ja] = [french[property], japanese[property]];
      if (!inWords.has(property)) return [property, joined(fr, ja)];
      const isMain = property !== 'alternateName';
      return [
        property,
        distinct([
          ...valuesOf(fr).map((text) => tagged(text, isMain ? (own ?? 'fr') : undefined)),
          ...valuesOf(ja).map((text) => tagged(text, isMain ? own : undefined)),
        ]),
      ];
    }),
  );
}

/** A text with its language: Japanese where it is written so, else what is said of it, else none. */
function tagged(text: Value, language: string | undefined): Value {
  if (typeof text !== 'string') return text;
  const found = findJapanese(text).length > 0 ? 'ja' : language;
  return found === undefined ? text : { '@value': text, '@language': found };
}

/** Nodes meet by their identifier; those without one by their place. */
function joined(fr: Value | undefined, ja: Value | undefined): Value {
  const [first, second] = [valuesOf(fr), valuesOf(ja)];
  const met = new Set<Value>();
  const all = first.map((value, at) => {
    if (!isNode(value)) return value;
    const id = value['@id'];
    const other = second.find((one, place) => isNode(one) && one['@id'] === id && (id !== undefined || place === at));
    if (other !== undefined) met.add(other);
    return inBothLanguages(value, isNode(other) ? other : nothing);
  });
  const rest = second.filter((value) => !met.has(value));
  return distinct([...all, ...rest.map((value) => (isNode(value) ? inBothLanguages(nothing, value) : value))]);
}

function distinct(values: readonly Value[]): Value {
  const all = [...new Map(values.map((value) => [JSON.stringify(value), value])).values()];
  return all.length === 1 && all[0] !== undefined ? all[0] : all;
}
