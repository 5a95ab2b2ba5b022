import { languages } from '../../language/languages.ts';
import { everyRecord, type Entries, type Entry } from '../entries.ts';
import { gapsOf } from '../gaps.ts';
import { isClaim, lookUp } from '../fact-path.ts';
import { baseOf, entryNode } from '../kinds.ts';
import { partsOf, type Node } from '../node.ts';
import { isNotKnown } from '../schema/not-known.ts';
import { formOf, shapeIn } from '../schema/side.ts';
import { isPrinted, whose } from '../schema/title.ts';
import { tallyOf } from './counts.ts';
import type { Finding } from './finding.ts';
import { sidesOf, type SideOf } from './side-of.ts';

/** Finds gaps that ask for something already answered, or that state a wrong number of missing names. */
export function gapFindings(entries: Entries): Finding[] {
  const sideOf = sidesOf(entries);
  return everyRecord(entries).flatMap((entry) => [...answered(entry), ...otherNumbers(entry, sideOf)]);
}

function answered(entry: Entry): Finding[] {
  const record = entryNode(entry);
  return gapsOf(entry.data).flatMap((gap, index) =>
    gap.explains.flatMap((path, part): Finding[] => {
      const node = lookUp(record, path);
      if (!node || !(isWholeFact(node) || isWholeList(node))) return [];
      const at = [...baseOf(entry), 'gaps', index, 'explains', part];
      return [{ code: 'gap-explains-value', params: { gap: gap.id, value: path }, file: entry.file, path: at }];
    }),
  );
}

/** True if no field of a fact with several is open: each required one has a value or, for counts, both sides do. */
function isWholeFact({ value, schema }: Node): boolean {
  // A fact that remains to be verified may still have a gap.
  if (!isClaim(value) || value.is !== 'known' || value.evidence.toVerify.length > 0) return false;
  const inner = shapeIn(schema, 'made')?.['value'];
  const shape = inner ? (shapeIn(inner, 'made') ?? {}) : {};
  const values: Readonly<Record<string, unknown>> = { ...value.value };
  const fields = Object.keys(shape);
  // A fact described in a sentence of ours may leave something open.
  const isInOurWords = shape['fr'] !== undefined && formOf(shape['fr'], 'made').meaning.by === 'us';
  if (fields.length < 2 || isInOurWords) return false;
  const needed = fields.filter((field) => {
    const one = shape[field];
    return one !== undefined && !one.safeParse(undefined).success;
  });
  const isCounts = fields.some((field) => shape[field] && formOf(shape[field], 'made').meaning.scalar === 'count');
  const asked = isCounts ? ['french', 'japanese'] : needed;
  return (
    asked.length > 0 && asked.every((field) => values[field] !== undefined) && Object.values(values).every(isAnswer)
  );
}

/** True if a value answers a question: it is neither a word for no value, nor words of ours for a title. */
function isAnswer(value: unknown): boolean {
  if (isNotKnown(value)) return false;
  return !isPrinted(value) || whose(value.status) === 'source';
}

/** True for a list that claims to be complete on both sides. */
function isWholeList(node: Node): boolean {
  const parts = [...partsOf(node)];
  return (
    parts.some(({ field, value }) => field === 'complete' && value === 'both') &&
    parts.some(({ field }) => field === 'list')
  );
}

/** Numbers that are not a rank, a date, an hour, a percentage or a number of people (人). */
const numbers =
  /(?<![\d-])\d{1,3}(?!\d|\s?(?:e|er|re|es)(?!\p{L})|[年月日回時分人%％]|\s?(?:et \d+ |h\b|janv|févr|mars|avril|mai|juin|juil|août|sept|oct|nov|déc))/gu;

/** Words that show that a number is of the names known, not of those missing. */
const ofKnown = { fr: /connu|nommé|identifié/iu, ja: /判明|分かって|分かる/u } as const;

function otherNumbers(entry: Entry, sideOf: SideOf): Finding[] {
  const record = entryNode(entry);
  return gapsOf(entry.data).flatMap((gap, index) => {
    const lists = gap.explains.flatMap((path) => [`${path}.list`, path]);
    const tally = lists.map((path) => tallyOf(record, path, sideOf)).find((one) => one !== undefined);
    // Without missing names there is nothing to compare. More names than are counted is reported as a contradiction of
    // counts.
    if (!tally || tally.missing.length === 0) return [];
    return languages.flatMap((lang): Finding[] => {
      const right = [...tally.counted, ...tally.missing, ...(ofKnown[lang].test(gap[lang]) ? tally.named : [])];
      const wrong = (gap[lang].replaceAll(/<[^<>]*>/g, '').match(numbers) ?? []).find(
        (number) => !right.includes(Number(number)),
      );
      if (wrong === undefined) return [];
      const path = [...baseOf(entry), 'gaps', index, lang];
      const params = { value: wrong, gap: gap.id, known: [...new Set(tally.missing)].join(', ') };
      return [{ code: 'gap-number', params, file: entry.file, path }];
    });
  });
}
