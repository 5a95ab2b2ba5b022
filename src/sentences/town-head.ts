import { isNotKnown } from '../schema/not-known.ts';
import { formatDate } from '../i18n/format.ts';
import { timeOf } from '../archive/queries/timeline.ts';
import { frenchNumeral } from '../i18n/format.ts';
import { inheritedFr, occasionFr, occasionJa, theAct, tiedJa, tiesFr } from './act.ts';
import { agree, forDate, listed, onDate, pronoun, the, to, type French, type Noun } from './french.ts';
import { both, onDate as onDateJa, type Japanese } from './japanese.ts';
import type { LinkView } from './link-view.ts';
import { capital, joined, say, told, type Phrase } from './sentence.ts';
import { readAsFr, readAsJa } from './town-meetings.ts';
import type { Absence, TownView } from './town-view.ts';

/** The ends of a link on the other side, and those of the own side beside the town. */
const partnersOf = ({ authority }: TownView, { ends }: LinkView) =>
  authority.side === 'french' ? ends.japanese : ends.french;
const alongsideOf = ({ authority }: TownView, { ends }: LinkView) =>
  ends[authority.side].filter((id) => id !== authority.id);

/* French */

const kindWords: Readonly<Record<string, string>> = {
  town: 'bourg',
  village: 'village',
  intercommunality: 'intercommunalité',
};

/** « (Gironde) », « (préfecture de Miyagi) », « , village de la préfecture de Gifu, » after the name. */
function placeFr({ authority: { kind, side }, area }: TownView, noun: Noun): string {
  const within = (area?.fr ?? '').replace(/ \(.*\)$/, '');
  if (isNotKnown(kind) || ['region', 'department', 'prefecture'].includes(kind)) return '';
  const isNamed = noun.text.startsWith(kind) || noun.article !== '';
  const word = isNamed ? undefined : kindWords[kind];
  if (!within || noun.text === within) return word ? `, ${word},` : '';
  if (word) return side === 'japanese' ? `, ${word} de la ${within},` : ` (${word}, ${within})`;
  return ` (${within})`;
}

export function headFr(w: French, view: TownView): readonly Phrase[] {
  const { authority, links, besides } = view;
  const noun = w.town(authority.id);
  if (view.isUncertain) return uncertainFr(w, view);
  const subject = say`${the(noun)}${placeFr(view, noun)}`;
  const other = authority.side === 'french' ? 'japonaise' : 'française';
  const [only] = links;
  const isAlone = links.length === 1 && only?.motive;
  return [
    ...(view.became ? becameFr(w, view, noun) : []),
    ...(links.length > 0
      ? tiedFr(w, view, noun, subject)
      : view.became
        ? []
        : [say`${subject} n’a, à notre connaissance, ni jumelage ni accord avec une collectivité ${other}`]),
    ...(isAlone ? [told(w.text(isAlone.words.fr ?? ''), isAlone.ground)] : []),
    ...view.occasional.map((link) => occasionalFr(w, view, link)),
    ...besides.map(({ id, partners }) => {
      const one = w.town(id);
      const ties =
        partners.length > 0 ? say`, ${agree('lié', one)} ${listed(partners.map((id) => to(w.town(id))))},` : '';
      return say`${the(one)}${ties} est une autre collectivité`;
    }),
    ...(view.toHost ? [toHostFr(w, view.toHost)] : []),
  ];
}

/** What ties a town to others, two links a sentence, those of a kind beside each other; then those that it took over. */
function tiedFr(w: French, view: TownView, noun: Noun, subject: Phrase): readonly Phrase[] {
  const inOrder = view.links.toSorted((a, b) => b.twinning.kind.localeCompare(a.twinning.kind));
  const ties = inOrder.map((link) => ({
    link,
    others: partnersOf(view, link),
    alongside: alongsideOf(view, link),
    signer: link.signers.find(({ heir }) => heir === view.authority.id),
  }));
  const own = ties.filter(({ signer }) => !signer);
  const pairs = own.flatMap((_, at) => (at % 2 > 0 ? [] : [own.slice(at, at + 2)]));
  const told = [
    ...pairs.map((two, at) => tiesFr(w, [noun], two, at === 0 ? '' : 'aussi')),
    ...ties.flatMap((tie) => (tie.signer ? [inheritedFr(w, tie, tie.signer)] : [])),
  ];
  return told.map((one, at) => say`${at === 0 ? subject : pronoun(noun)} ${one}`);
}

/** « Katsunuma a été réunie à Koshu le 1er novembre 2005 », and what it had signed. */
function becameFr(w: French, view: TownView, noun: Noun): readonly Phrase[] {
  const { became, authority, signed, isNewborn, isPast, held } = view;
  if (!became) return [];
  const heir = w.town(became.heir);
  const end = became.on ? ` ${onDate(became.on)}` : '';
  const verb = isNewborn ? say`a fait place ${to(heir)}` : say`a été ${agree('réuni', noun)} ${to(heir)}`;
  const first = held[0] && timeOf(held[0]);
  return [
    told(say`${the(noun)}${placeFr(view, noun)} ${verb}${end}`, became.ground),
    ...signed.map((link) => {
      const partners = authority.side === 'french' ? link.ends.japanese : link.ends.french;
      const she = capital(say`${pronoun(noun)}`);
      const on = link.date ? ` ${onDate(link.date.start)}` : '';
      return told(
        say`${she} avait signé${on} ${theAct(link)}${partners.length > 0 ? say` avec ${w.towns(partners)}` : ''}`,
        ...link.grounds,
      );
    }),
    ...(isPast && first ? [say`Les Rencontres ont commencé plus tard, en ${first.start.value.slice(0, 4)}`] : []),
  ];
}

