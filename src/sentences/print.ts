import { get } from '../archive/archive.ts';
import { presenceStrip } from '../archive/queries/participation.ts';
import { dataOf } from '../archive/queries/statements.ts';
import { writtenSentence } from '../archive/queries/written-sentences.ts';
import { space } from '../i18n/format.ts';
import type { Context } from '../names/names.ts';
import type { RecordKey } from '../schema/kinds.ts';
import type { WrittenSentences } from '../schema/words.ts';
import type { Sentence } from './sentence.ts';
import { body } from './body.ts';
import { differencesIn } from './difference.ts';
import { edition } from './edition.ts';
import { link } from './link.ts';
import { office } from './office.ts';
import { written, type Paragraph } from './paragraph.ts';
import { presence } from './presence.ts';
import { town } from './town.ts';

const raised = '⁰¹²³⁴⁵⁶⁷⁸⁹';

/** A sentence with the numbers of its sources as raised figures, and ≠ where sources contradict each other. */
export function printed({ claims }: Sentence, numbers: Map<string, number>): string {
  return claims
    .map(({ words, sources, differs }) => {
      const notes = sources.map(({ id }) => {
        if (!numbers.has(id)) numbers.set(id, numbers.size + 1);
        return [...String(numbers.get(id))].map((digit) => raised[Number(digit)]).join('');
      });
      return words.text + notes.join('ʼ') + (differs === undefined ? '' : '≠');
    })
    .join('');
}

/** The paragraphs of each record: those that are made, then those that only an editor wrote, of differences and of other slots. */
export function* allParagraphs(
  context: Context,
): Generator<{ readonly of: RecordKey; readonly paragraphs: readonly Paragraph[] }> {
  const { archive, locale } = context;
  const records = kinds.flatMap((kind) => [...archive[kind].keys()].map((id) => ({ kind, id })));
  for (const of of records) {
    const differences = differencesIn(context, of.kind, of.id).map((one) => one.told);
    const made = [
      ...madeOf(context, of),
      ...differences.filter(({ slot }) => writtenSentence(archive, of, slot, locale) !== undefined),
    ];
    const { sentences = {} } = dataOf(archive, of) as { readonly sentences?: WrittenSentences };
    const slots = Object.keys(sentences).filter((slot) => !made.some((one) => one.slot === slot));
    const paragraphs = [...made, ...slots.map((slot) => written(context, of, slot))];
    if (paragraphs.length > 0) yield { of, paragraphs };
  }
}

/** A fact that the sentences of two kinds of records tell is told by the first. */
const kinds = ['editions', 'declarations', 'twinnings', 'authorities', 'organisations', 'people'] as const;

function madeOf(context: Context, { kind, id }: RecordKey): readonly Paragraph[] {
  const { archive } = context;
  if (kind === 'authorities') {
    const authority = get(archive.authorities, id);
    const { head, meetings, presence: presences, missing } = town(context, authority);
    const cells = presenceStrip(archive, authority).map((cell) => presence(context, authority, cell));
    return [head, ...meetings, presences, missing, ...cells];
  }
  if (kind === 'twinnings') {
    const { head, reason, steps, meetings } = link(context, get(archive.twinnings, id));
    return [head, reason, ...steps, meetings];
  }
  if (kind === 'organisations') return Object.values(body(context, get(archive.organisations, id)));
  if (kind === 'people') return office(context, get(archive.people, id));
  return kind === 'editions' ? Object.values(edition(context, get(archive.editions, id))) : [];
}

export function printedSentences(context: Context): string {
  const records = [...allParagraphs(context)].map(({ of, paragraphs }) => {
    const numbers = new Map<string, number>();
    const lines = paragraphs
      .filter(({ sentences }) => sentences.length > 0)
      .map(
        ({ slot, sentences }) =>
          `${slot}: ${sentences.map((one) => printed(one, numbers)).join(space[context.locale])}`,
      );
    return [`## ${of.kind}/${of.id}`, ...lines, ''].join('\n');
  });
  return records.join('\n');
}
