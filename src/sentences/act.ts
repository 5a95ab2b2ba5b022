import { get, type Archive } from '../archive/archive.ts';
import {
  agree,
  during,
  listed,
  nounOf,
  onDate,
  pronoun,
  since,
  that,
  the,
  to,
  type French,
  type Noun,
} from './french.ts';
import { shortName } from '../names/names.ts';
import type { Side } from '../schema/words.ts';
import {
  after,
  atTime,
  both,
  continuing,
  during as duringJa,
  onDate as onDateJa,
  type Japanese,
  type Predicate,
} from './japanese.ts';
import type { End, LinkView, Signer, Tie } from './link-view.ts';
import { joined, say, told, type Ground, type Part, type Phrase } from './sentence.ts';

export function publisherFr(archive: Archive, source: string, form: (noun: Noun) => Phrase = the): Phrase {
  return form(nounOf(shortName(get(archive.sources, source).publisher, 'fr')));
}

export function publisherJa(archive: Archive, source: string): string {
  return shortName(get(archive.sources, source).publisher, 'ja');
}

const sign = { present: 'signent', conditional: 'auraient signé' };
export const actForms = {
  m: { article: 'un', signed: 'signé', ...sign },
  f: { article: 'une', signed: 'signée', ...sign },
  'f-plural': { article: 'des', signed: 'nouées', present: 'nouent', conditional: 'auraient noué' },
} as const;

const isTwinned = ({ link }: Tie) => link.twinning.kind === 'twinning';

/** A link as it is told of both its ends. */
export const ofBothEnds = (link: LinkView): Tie => ({ link, partners: [], alongside: [] });

/**
 * « est jumelée avec Rennes depuis 1967, et liée à Kumamoto par un accord signé le 16 février 2013 »; of two links of a kind, the
 * participle stands once. A doubt is in the verb.
 */
export function tiesFr(w: French, subjects: readonly Noun[], ties: readonly Tie[], also = ''): Phrase {
  const be = ({ link }: Tie) =>
    link.isDoubtful ? (subjects.length > 1 ? 'seraient' : 'serait') : subjects.length > 1 ? 'sont' : 'est';
  return listed(
    ties.map((tie, index) => {
      const previous = ties[index - 1];
      const verb = previous && be(previous) === be(tie) ? '' : be(tie);
      const along = tie.alongside.length > 0 ? say`, avec ${w.towns(tie.alongside)},` : '';
      const isSame = previous && !verb && !along && isTwinned(previous) === isTwinned(tie);
      const participle = isSame ? '' : agree(isTwinned(tie) ? 'jumelé' : 'lié', ...subjects);
      const partners = listed(tie.partners.map((end) => endFr(w, end, isTwinned(tie) ? the : to)));
      const whom = tie.partners.length > 0 ? say`${isTwinned(tie) ? 'avec ' : ''}${partners}` : '';
      const tied = joined([say`${verb}${along}`, index === 0 ? also : '', participle, whom], ' ');
      const { name, since: from } = actFr(w, tie.link);
      return onGrounds(tie.link, say`${tied}${name}`, from);
    }),
  );
}

function onGrounds({ grounds, ofDate }: LinkView, words: Phrase, date: Part, ...more: readonly (Ground | undefined)[]) {
  if (!ofDate) return told(say`${words}${date}`, ...more, ...grounds);
  return say`${told(words, ...more, ...grounds)}${told(date, ofDate)}`;
}

/** « depuis 1967 »; « par un accord », « signé le 16 février 2013 ». */
function actFr(w: French, { date, act, onlyFrom, isPlainTwinning }: LinkView): { name: Part; since: Phrase } {
  const from = onlyFrom && say`, selon ${publisherFr(w.archive, onlyFrom)}`;
  const unknown = ', on ne sait pas depuis quand';
  if (isPlainTwinning) return { name: '', since: say`${date ? ` ${since(date)}` : unknown}${from}` };
  const { article, signed } = actForms[act?.gender ?? 'm'];
  return {
    name: say` par ${article} ${w.text(act?.fr ?? 'accord')}`,
    since: say`${date ? ` ${signed} ${during(date)}` : unknown}${from}`,
  };
}

/** An end of a link by the name that it had when it signed: « Katsunuma (réuni à Koshu le 1er novembre 2005) ». */
export function endFr(w: French, { id, signer }: End, form = the): Phrase {
  if (!signer) return form(w.town(id));
  const [noun, heir] = [w.town(signer.id), w.town(id)];
  const when = signer.on ? ` ${onDate(signer.on)}` : '';
  const end = signer.isHeirNew ? say`${the(heir)} lui a succédé` : say`${agree('réuni', noun)} ${to(heir)}`;
  return told(say`${form(noun)} (${end}${when})`, signer.ground);
}

/** The body at an end of a link, and both ends as nouns, by the names that they had when they signed. */
export function bothEndsFr(w: French, { twinning, ends }: LinkView) {
  const bodies = twinning.organisation === undefined ? [] : [w.body(twinning.organisation)];
  const towns = [...ends.french, ...ends.japanese];
  return { bodies, towns, nouns: [...bodies, ...towns.map(({ id, signer }) => w.town(signer?.id ?? id))] };
}