function occasionalFr(w: French, view: TownView, link: LinkView): Phrase {
  const { organisation } = link.twinning;
  const partners = partnersOf(view, link).map((id) => w.town(id));
  const others = listed([...partners, ...(organisation === undefined ? [] : [w.body(organisation)])].map(the));
  return say`On lui connaît avec ${others} un lien ponctuel : ${occasionFr(w, link)}`;
}

/** Of a name that a list prints, and of which nobody knows for certain whose it is. */
function uncertainFr(w: French, view: TownView): readonly Phrase[] {
  const { authority, meetings, ground } = view;
  const noun = w.town(authority.id);
  const [latest] = meetings;
  if (!latest) return authority.note ? [told(w.text(authority.note.fr ?? ''), ground)] : [];
  const isOpen = isNotKnown(authority.fr) || authority.candidates.length > 0;
  return [
    readAsFr(w, latest, isOpen ? undefined : noun),
    ...(latest.words ? [told(w.text(latest.words.fr ?? ''), latest.ground)] : []),
  ];
}

function toHostFr(w: French, { edition, ground }: NonNullable<TownView['toHost']>): Phrase {
  const time = timeOf(edition);
  const known = formatDate(w.archive.series.knowledge_until, 'fr');
  return told(
    say`En ${known}, la ${w.ordinal(edition)} édition y était annoncée${time ? ` pour ${forDate(time.start)}` : ''}`,
    ground,
  );
}

/** At which meetings it was, for descriptions: on its page the strip says so. */
export function presenceFr(w: French, view: TownView): readonly Phrase[] {
  if (view.isUncertain || view.isPast) return [];
  const noun = w.town(view.authority.id);
  const there = view.meetings.filter(({ state }) => state === 'present').toReversed();
  const total = frenchNumeral(view.held.length);
  const hosted = there.filter(({ isHost }) => isHost);
  const host =
    hosted.length > 0
      ? say` ; ${pronoun(noun)} a accueilli ${listed(hosted.map(({ edition }) => say`la ${w.ordinal(edition)}`))}`
      : '';
  if (there.length === 0)
    return [say`On ne ${noun.gender === 'f' ? 'la' : 'le'} trouve à aucune des ${total} éditions`];
  const found = `On ${noun.gender === 'f' ? 'la' : 'le'} trouve`;
  const [only, second] = there;
  if (only && !second) return [say`${found} à une des ${total} éditions, celle ${w.of(only.edition)}${host}`];
  const count =
    there.length === view.held.length
      ? `aux ${total} éditions`
      : `à ${frenchNumeral(there.length)} des ${total} éditions`;
  return [say`${found} ${count} : ${listed(there.map(({ edition }) => w.at(edition)))}${host}`];
}

export function missingFr(w: French, view: TownView): readonly Phrase[] {
  const noun = w.town(view.authority.id);
  const she = pronoun(noun);
  const at = (state: Absence) => listed((view.absences.get(state) ?? []).map((edition) => w.at(edition)));
  const lists = listed((view.absences.get('absent') ?? []).map((edition) => w.of(edition)));
  const all: Readonly<Record<Absence, Phrase>> = {
    'not-yet': say`${capital(at('not-yet'))}, ${she} n’existait pas encore`,
    absent: say`${capital(say`${she}`)} n’est pas parmi les participants ${lists}`,
    'not-known': say`On ne sait pas ${she === 'il' ? 's’il' : 'si elle'} était ${at('not-known')} : nous n’avons pas la liste complète des participants`,
    ended: say`${capital(at('ended'))}, ${she} n’existait plus`,
  };
  return (Object.keys(all) as Absence[]).flatMap((state) => (view.absences.has(state) ? [all[state]] : []));
}

/* Japanese */

function placeJa({ authority: { kind, side, ja }, area }: TownView): string {
  const isArea = isNotKnown(kind) || ['region', 'department', 'prefecture'].includes(kind);
  const within = isArea ? '' : (area?.ja ?? '').replace(/（[^（）]*）$/u, '');
  const isOwn = within !== '' && ja.startsWith(within.replace(/[都道府県]$/u, ''));
  if (side === 'japanese') return within && !isOwn ? `（${within}）` : '';
  return within && !isOwn ? `（フランス・${within}）` : '（フランス）';
}

