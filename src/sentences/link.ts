import type { Edition, Twinning } from '../archive/archive.ts';
import type { Context } from '../names/names.ts';
import { fragmentOf } from '../site/paths.ts';
import { bothEndsFr, bothEndsJa, endFr, occasionFr, occasionJa, ofBothEnds, tiedJa, tiesFr } from './act.ts';
import { agree, during, french, listed, the, type French } from './french.ts';
import { atTime, both, during as duringJa, japanese, type Japanese } from './japanese.ts';
import { linkView, type LinkView, type Step } from './link-view.ts';
import { paragraph } from './paragraph.ts';
import { capital, joined, said, say, told, type Phrase } from './sentence.ts';

function inFrench(w: French, view: LinkView) {
  const { twinning, shared } = view;
  const { bodies, towns, nouns } = bothEndsFr(w, view);
  // The two ends, the French one first; a body stands for the side that has no authority.
  const names = listed([...bodies.map((one) => the(one)), ...towns.map((end) => endFr(w, end))]);
  const tied =
    twinning.kind === 'occasional'
      ? say`On ne connaît entre ${names} qu’un lien ponctuel : ${occasionFr(w, view)}`
      : say`${names} ${tiesFr(w, nouns, [ofBothEnds(view)])}`;
  const meet = (editions: readonly Edition[]) => listed(editions.map((edition) => w.at(edition)));
  const act = twinning.kind === 'twinning' ? 'jumelage' : 'accord';
  const before = shared.before.length > 0 ? say`${meet(shared.before)}, avant leur ${act}` : '';
  return {
    tied,
    noReason: say`On ne sait pas ce qui les a ${agree('rapproché', ...nouns, ...nouns)}`,
    step: ({ date, words }: Step) => {
      const text = w.inside(words.fr ?? '');
      return date ? say`${capital(say`${during(date)}`)}, ${text}` : say`${text}`;
    },
    together: say`On les trouve ensemble ${joined([before, meet(shared.since)], ', puis ')}`,
    neverTogether: say`On ne les trouve ensemble à aucune édition`,
  };
}

function inJapanese(w: Japanese, view: LinkView): ReturnType<typeof inFrench> {
  const { twinning, shared } = view;
  const names = bothEndsJa(w, view);
  const tied =
    twinning.kind === 'occasional'
      ? say`${names}の間では、${occasionJa(w, view)}が知られている`
      : say`${names}は、${tiedJa(w, ofBothEnds(view)).end}`;
  const meet = (editions: readonly Edition[]) => both(editions.map(w.meeting));
  const before = shared.before.length > 0 ? say`提携の前に${meet(shared.before)}` : '';
  const since = shared.since.length > 0 ? say`${before ? '提携の後に' : ''}${meet(shared.since)}` : '';
  return {
    tied,
    noReason: say`提携のきっかけは分からない`,
    // The day is a topic of its own, 2018年10月15日までに only where that is all that is known.
    step: ({ date, words }) => {
      const when = date && (date.start.qualifier === 'latest' ? atTime(date) : duringJa(date));
      return say`${when && `${when}、`}${w.text(words.ja ?? '')}`;
    },
    together: say`${joined([before, since], '、')}にそろって参加した`,
    neverTogether: say`そろって参加した回は知られていない`,
  };
}

/** What ties two ends, why, what happened, and at which meetings both were. Each step has the address of its fact. */
export function link(context: Context, twinning: Twinning) {
  const { archive, locale } = context;
  const { id, kind } = twinning;
  const view = linkView(archive, twinning);
  const teller = locale === 'fr' ? inFrench(french(archive), view) : inJapanese(japanese(archive), view);
  const { remarks, motive, steps, shared } = view;
  const isOccasional = kind === 'occasional';
  const isShared = shared.before.length + shared.since.length > 0;
  const at = (slot: string, made: readonly Phrase[]) =>
    paragraph(context, { of: { kind: 'twinnings', id }, slot, id: fragmentOf(archive, 'twinnings', id, slot) }, made);
  return {
    head: at('head', [
      ...(view.isWithoutEnds ? [] : [teller.tied]),
      ...remarks.flatMap(({ words, ground }) => said(locale, words, ground)),
    ]),
    reason: at('motive', motive ? said(locale, motive.words, motive.ground) : isOccasional ? [] : [teller.noReason]),
    steps: steps.map((one) => at(one.path, [told(teller.step(one), one.ground)])),
    meetings: at('meetings', isShared ? [teller.together] : isOccasional ? [] : [teller.neverTogether]),
  };
}
