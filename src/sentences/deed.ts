import { get, type Archive } from '../archive/archive.ts';
import { editionDays } from '../archive/edition-days.ts';
import type { RoleHere } from '../archive/queries/people.ts';
import { deedWords, type Deed, type OrganiserRole } from '../schema/edition.ts';
import type { Item } from '../schema/programme.ts';
import { isNotKnown } from '../schema/not-known.ts';
import type { Bilingual, Locale } from '../text/locales.ts';
import { quotation, titleSides } from '../names/titles.ts';
import { listed, type French } from './french.ts';
import { groundAt } from './ground.ts';
import { after, quotation as quotationJa, rowOf, type Japanese, type Predicate } from './japanese.ts';
import { joined, say, type Part, type Phrase } from './sentence.ts';

export function deedsOf(archive: Archive, { edition, here, path }: RoleHere) {
  const parts = (['hosts', 'speaks', 'named'] as const).flatMap((name) => {
    const part = here[name];
    return part ? [{ part, ground: groundAt(archive, 'editions', edition.id, `${path}.${name}`) }] : [];
  });
  return {
    deeds: parts.flatMap(({ part }) => part.did ?? []),
    words: parts.find(({ part }) => part.words)?.part.words,
    grounds: parts.map(({ ground }) => ground),
  };
}

const elsewhere: readonly Deed['how'][] = ['wrote', 'announced', 'prepared', 'visited'];

/** What organisers did, each after its name. */
export const organiserDeeds: Readonly<Record<OrganiserRole, Bilingual<string>>> = {
  host: { fr: 'a accueilli la réunion', ja: '会議を開催した' },
  organiser: { fr: 'a compté parmi les organisateurs', ja: '主催者に加わった' },
  'co-organiser': { fr: 'a coorganisé la réunion', ja: '会議を共催した' },
  'co-initiator': {
    fr: 'a lancé la série par un appel commun avec la ville hôte',
    ja: '開催都市とともに会議の開催を呼びかけた',
  },
  preparation: { fr: 'a pris part à la préparation', ja: '会議の準備にあたった' },
  operations: { fr: 'a assuré l’organisation matérielle', ja: '会議の運営を担った' },
  patron: { fr: 'a patronné la réunion', ja: '会議を後援した' },
  supporter: { fr: 'a soutenu la réunion', ja: '会議を支援した' },
  partner: { fr: 'a été partenaire de la réunion', ja: '会議に協力した' },
};

/** What a town did at a session of which no person is said to have spoken. */
export const sessionDeeds = {
  presenter: { fr: 'a fait un exposé', ja: 'で発表した' },
  listed: { fr: 'a pris part', ja: 'に参加した' },
  named: { fr: 'a siégé', ja: 'に加わった' },
  chair: { fr: 'a présidé', ja: 'の議長を務めた' },
};

/** True of what only somebody does who is at the meeting: to attend a ceremony of another place is not. */
export const wasThere = ({ how, session, where }: Deed): boolean =>
  !elsewhere.includes(how) && !(how === 'attended' && session === undefined && where !== undefined);

/** The title of a session; of one that we only describe, what stands before the colon. */
function titleOf({ title }: Item, locale: Locale): string | undefined {
  const sides = title?.is === 'known' ? titleSides(title.value, locale) : [];
  const side = sides.find(({ lang }) => lang === locale)?.side;
  return side?.status === 'gloss' ? side.text.replace(/[ \u00A0]:.*$|\.$/, '') : side?.text;
}

const nouns: Readonly<Record<Item['kind'], readonly [noun: string, at: string, the: string]>> = {
  plenary: ['plénière', 'en ', 'la '],
  workshop: ['atelier', 'à l’', 'l’'],
  roundtable: ['table ronde', 'à la ', 'la '],
  ceremony: ['cérémonie', 'à la ', 'la '],
  visit: ['visite', 'à la ', 'la '],
  committee: ['comité', 'au ', 'le '],
  other: ['programme', 'au ', 'le '],
};

const closing = ['clôture', 'à la ', 'la '] as const;

/** True of the ceremony of the last day of a meeting, which closes it. */
function isClosing({ id, kind, date }: Item, archive: Archive): boolean {
  const days = editionDays(get(archive.items, id).edition);
  return kind === 'ceremony' && days !== undefined && !isNotKnown(date) && date.end.value === days.end.value;
}

