import type { Archive, Edition } from '../archive/archive.ts';
import { frenchNumeral } from '../i18n/format.ts';
import { isNotKnown } from '../schema/not-known.ts';
import type { PartialDate } from '../schema/partial-date.ts';
import { inheritedFr, occasionFr, theAct, tiesFr } from './act.ts';
import { deedFr, deedsFr, organiserDeeds, sessionDeeds, sessionFr } from './deed.ts';
import { agree, during, forDate, french, listed, onDate, pronoun, the, to, type French, type Noun } from './french.ts';
import type { Signer, Tie } from './link-view.ts';
import { capital, say, textOf, told, type Phrase } from './sentence.ts';
import type { MeetingView, PersonView } from './meeting-view.ts';
import type { TownView } from './town-view.ts';

const kindWords: Readonly<Record<string, string>> = {
  town: 'bourg',
  village: 'village',
  intercommunality: 'intercommunalité',
};

/** « (Gironde) », « (préfecture de Miyagi) », « , village de la préfecture de Gifu, » after the name. */
function placeOf({ authority: { kind, side }, within: area }: TownView, noun: Noun): string {
  const isNamed = isNotKnown(kind) || noun.text.startsWith(kind) || noun.article !== '';
  const word = isNamed ? undefined : kindWords[kind];
  const within = area?.fr;
  if (!within || noun.text === within) return word ? `, ${word},` : '';
  if (word) return side === 'japanese' ? `, ${word} de la ${within},` : ` (${word}, ${within})`;
  return ` (${within})`;
}

/** What ties a town to others, two links a sentence, those of a kind beside each other; then those that it took over. */
function tiedOf(w: French, view: TownView, noun: Noun, subject: Phrase): readonly Phrase[] {
  const ties = view.ties.toSorted((a, b) => b.link.twinning.kind.localeCompare(a.link.twinning.kind));
  const own = ties.filter(({ signer }) => !signer);
  const pairs = own.flatMap((_, at) => (at % 2 > 0 ? [] : [own.slice(at, at + 2)]));
  const all = [
    ...pairs.map((two, at) => tiesFr(w, [noun], two, at === 0 ? '' : 'aussi')),
    ...ties.flatMap((tie) => (tie.signer ? [inheritedFr(w, tie, tie.signer)] : [])),
  ];
  return all.map((one, at) => say`${at === 0 ? subject : pronoun(noun)} ${one}`);
}

/** The office of somebody beside the name of the town: « adjoint au maire » for « adjoint au maire de Sendai ». */
function officeOf(role: string, town: string): string {
  const name = town.replace(/^.* (?:de la |du |des |de l’|de |d’)(?=\p{Lu})/u, '');
  const before = ['de la ', 'du ', 'des ', 'de l’', 'de ', 'd’'].find((one) => role.includes(` ${one}${name}`));
  const at = before === undefined ? -1 : role.indexOf(` ${before}${name}`);
  const rest = at < 0 ? '' : role.slice(at + 1 + (before?.length ?? 0) + name.length);
  return at < 0 || /^[\p{L}-]/u.test(rest) ? role : role.slice(0, at) + rest;
}

export type TownTeller = ReturnType<typeof frenchTown>;

