import { type Twinning } from '../archive/archive.ts';
import type { Context } from '../names/names.ts';
import { fragmentOf } from '../site/paths.ts';
import { endFr, endJa, occasionFr, occasionJa, tiedJa, tiesFr } from './act.ts';
import { agree, during, french, listed, the, type French } from './french.ts';
import { atTime, both, during as duringJa, japanese, type Japanese } from './japanese.ts';
import { linkView, type LinkView, type Step } from './link-view.ts';
import { paragraph } from './paragraph.ts';
import { capital, joined, say, textOf, told, type Phrase } from './sentence.ts';

interface LinkPhrases {
  readonly head: readonly Phrase[];
  readonly reason: readonly Phrase[];
  readonly steps: readonly Phrase[];
  readonly meetings: readonly Phrase[];
}

/* French */

/** A step: its date, then the sentence of an editor. */
function stepFr(w: French, { date, words, ground }: Step): Phrase {
  const text = w.inside(words.fr ?? '');
  return told(date ? say`${capital(say`${during(date)}`)}, ${text}` : text, ground);
}

function inFrench(w: French, view: LinkView): LinkPhrases {
  const { twinning, motive, shared } = view;
  const body = twinning.organisation === undefined ? [] : [w.body(twinning.organisation)];
  // The two ends, the French one first; a body stands for the side that has no authority.
  const ends = [...view.ends.french, ...view.ends.japanese];
  const names = listed([...body.map((one) => the(one)), ...ends.map((id) => endFr(w, view, id))]);
  const signerOf = (id: string) => view.signers.find(({ heir }) => heir === id)?.id ?? id;
  const nouns = [...body, ...ends.map((id) => w.town(signerOf(id)))];
  const remarks = (list: LinkView['remarks']) => list.map(({ words, ground }) => told(w.text(words.fr ?? ''), ground));
  const isOccasional = twinning.kind === 'occasional';
  const tied = isOccasional
    ? say`On ne connaît entre ${names} qu’un lien ponctuel : ${occasionFr(w, view)}`
    : say`${names} ${tiesFr(w, nouns, [{ link: view, others: [] }])}`;
  const meet = (editions: typeof shared.since) => listed(editions.map((edition) => w.at(edition)));
  const act = twinning.kind === 'twinning' ? 'jumelage' : 'accord';
  const before = shared.before.length > 0 ? say`${meet(shared.before)}, avant leur ${act}` : '';
  return {
    head: [...(nouns.length > 0 ? [tied] : []), ...remarks(view.remarks), ...remarks(view.note ? [view.note] : [])],
    reason: motive
      ? [told(w.text(motive.words.fr ?? ''), motive.ground)]
      : isOccasional
        ? []
        : [say`On ne sait pas ce qui les a ${agree('rapproché', ...nouns, ...nouns)}`],
    steps: view.steps.map((step) => stepFr(w, step)),
    meetings: [
      ...(shared.since.length + shared.before.length > 0
        ? [say`On les trouve ensemble ${joined([before, meet(shared.since)], ', puis ')}`]
        : isOccasional
          ? []
          : [say`On ne les trouve ensemble à aucune édition`]),
    ],
  };
}

/* Japanese */

/** A step: the day is a topic of its own, 2018年10月15日までに only where that is all that is known. */
function stepJa(w: Japanese, { date, words, ground }: Step): Phrase {
  const when = date && (date.start.qualifier === 'latest' ? atTime(date) : duringJa(date));
  return told(say`${when ? `${when}、` : ''}${w.text(words.ja ?? '')}`, ground);
}

function inJapanese(w: Japanese, view: LinkView): LinkPhrases {
  const { twinning, ends, motive, shared } = view;
  const { organisation } = twinning;
  const names = both([
    ...ends.japanese.map((id) => endJa(w, view, id)),
    ...(organisation === undefined ? [] : [w.body(organisation)]),
    ...ends.french.map((id) => endJa(w, view, id)),
  ]);
  const remarks = (list: LinkView['remarks']) => list.map(({ words, ground }) => told(w.text(words.ja ?? ''), ground));
  const isOccasional = twinning.kind === 'occasional';
  const tied = isOccasional
    ? say`${names}の間では、${occasionJa(w, view)}が知られている`
    : say`${names}は、${tiedJa(w, view, []).end}`;
  const meet = (editions: typeof shared.since) => both(editions.map(w.meeting));
  const before = shared.before.length > 0 ? say`提携の前に${meet(shared.before)}` : '';
  const since = shared.since.length > 0 ? say`${before ? '提携の後に' : ''}${meet(shared.since)}` : '';
  const together = joined([before, since], '、');
  return {
    head: [...(textOf(names) === '' ? [] : [tied]), ...remarks(view.remarks), ...remarks(view.note ? [view.note] : [])],
    reason: motive
      ? [told(w.text(motive.words.ja ?? ''), motive.ground)]
      : isOccasional
        ? []
        : [say`提携のきっかけは分からない`],
    steps: view.steps.map((step) => stepJa(w, step)),
    meetings: [
      ...(textOf(together) !== '' ? [say`${together}にそろって参加した`] : []),
      ...(textOf(together) === '' && !isOccasional ? [say`そろって参加した回は知られていない`] : []),
    ],
  };
}

/** What ties two ends, why, what happened, and at which meetings both were. Each step has the address of its fact. */
export function link(context: Context, twinning: Twinning) {
  const view = linkView(context.archive, twinning);
  const phrases =
    context.locale === 'fr' ? inFrench(french(context.archive), view) : inJapanese(japanese(context.archive), view);
  const of = { kind: 'twinnings', id: twinning.id } as const;
  const at = (slot: string, made: readonly Phrase[]) =>
    paragraph(context, { of, slot, id: fragmentOf(context.archive, 'twinnings', twinning.id, slot) }, made);
  return {
    head: at('head', phrases.head),
    reason: at('motive', phrases.reason),
    steps: phrases.steps.map((phrase, index) => at(view.steps[index]?.path ?? 'steps', [phrase])),
    meetings: at('meetings', phrases.meetings),
  };
}
