import { get, type Archive, type Edition, type Twinning } from '../archive/archive.ts';
import { knownValue, pathsOfLines } from '../archive/fact-path.ts';
import { dateOf, sharedEditions } from '../archive/queries/twinnings.ts';
import { recordNode } from '../schema/kinds.ts';
import { knownField } from '../schema/not-known.ts';
import { inOrderOfDate, type PartialDate, type Period } from '../schema/partial-date.ts';
import { otherSide, type Side, type Words } from '../schema/words.ts';
import { groundAt } from './ground.ts';
import type { Ground } from './sentence.ts';

/** An authority that signed for another one, which it later became. */
export interface Signer {
  readonly id: string;
  readonly heir: string;
  /** True if the heir was made when this one ended. */
  readonly isHeirNew: boolean;
  readonly on?: PartialDate | undefined;
  readonly ground?: Ground | undefined;
}

/** An authority at an end of a link; `signer` if another one had signed for it. */
export interface End {
  readonly id: string;
  readonly signer?: Signer | undefined;
}

interface Told {
  readonly words: Words;
  readonly ground: Ground | undefined;
}

export interface Step extends Told {
  readonly date?: Period | undefined;
  readonly path: string;
}

export interface LinkView {
  readonly twinning: Twinning;
  readonly ends: Readonly<Record<Side, readonly End[]>>;
  /** True if nobody knows who is at its ends: such a link is its act. */
  readonly isWithoutEnds: boolean;
  readonly date?: Period | undefined;
  /** The name of the act in each language, and the gender of the French one; absent if sources disagree about it. */
  readonly act?: { readonly fr: string; readonly ja: string; readonly gender: 'm' | 'f' | 'f-plural' } | undefined;
  /** True of a twinning whose act has no other name. */
  readonly isPlainTwinning: boolean;
  readonly isDoubtful: boolean;
  /** The only source of the date, where it is no official one: a sentence says who says so. */
  readonly onlyFrom?: string | undefined;
  readonly remarks: readonly Told[];
  readonly grounds: readonly (Ground | undefined)[];
  /** What the date rests on, apart from `grounds`, where sources of these give another date. */
  readonly ofDate?: Ground | undefined;
  readonly motive?: Told | undefined;
  readonly steps: readonly Step[];
  readonly shared: { readonly since: readonly Edition[]; readonly before: readonly Edition[] };
}

export function linkView(archive: Archive, twinning: Twinning): LinkView {
  const { id, kind, french, japanese, organisation, motive, evidence, signed_by, note } = twinning;
  const at = (path = '') => groundAt(archive, 'twinnings', id, path);
  const [record, ofAct, ofDate] = [at(), at('act'), at('date')];
  const date = dateOf(twinning);
  const act = knownValue(twinning.act);
  const signers = signed_by.map((one) => signerOf(archive, one));
  const endOf = (one: string): End => ({ id: one, signer: signers.find(({ heir }) => heir === one) });
  const isCited = (source: string) => [record, ofAct].some((one) => one?.sources.includes(source));
  const isApart = date !== undefined && ofDate?.otherwise.some(isCited);
  const paths = pathsOfLines(recordNode('twinnings', twinning), 'steps');
  const steps = twinning.steps.map((step, index): Step => {
    const path = paths[index] ?? 'steps';
    return {
      date: knownField(step.date),
      words: { fr: step.fr ?? step.ja ?? '', ja: step.ja ?? step.fr ?? '' },
      path,
      ground: at(path),
    };
  });
  return {
    twinning,
    ends: { french: french.map(endOf), japanese: japanese.map(endOf) },
    isWithoutEnds: french.length + japanese.length === 0 && organisation === undefined,
    date,
    act,
    isPlainTwinning: kind === 'twinning' && (act?.fr.startsWith('jumelage') ?? true),
    isDoubtful: evidence.to_verify.length > 0 || record?.isDoubtful === true || ofDate?.isDoubtful === true,
    onlyFrom: weakSource(archive, ofDate),
    remarks: [
      ...(['act', 'date'] as const).flatMap((field) => {
        const { [field]: claim } = twinning;
        return claim.is === 'known' && claim.note ? [{ words: claim.note, ground: at(field) }] : [];
      }),
      ...(note ? [{ words: note, ground: record }] : []),
    ],
    grounds: isApart ? [record, ofAct] : [record, ofAct, ofDate],
    ofDate: isApart ? ofDate : undefined,
    motive: motive && { words: motive, ground: at('motive') },
    steps: inOrderOfDate(steps, ({ date }) => date),
    shared: sharedEditions(archive, twinning),
  };
}

/** A link as it is told of the authority at one of its ends. */
export interface Tie {
  readonly link: LinkView;
  readonly partners: readonly End[];
  /** Those at the same end. */
  readonly alongside: readonly string[];
  /** Who signed it for the authority. */
  readonly signer?: Signer | undefined;
}

export function tieOf(link: LinkView, { id, side }: { readonly id: string; readonly side: Side }): Tie {
  const own = link.ends[side];
  return {
    link,
    partners: link.ends[otherSide(side)],
    alongside: own.flatMap((end) => (end.id === id ? [] : [end.id])),
    signer: own.find((end) => end.id === id)?.signer,
  };
}

export function signerOf(archive: Archive, id: string): Signer {
  const { became, life } = get(archive.authorities, id);
  const heir = knownValue(became)?.authority ?? id;
  return {
    id,
    heir,
    isHeirNew: get(archive.authorities, heir).since !== undefined,
    on: life.to,
    ground: groundAt(archive, 'authorities', id, 'became'),
  };
}

/** The only source of a fact, where it is neither an official one nor another of which an editor says that it is to be relied on. */
function weakSource(archive: Archive, ground: Ground | undefined): string | undefined {
  const [only, ...others] = ground?.sources ?? [];
  if (only === undefined || others.length > 0) return undefined;
  const { kind, reliability } = get(archive.sources, only);
  return kind === 'official' || kind === 'mirror' || reliability === 'high' ? undefined : only;
}
