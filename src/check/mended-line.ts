import { asId } from '../schema/id.ts';
import type { MistakeCode, Problem } from './rules.ts';
import { plainSigns } from './yaml.ts';

/** What stands in place of the wrong part of a line: that part, and what was meant; nothing where the line does not tell. */
type Mend = (problem: Problem) => readonly [typed: string, meant: string | undefined];

function valueAs(meant: (value: string) => string | undefined): Mend {
  return ({ params: { value = '' } }) => [value, meant(value.normalize('NFKC'))];
}

const nearestValue: Mend = ({ params: { value = '', nearest } }) => [value, nearest];

const nearestField: Mend = ({ params: { field = '', nearest } }) => [field, nearest];

const qualifiers: readonly (readonly [RegExp, string])[] = [
  [/environ|about|約|およそ/iu, 'about '],
  [/près de|nearly|近く/iu, 'nearly '],
  [/plus de|more[- ]than|超/iu, 'more-than '],
  [/au moins|at[- ]least|以上/iu, 'at-least '],
];

function countMeant(value: string): string | undefined {
  const digits = /^\D*(\d{1,3}(?:[\s.,]\d{3})+|\d+)\D*$/u.exec(value)?.[1]?.replace(/\D/g, '');
  const qualifier = qualifiers.find(([form]) => form.test(value))?.[1] ?? '';
  return digits && qualifier + digits;
}

function numberMeant(value: string): string | undefined {
  return /^\D*?(-?\d+(?:[.,]\d+)?)\D*$/u.exec(value)?.[1]?.replace(',', '.');
}

function timeMeant(value: string): string | undefined {
  const [, hour, minute] = /^(\d{1,2}) ?[h:.時] ?(\d{2})?分?$/u.exec(value) ?? [];
  return hour && Number(hour) < 24 ? `${hour.padStart(2, '0')}:${minute ?? '00'}` : undefined;
}

function numberIn(value: string, before = ''): string | undefined {
  const [number, ...others] = value.match(/\d+/g) ?? [];
  return number && others.length === 0 ? before + number : undefined;
}

const mends: Readonly<Partial<Record<MistakeCode, Mend>>> = {
  'unknown-field': nearestField,
  'exception-names-no-field': nearestField,
  'not-in-list': nearestValue,
  'bad-date': nearestValue,
  'end-before-start': nearestValue,
  'dangling-id': nearestValue,
  'wrong-type': nearestValue,
  'address-sign': valueAs((value) =>
    value.replace(/["'`<>\\^{|}]/g, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`),
  ),
  'bad-id': valueAs(asId),
  'bad-count': valueAs(countMeant),
  'bad-number': valueAs(numberMeant),
  'bad-article-number': valueAs(numberMeant),
  'bad-time': valueAs(timeMeant),
  'bad-wikidata': valueAs((value) => numberIn(value, 'Q')),
  'bad-geonames': valueAs((value) => numberIn(value)),
  'bad-address': valueAs((value) => (/^[\w-]+(?:\.[\w-]+)+(?:\/\S*)?$/.test(value) ? `https://${value}` : undefined)),
  'text-without-quotes': ({ params: { value = '' } }) => [value, value.includes('"') ? undefined : `"${value}"`],
  'id-in-quotes': ({ params: { value = '' } }) => [`"${value}"`, value],
  'yaml-full-width': ({ text }) => [text, withPlainSigns(text)],
  'missing-language': ({ text, column, params: { there = '', missing = '' } }) => {
    const typed = new RegExp(`^${there}: *(?:"[^"]*"|[^,}]*[^ ,}])`).exec(text.slice(column - 1))?.[0] ?? '';
    const isInBraces = text.lastIndexOf('{', column) > text.lastIndexOf('}', column);
    const next = isInBraces ? ', ' : `\n${' '.repeat(column - 1)}`;
    return [typed, `${typed}${next}${missing}: "…"`];
  },
};

function withPlainSigns(line: string): string {
  const plain = (part: string) =>
    part.replace(/[：，、］｝［｛\u3000\u00A0\u202F]/gu, (sign) => plainSigns[sign] ?? ' ');
  const spaced = (part: string) => part.replace(/：(?=\S)/gu, '： ').replace(/[，、](?=\S)/gu, '$& ');
  return line.replace(/"[^"]*"|[^"]+/g, (part) => (part.startsWith('"') ? part : plain(spaced(part))));
}

/** The line of a mistake as it should be, from what was typed on it; nothing where what was meant is not known. */
export function mendedLine(problem: Problem): string | undefined {
  const { text, column, code, file } = problem;
  // The line of an account is a paragraph: what to type in it says enough.
  const [typed, meant] = (file.endsWith('.yaml') && mends[code]?.(problem)) || ['', undefined];
  const at = typed === '' ? -1 : text.indexOf(typed, code === 'yaml-full-width' ? 0 : column - 1);
  if (at < 0 || !meant || meant === typed) return undefined;
  return text.slice(0, at) + meant + text.slice(at + typed.length);
}