/** « à l’atelier « Culture » », « en plénière », « à la table ronde 1 »; with `the`, « l’atelier 1 ». */
export function sessionFr(w: French, item: Item, form: 'at' | 'the' = 'at'): Phrase {
  const [noun, at, the] = isClosing(item, w.archive) ? closing : nouns[item.kind];
  const article = form === 'at' ? at : the;
  // « Atelier économie : Vers quel modèle ? » and « Table ronde des anciens hôtes » say the kind themselves.
  const [, name = ''] = /^(?:Atelier [^:]{1,40} : )?(.*)$/u.exec(titleOf(item, 'fr') ?? '') ?? [];
  if (name.toLowerCase().startsWith(noun)) return say`${article}${name.charAt(0).toLowerCase() + name.slice(1)}`;
  const isNamed = name !== '' && ['workshop', 'roundtable'].includes(item.kind);
  const number = item.number === undefined ? '' : ` ${item.number}`;
  return say`${article}${noun}${isNamed ? say` ${quotation(name, 'fr')}` : number}`;
}

/** 文化分科会, 「青少年のグローバルな人材育成」の分科会, 全体会. */
export function sessionJa(w: Japanese, item: Item): Phrase {
  const title = titleOf(item, 'ja');
  const kinds = { plenary: '全体会', workshop: '分科会', roundtable: 'ラウンドテーブル', committee: '委員会' };
  const ceremony = isClosing(item, w.archive) ? '閉会式' : '式典';
  const noun = { ...kinds, ceremony, visit: '視察', other: 'プログラム' }[item.kind];
  if (title === undefined || !['workshop', 'roundtable'].includes(item.kind))
    return say`${item.number !== undefined && item.kind === 'workshop' ? `第${item.number}` : ''}${noun}`;
  const [, short = ''] = /^([^「]{1,8})(?:「.*」)?$/u.exec(title) ?? [];
  if (title.includes(noun)) return say`「${title}」`;
  return short && !short.includes('・') ? say`${short}${noun}` : say`${quotationJa(title)}の${noun}`;
}

const sessionIn = (archive: Archive, { session }: Deed): Item | undefined =>
  session === undefined ? undefined : get(archive.items, session).item;

/** What somebody did, after the name: « a fait un exposé à l’atelier « Culture », sur les jardins ». */
export function deedFr(w: French, deed: Deed): Phrase {
  const item = sessionIn(w.archive, deed);
  const { how, where, about } = deed;
  const isObject = how === 'wrote';
  const isChair = how === 'chaired' || how === 'co-chaired';
  const at = item && say` ${sessionFr(w, item, isChair ? 'the' : 'at')}`;
  const place = where && say` ${w.inside(where.fr ?? '')}`;
  // A comma parts the subject from a title between quotation marks, or from a place.
  const comma = where || (item && ['workshop', 'roundtable'].includes(item.kind)) ? ',' : '';
  const subject = about && say`${isObject ? ' ' : `${comma} sur `}${w.inside(about.fr ?? '')}`;
  return isObject ? say`${deedWords[how].fr}${subject}${at}${place}` : say`${deedWords[how].fr}${at}${place}${subject}`;
}

/** Deeds in sentences: of three or more, the first has its own, so that no list stands in a list. */
export const deedsFr = (deeds: readonly Phrase[]): readonly Phrase[] =>
  (deeds.length > 2 ? [deeds.slice(0, 1), deeds.slice(1)] : [deeds]).filter((some) => some.length > 0).map(listed);

/** The same as a predicate: 文化分科会で、ガラスの工芸について発表した. */
function deedJa(w: Japanese, deed: Deed): Predicate {
  const item = sessionIn(w.archive, deed);
  const { how, where, about } = deed;
  const isChair = how === 'chaired' || how === 'co-chaired';
  const particle = isChair ? 'の' : how === 'attended' ? 'に' : 'で';
  const comma = about && (item ?? where) ? '、' : '';
  const topic = about && say`${w.text(about.ja ?? '')}${how === 'wrote' ? 'を' : 'について'}`;
  const before: Part = [item && say`${sessionJa(w, item)}${particle}`, where && w.text(where.ja ?? ''), comma, topic];
  return after(before, how === 'took-part' ? '出席した' : deedWords[how].ja);
}

/** Deeds in sentences: what was done elsewhere has its own, and of three or more the first. 「発表した。また、議長を務め、あいさつを述べた」 */
export function deedsJa(w: Japanese, deeds: readonly Deed[]): Predicate {
  const there = deeds.filter(wasThere);
  const apart = deeds.filter((deed) => !wasThere(deed));
  const [first, ...others] = [there, apart].filter((some) => some.length > 0);
  const groups =
    first && others.length === 0 && first.length > 2 ? [first.slice(0, 1), first.slice(1)] : [first ?? [], ...others];
  const rows = groups.map((some) => rowOf(some.map((deed) => deedJa(w, deed))));
  return {
    within: rowOf(rows).within,
    end: joined(
      rows.map(({ end }) => end),
      '。また、',
    ),
  };
}