export function headJa(w: Japanese, view: TownView): readonly Phrase[] {
  const { authority, links, besides } = view;
  if (view.isUncertain) return uncertainJa(w, view);
  const subject = say`${w.town(authority.id)}${placeJa(view)}`;
  const [only] = links;
  const motive = links.length === 1 ? only?.motive : undefined;
  const other = authority.side === 'french' ? '日本' : 'フランス';
  return [
    ...(view.became ? becameJa(w, view) : []),
    ...links.map((link, index) => {
      const along = alongsideOf(view, link);
      const { end } = tiedJa(w, link, partnersOf(view, link), { own: authority.id, isFurther: index > 0 });
      const tied = say`${along.length > 0 ? say`${both(along.map(w.town))}とともに、` : ''}${end}`;
      return index === 0 ? say`${subject}は、${tied}` : tied;
    }),
    ...(links.length > 0 || view.became ? [] : [say`${subject}と${other}の自治体との提携は、知られていない`]),
    ...(motive ? [told(w.text(motive.words.ja ?? ''), motive.ground)] : []),
    ...view.occasional.map((link) => {
      const { organisation } = link.twinning;
      const partners = [
        ...partnersOf(view, link).map(w.town),
        ...(organisation === undefined ? [] : [w.body(organisation)]),
      ];
      return say`${both(partners)}との交流としては、${occasionJa(w, link)}が知られている`;
    }),
    ...besides.map(({ id, partners }) =>
      partners.length > 0
        ? say`${both(partners.map(w.town))}と提携する${w.town(id)}は、別の自治体である`
        : say`${w.town(id)}は別の自治体である`,
    ),
    ...(view.toHost ? [toHostJa(w, view.toHost)] : []),
  ];
}

function becameJa(w: Japanese, { became, authority, signed, isNewborn, isPast, held }: TownView): readonly Phrase[] {
  if (!became) return [];
  const first = held[0] && timeOf(held[0]);
  const heir = w.town(became.heir);
  const merged = authority.side === 'japanese' ? say`合併により${heir}の一部となった` : say`${heir}に統合された`;
  const end = say`${became.on ? `${onDateJa(became.on)}に` : ''}${isNewborn ? say`${heir}に引き継がれた` : merged}`;
  const acts = signed.map((link) => {
    const partners = authority.side === 'french' ? link.ends.japanese : link.ends.french;
    return tiedJa(w, link, partners).within;
  });
  return [
    say`${w.town(authority.id)}は、${joined([...acts, told(end, became.ground)], '、')}`,
    ...(isPast && first ? [say`会議が始まったのは、その後の${first.start.value.slice(0, 4)}年である`] : []),
  ];
}

function uncertainJa(w: Japanese, view: TownView): readonly Phrase[] {
  const { authority, meetings, ground } = view;
  const [latest] = meetings;
  if (!latest) return authority.note ? [told(w.text(authority.note.ja ?? ''), ground)] : [];
  const isOpen = isNotKnown(authority.fr) || authority.candidates.length > 0;
  return [
    readAsJa(w, latest, isOpen ? undefined : authority.ja),
    ...(latest.words ? [told(w.text(latest.words.ja ?? ''), latest.ground)] : []),
  ];
}

function toHostJa(w: Japanese, { edition, ground }: NonNullable<TownView['toHost']>): Phrase {
  const time = timeOf(edition);
  const known = formatDate(w.archive.series.knowledge_until, 'ja');
  return told(
    say`${known}の時点で、${time ? `${onDateJa(time.start)}に` : ''}${w.ordinal(edition)}を開催すると予告されていた`,
    ground,
  );
}

export function presenceJa(w: Japanese, view: TownView): readonly Phrase[] {
  if (view.isUncertain || view.isPast) return [];
  const there = view.meetings.filter(({ state }) => state === 'present').toReversed();
  const total = view.held.length;
  if (there.length === 0) return [say`これまでの${total}回の会議について、参加の記録は見つかっていない`];
  const hosted = there.filter(({ isHost }) => isHost);
  const meetings = joined(
    there.map(({ edition }) => w.meeting(edition)),
    '、',
  );
  const lead = view.absences.has('not-known') ? '参加が分かっているのは' : '参加したのは';
  return [
    there.length === total
      ? say`これまでの${total}回の会議すべてに参加した`
      : say`これまでの${total}回の会議のうち、${lead}、${meetings}${there.length === 1 ? 'だけ' : `の${there.length}回`}である`,
    ...(hosted.length > 0 ? [say`${both(hosted.map(({ edition }) => w.ordinal(edition)))}を開催した`] : []),
  ];
}

export function missingJa(w: Japanese, view: TownView): readonly Phrase[] {
  const at = (state: Absence) => joined((view.absences.get(state) ?? []).map(w.meeting), '、');
  const all: Readonly<Record<Absence, Phrase>> = {
    'not-yet': say`${at('not-yet')}の当時、この自治体はまだなかった`,
    absent: say`${at('absent')}の参加自治体の中に、名はない`,
    'not-known': say`${at('not-known')}については、参加自治体の一覧の全体が手元になく、参加したかどうか分からない`,
    ended: say`${at('ended')}の当時、この自治体はすでになかった`,
  };
  return (Object.keys(all) as Absence[]).flatMap((state) => (view.absences.has(state) ? [all[state]] : []));
}
