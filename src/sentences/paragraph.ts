import type { Archive, Edition } from '../archive/archive.ts';
import { toldFacts, writtenSentence } from '../archive/queries/written-sentences.ts';
import type { RecordKey } from '../schema/kinds.ts';
import { sourcesOf, type Basis } from '../schema/evidence.ts';
import { isOwn, subtreeOf, type Node } from '../schema/node.ts';
import { isObject } from '../text/is-object.ts';
import { marked } from '../names/html.ts';
import type { Context } from '../names/names.ts';
import { groundAt } from './ground.ts';
import { finished, isRun, told, type Ground, type Phrase, type Sentence } from './sentence.ts';

export interface Paragraph {
  /** What they tell, by the name under which an editor may write a sentence instead. */
  readonly slot: string;
  readonly sentences: readonly Sentence[];
  readonly edition?: Edition | undefined;
}

interface Place {
  readonly of: RecordKey;
  readonly slot: string;
  /** The address of the first sentence, where it is not the slot; those after it have its number: `head-2`. */
  readonly id?: string | undefined;
  readonly edition?: Edition | undefined;
}

/** Makes the paragraph of phrases, or of the sentence that an editor wrote instead, which rests on the same facts. */
export function paragraph(
  context: Context,
  { of, slot, id = slot, edition }: Place,
  made: readonly Phrase[],
): Paragraph {
  const text = writtenSentence(context.archive, of, slot, context.locale);
  const grounds = made.flatMap(({ pieces }) => pieces.flatMap((piece) => (isRun(piece) ? [] : piece.grounds)));
  const phrases = text === undefined ? made : [told(marked(text, context.locale), ...grounds)];
  const idAt = (index: number) => (index === 0 ? id : `${id}-${String(index + 1)}`);
  return { slot, edition, sentences: phrases.map((phrase, index) => finished(context, phrase, idAt(index))) };
}

/** The sentence that an editor wrote of what none tells that is made, such as an adoption; without sentences if there is none. */
export function written(context: Context, of: RecordKey, slot: string, id = slot): Paragraph {
  const { archive, locale } = context;
  if (writtenSentence(archive, of, slot, locale) === undefined) return { slot, sentences: [] };
  return paragraph(context, { of, slot, id }, [told('', ...groundsIn(archive, of, slot))]);
}

/** The paragraph without its signs of contradictions, for a place that tells beside it what sources say differently. */
export function withoutSigns({ sentences, ...rest }: Paragraph): Paragraph {
  const plain = sentences.map((one) => ({
    ...one,
    claims: one.claims.map((claim) => ({ ...claim, differs: undefined })),
  }));
  return { ...rest, sentences: plain };
}

export function telling({ sentences, ...rest }: Paragraph, path: string): Paragraph {
  const isAbout = ({ claims }: Sentence) => claims.some(({ grounds }) => grounds.some((one) => one.path === path));
  return { ...rest, sentences: sentences.filter(isAbout) };
}

function groundsIn(archive: Archive, of: RecordKey, slot: string): readonly (Ground | undefined)[] {
  if (slot === 'part') return [...archive.editions.keys()].flatMap((id) => groundsIn(archive, of, `part.${id}`));
  const { kind, id } = slot.startsWith('part.') ? { kind: 'editions' as const, id: slot.slice('part.'.length) } : of;
  return toldFacts(archive, of, slot).map((node) => {
    const { path } = node;
    // A list has the sources of its lines, not those of the fact around it.
    const ground = Array.isArray(node.value) ? undefined : groundAt(archive, kind, id, path);
    return (
      ground ?? { kind, id, path, sources: sourcesIn(node), isDoubtful: false, isContradicted: false, otherwise: [] }
    );
  });
}

/** The sources of the facts inside a part of a record that is none itself. */
function sourcesIn(part: Node): readonly string[] {
  const bases = subtreeOf(part, isOwn).flatMap(({ value }) =>
    isObject(value) && isObject(value['evidence']) ? [value['evidence']['basis'] as Basis] : [],
  );
  return [...new Set(bases.flatMap(sourcesOf))];
}