/** « le jumelage », « l’accord d’amitié », « la convention ». */
export function theAct({ act, twinning }: LinkView): string {
  const name = act?.fr ?? (twinning.kind === 'twinning' ? 'jumelage' : 'accord');
  if (act?.gender === 'f-plural') return `les ${name}`;
  if (/^[aeiouéè]/.test(name)) return `l’${name}`;
  return `${act?.gender === 'f' ? 'la' : 'le'} ${name}`;
}

/** « a repris le jumelage que Katsunuma, qui lui a été réuni le 1er novembre 2005, avait signé avec Beaune le 18 septembre 1976 ». */
export function inheritedFr(w: French, { link, partners }: Tie, { id, heir, isHeirNew, on, ground }: Signer): Phrase {
  const [noun, own] = [w.town(id), w.town(heir)];
  const which = noun.gender === 'f' ? 'à laquelle' : 'auquel';
  const end = isHeirNew ? `${which} ${pronoun(own)} a succédé` : `qui lui a été ${agree('réuni', noun)}`;
  const { signed } = actForms[link.act?.gender ?? 'm'];
  const whom = partners.length > 0 ? say` avec ${listed(partners.map((end) => endFr(w, end)))}` : '';
  const when = link.date ? ` ${during(link.date)}` : '';
  const from = link.onlyFrom && say`, selon ${publisherFr(w.archive, link.onlyFrom)}`;
  const words = say`a repris ${theAct(link)} ${that(noun)}, ${end}${on ? ` ${onDate(on)}` : ''}, avait ${signed}${whom}`;
  return onGrounds(link, words, say`${when}${from}`, ground);
}

/** What two had in common once: « une coopération sur le cidre », « un échange floral, le 15 avril 2017 ». */
export function occasionFr(w: French, link: LinkView): Phrase {
  const { act, date } = link;
  const { article } = actForms[act?.gender ?? 'm'];
  return onGrounds(link, say`${article} ${w.text(act?.fr ?? 'échange')}`, date ? `, ${during(date)}` : '');
}

/** 姉妹都市となった, 協定を結んだ, 宣言書に署名した; in a line of its day, となる. */
export function conclusion(words: string): { readonly past: string; readonly now: string } {
  const name = words.replace(/（[^（）]*）$/u, '');
  if (/(?:都市|村|姉妹県|シティ)$/u.test(name)) return { past: 'となった', now: 'となる' };
  if (/(?:宣言書|文書)$/u.test(name)) return { past: 'に署名した', now: 'に署名する' };
  return { past: 'を結んだ', now: 'を結ぶ' };
}

/** An end of a link; one that another authority signed for is named after it: 勝沼町（2005年11月1日から甲州市）. */
function endJa(w: Japanese, { id, signer }: End): Phrase {
  if (!signer) return say`${w.town(id)}`;
  const since = signer.on ? `${onDateJa(signer.on)}から` : '現在は';
  return told(say`${w.town(signer.id)}（${since}${w.town(id)}）`, signer.ground);
}

export function bothEndsJa(w: Japanese, view: LinkView): Phrase {
  const { organisation } = view.twinning;
  const endsOf = (side: Side) => view.ends[side].map((end) => endJa(w, end));
  return both([...endsOf('japanese'), organisation && w.body(organisation), ...endsOf('french')]);
}

/**
 * What ties some to others, as a predicate: 1967年9月6日にレンヌ市と姉妹都市となった; told after another link, レンヌ市とは、1967年9月6日に姉妹都市となった;
 * where another one signed it, 勝沼町が結んだ提携を受け継いだ.
 */
export function tiedJa(w: Japanese, { link, partners: others, signer }: Tie, isFurther = false): Predicate {
  const { date, act, isDoubtful, onlyFrom, grounds, ofDate } = link;
  const words = act?.ja ?? '提携';
  const { past } = conclusion(words);
  const ends = others.map((end) => endJa(w, end));
  const partners = others.length > 0 && say`${joined(ends, '、')}と`;
  const from = onlyFrom && `${publisherJa(w.archive, onlyFrom)}によれば、`;
  const when = date ? told(atTime(date), ofDate) : '';
  const tail = date ? '' : '（日付は分からない）';
  if (signer) {
    const tie = say`${w.text(words)}${past === 'となった' ? 'の提携' : ''}`;
    const became = signer.on && !signer.isHeirNew ? `（${onDateJa(signer.on)}に合併）` : '';
    const taken = say`${isFurther ? 'また、' : ''}${from}${w.town(signer.id)}${became}が${when}${partners}結んだ${tie}を`;
    return after(taken, { within: `受け継ぎ${tail}`, end: `受け継いだ${tail}` }, signer.ground, ...grounds);
  }
  const tie = isFurther && partners ? say`${partners}は、${from}${when}` : say`${from}${when}${partners}`;
  const [within, end] = isDoubtful ? [`${past}とみられ`, `${past}とみられる`] : [continuing(past), past];
  return after(say`${tie}${w.text(words)}`, { within: `${within}${tail}`, end: `${end}${tail}` }, ...grounds);
}

export function occasionJa(w: Japanese, { act, date, grounds, ofDate }: LinkView): Phrase {
  return told(say`${date ? say`${told(duringJa(date), ofDate)}の` : ''}${w.text(act?.ja ?? '交流')}`, ...grounds);
}