/** What French says of a town, beside the sentences of editors; `town` puts it in order. */
export function frenchTown(archive: Archive, view: TownView) {
  const { authority, held } = view;
  const w = french(archive, authority.id);
  const noun = w.town(authority.id);
  const she = pronoun(noun);
  const again = capital(say`${she}`);
  const it = noun.gender === 'f' ? 'la' : 'le';
  const subject = say`${the(noun)}${placeOf(view, noun)}`;
  const named = ({ id = '', office }: PersonView) =>
    say`${w.introduced(id)}${office?.fr && say`, ${w.text(officeOf(office.fr, noun.text).replaceAll(/\s; /g, ', '))}`}`;
  const leadOf = (edition: Edition) => say`${capital(w.lead(edition))}, ${the(noun)}`;
  const at = (editions: readonly Edition[]) => listed(editions.map((edition) => w.at(edition)));
  const deedsOf = (one: PersonView) => one.deeds.map((deed) => told(deedFr(w, deed), ...one.grounds));

  function meeting(of: MeetingView) {
    const { edition, ground, isHost, there, apart, unnamed, organised, associated, awards, sessions } = of;
    // « représentée par la ville »: the remark is the predicate of the sentence.
    const remark = of.words?.fr?.startsWith('représenté') ? of.words.fr : undefined;
    const [first, second] = there;
    const acts = [
      ...unnamed.flatMap(deedsOf),
      ...sessions.map(({ item, as, ground: proof }) =>
        told(say`${sessionDeeds[as].fr} ${sessionFr(w, item, as === 'chair' ? 'the' : 'at')}`, proof),
      ),
    ];
    const more = [
      ...(associated ? [told('a accueilli un programme associé', associated.ground)] : []),
      ...(organised ? [told(organiserDeeds[organised.role].fr, organised.ground)] : []),
      ...awards.map(({ name, others, ground: proof }) =>
        told(say`a reçu${others.length > 0 && say`, avec ${w.towns(others)},`} le ${w.inside(name.fr)}`, proof),
      ),
    ];
    const who = listed(there.map((one) => told(say`par ${named(one)}`, ...one.grounds)));
    const [act] = first && !second ? deedsFr(deedsOf(first)) : [];
    const represented = first
      ? say`était ${agree('représenté', noun)} ${who}${act && say`, qui ${act}`}${told('', ground)}`
      : remark && told(say`était ${w.inside(remark.replace(/^représentée?/, agree('représenté', noun)))}`, ground);
    const rest = [...acts, ...more];
    const did = isHost ? [acts, more].map(listed) : [say`${listed(rest)}${!represented && told('', ground)}`];
    const predicates = [represented, ...(rest.length > 0 ? did : [])].filter((one) => textOf(one) !== '');
    const hosted = say`${the(noun)} a accueilli la ${w.ordinal(edition)} édition${of.days && `, ${during(of.days)}`}`;
    const opening = isHost
      ? [told(hosted, ...of.groundsOfHost), ...predicates.map((one) => say`${again} ${one}`)]
      : (predicates.length > 0 ? predicates : [told(`était ${agree('présent', noun)}`, ground)]).map(
          (one, index) => say`${index === 0 ? leadOf(edition) : again} ${one}`,
        );
    const others = there.flatMap((one) =>
      deedsFr(deedsOf(one))
        .slice(second ? 0 : 1)
        .map((deed) => say`${w.person(one.id ?? '')} ${deed}`),
    );
    return { there, aside: apart, isRemarkTold: remark !== undefined, opening: [...opening, ...others] };
  }

  /** What a list prints; unless it is open whose name that is, with our reading. */
  const readAs = ({ edition, printed, ground }: MeetingView, isOpen: boolean) => {
    const read = !isOpen && say`, que nous lisons comme ${the(noun)}, sans certitude`;
    return told(
      say`La liste ${w.of(edition)} porte le nom ${w.text(printed ?? (isOpen ? '' : noun.text))}${read}`,
      ground,
    );
  };

  return {
    // « Katsunuma a été réunie à Koshu le 1er novembre 2005 », and what it had signed.
    became: ({ heir: id, on, isHeirNew, ground }: Signer) => {
      const heir = w.town(id);
      const verb = isHeirNew ? say`a fait place ${to(heir)}` : say`a été ${agree('réuni', noun)} ${to(heir)}`;
      return [
        told(say`${subject} ${verb}${on && ` ${onDate(on)}`}`, ground),
        ...view.signed.map(({ link, partners }) => {
          const day = link.date && told(` ${onDate(link.date.start)}`, link.ofDate);
          const whom = partners.length > 0 && say` avec ${w.towns(partners.map((end) => end.id))}`;
          return told(say`${again} avait signé${day} ${theAct(link)}${whom}`, ...link.grounds);
        }),
      ];
    },
    endedBefore: (year: string) => say`Les Rencontres ont commencé plus tard, en ${year}`,
    tied: tiedOf(w, view, noun, subject),
    untied: say`${subject} n’a, à notre connaissance, ni jumelage ni accord avec une collectivité ${authority.side === 'french' ? 'japonaise' : 'française'}`,
    occasional: ({ link, partners }: Tie) => {
      const { organisation } = link.twinning;
      const towns = partners.map((end) => w.town(end.id));
      const others = listed([...towns, ...(organisation === undefined ? [] : [w.body(organisation)])].map(the));
      return say`On lui connaît avec ${others} un lien ponctuel : ${occasionFr(w, link)}`;
    },
    beside: ({ id, partners }: TownView['besides'][number]) => {
      const one = w.town(id);
      const whom = listed(partners.map((partner) => to(w.town(partner))));
      return say`${the(one)}${partners.length > 0 && say`, ${agree('lié', one)} ${whom},`} est une autre collectivité`;
    },
    toHost: (edition: Edition, known: string, start: PartialDate | undefined) =>
      say`En ${known}, la ${w.ordinal(edition)} édition y était annoncée${start && ` pour ${forDate(start)}`}`,
    readAs,
    presence: (there: readonly MeetingView[], hosted: readonly Edition[]) => {
      const total = frenchNumeral(held.length);
      const [only, second] = there;
      if (!only) return [say`On ne ${it} trouve à aucune des ${total} éditions`];
      const count = there.length === held.length ? 'aux' : `à ${frenchNumeral(there.length)} des`;
      const where = second
        ? say`${count} ${total} éditions : ${at(there.map(({ edition }) => edition))}`
        : say`à une des ${total} éditions, celle ${w.of(only.edition)}`;
      const those = listed(hosted.map((edition) => say`la ${w.ordinal(edition)}`));
      return [say`On ${it} trouve ${where}${hosted.length > 0 && say` ; ${she} a accueilli ${those}`}`];
    },
    missing: {
      'not-yet': (editions: readonly Edition[]) => say`${capital(at(editions))}, ${she} n’existait pas encore`,
      absent: (editions: readonly Edition[]) =>
        say`${again} n’est pas parmi les participants ${listed(editions.map((edition) => w.of(edition)))}`,
      'not-known': (editions: readonly Edition[]) =>
        say`On ne sait pas ${she === 'il' ? 's’il' : 'si elle'} était ${at(editions)} : nous n’avons pas la liste complète des participants`,
      ended: (editions: readonly Edition[]) => say`${capital(at(editions))}, ${she} n’existait plus`,
    },
    notProven: (edition: Edition) => say`On ne sait pas si ${the(noun)} était ${w.at(edition)}`,
    statedAbsent: (edition: Edition) => say`${leadOf(edition)} n’était pas là`,
    meeting,
    aside: (one: PersonView) => {
      const act = one.deeds.length > 0 ? listed(deedsOf(one)) : told('a pris part à la préparation', one.prepared);
      return say`${named(one)}${one.office?.fr && ','} ${act}`;
    },
    bare: (meetings: readonly MeetingView[]) => {
      const where = listed(meetings.map(({ edition, ground }) => told(w.at(edition), ground)));
      return say`De sa présence ${where}, on ne sait rien de plus`;
    },
  };
}
