import type { Archive, Edition } from '../archive/archive.ts';
import { editionDays } from '../archive/edition-days.ts';
import { pathsOfLines } from '../archive/fact-path.ts';
import { formatCount } from '../i18n/format.ts';
import type { Context } from '../names/names.ts';
import type { Count } from '../schema/count.ts';
import type { OrganiserRole } from '../schema/edition.ts';
import { recordNode } from '../schema/kinds.ts';
import { isNotKnown } from '../schema/not-known.ts';
import type { Words } from '../schema/words.ts';
import type { Locale } from '../text/locales.ts';
import { during, forDate, french, listed, the, type French } from './french.ts';
import { organiserDeeds } from './deed.ts';
import { groundAt } from './ground.ts';
import { atTime, both, japanese, onDate as onDateJa, type Japanese } from './japanese.ts';
import { paragraph } from './paragraph.ts';
import { capital, joined, say, textOf, told, type Ground, type Phrase } from './sentence.ts';

type Counter = 'authorities' | 'persons';
type Heads = Readonly<Partial<Record<'french' | 'japanese' | 'total', Count | undefined>>>;

const sidesFr = {
  authorities: { french: 'françaises', japanese: 'japonaises' },
  persons: { french: 'du côté français', japanese: 'du côté japonais' },
} as const;

/** « 41 collectivités », and of which sides; without a total, « 22 collectivités françaises et 19 japonaises ». */
function headsFr({ total, french: f, japanese: j }: Heads, counter: Counter) {
  const words = sidesFr[counter];
  const side = (count: Count | undefined, adjective: string, form: Counter | 'bare') =>
    count && say`${formatCount(count, 'fr', form)} ${adjective}`;
  const first = total ? 'bare' : counter;
  const parts = listed([side(f, words.french, first), side(j, words.japanese, f ? 'bare' : first)]);
  return total
    ? { all: say`${formatCount(total, 'fr', counter)}`, parts: (f ?? j) ? parts : undefined }
    : { all: parts };
}

function headsJa({ total, french: f, japanese: j }: Heads, counter: Counter): Phrase {
  const [before, separator] = total ? ['', '、'] : counter === 'persons' ? ['側', '、'] : ['の', 'と'];
  const side = (count: Count | undefined, country: string) =>
    count && say`${country}${before}${formatCount(count, 'ja', total ? 'bare' : counter)}`;
  const sides = joined([side(j, '日本'), side(f, 'フランス')], separator);
  return total ? say`${formatCount(total, 'ja', counter)}${(f ?? j) ? say`（${sides}）` : ''}` : sides;
}

/** How many persons were there: « 135 personnes (70 du côté français et 65 du côté japonais) ». */
export function personsText({ attendance }: Edition, locale: Locale): string | undefined {
  const { persons } = attendance;
  if (persons.is !== 'known') return undefined;
  const { all, parts } = headsFr(persons.value, 'persons');
  return textOf(locale === 'fr' ? say`${all}${parts && say` (${parts})`}` : headsJa(persons.value, 'persons'));
}

/** 41自治体（日本19、フランス22）が参加した; without a total, 日本の19自治体とフランスの22自治体が参加した, 出席者は、日本側約90人、フランス側約60人だった. */
function attendanceJa({ counter, heads, ground }: Counted): Phrase {
  const all = headsJa(heads, counter);
  return told(
    counter === 'persons' ? say`出席者は${heads.total ? '' : '、'}${all}だった` : say`${all}が参加した`,
    ground,
  );
}

interface Counted {
  readonly counter: Counter;
  readonly heads: Heads;
  readonly ground: Ground | undefined;
}

function attendanceFr({ counter, heads, ground }: Counted): Phrase {
  const { all, parts } = headsFr(heads, counter);
  const sides = parts ? say` : ${parts}` : '';
  return told(
    counter === 'authorities' ? say`${capital(all)} y ont pris part${sides}` : say`On y a compté ${all}${sides}`,
    ground,
  );
}

function datesFr(w: French, edition: Edition, ground: Ground | undefined): Phrase | undefined {
  const days = editionDays(edition);
  if (!days) return undefined;
  const name = say`La ${w.ordinal(edition)} édition`;
  return edition.statusNow === 'held'
    ? told(say`${name} s’est tenue ${w.hosts(edition)}, ${during(days)}`, ground)
    : told(say`${name} était annoncée pour ${forDate(days.start)}, ${w.hosts(edition)}`, ground);
}

function datesJa(w: Japanese, edition: Edition, ground: Ground | undefined): Phrase | undefined {
  const days = editionDays(edition);
  if (!days) return undefined;
  return edition.statusNow === 'held'
    ? told(say`${w.ordinal(edition)}会議は、${atTime(days)}${w.hosts(edition)}で開かれた`, ground)
    : told(
        say`${w.ordinal(edition)}会議は、${onDateJa(days.start)}に${w.hosts(edition)}で開くと予告されていた`,
        ground,
      );
}

interface Organiser {
  readonly role: OrganiserRole;
  readonly authority?: string | undefined;
  readonly organisation?: string | undefined;
  readonly words?: Partial<Words> | undefined;
  readonly ground: Ground | undefined;
}

/** Those who organised a meeting and are named, by what they did: the host first. */
function organisersOf(archive: Archive, edition: Edition): readonly (readonly Organiser[])[] {
  const { id, organisers } = edition;
  if (isNotKnown(organisers)) return [];
  const paths = pathsOfLines(recordNode('editions', edition), 'organisers');
  const all = organisers
    .map((one, index) => ({ ...one, ground: groundAt(archive, 'editions', id, paths[index]) }))
    .filter(({ authority, organisation }) => authority ?? organisation);
  const hosts = all.filter(({ role }) => role === 'host');
  return [...Map.groupBy([...hosts, ...all], ({ role }) => role).values()].map((those) => [...new Set(those)]);
}

/** « Cités Unies France et CLAIR ont coorganisé la réunion. » « Tours, coorganisatrice, a accueilli la réunion. » */
function organisersFr(w: French, those: readonly Organiser[]): Phrase {
  const side = /^côté français(?:\s; )?/u;
  const isOneSide = those.length > 1 && those.every(({ words }) => side.test(words?.fr ?? ''));
  const names = those.map(({ authority, organisation, words, ground }) => {
    const noun = authority ? w.town(authority) : w.body(organisation ?? '');
    const remark = w.inside((words?.fr ?? '').replace(isOneSide ? side : '', ''));
    const [before, end, after] = those.length > 1 ? [' (', ')', ''] : [', ', '', ','];
    return say`${told(say`${the(noun)}${textOf(remark) && say`${before}${remark}${end}`}`, ground)}${textOf(remark) && after}`;
  });
  const one = organiserDeeds[those[0]?.role ?? 'organiser'].fr;
  const did = those.length > 1 ? one.replace(/^a /, 'ont ').replace('partenaire', 'partenaires') : one;
  return say`${isOneSide ? 'du côté français, ' : ''}${listed(names)} ${did}`;
}

function organisersJa(w: Japanese, those: readonly Organiser[]): Phrase {
  const remarks = those.map(({ words }) => words?.ja?.replace(/。$/u, '').replaceAll('（', '、').replaceAll('）', ''));
  // What all of them are is said once: フランス側では、…
  const [shared = ''] = (remarks[0] ?? '').split(/[、。]/u);
  const isShared = those.length > 1 && shared !== '' && remarks.every((one) => one?.startsWith(shared));
  const names = those.map(({ authority, organisation, ground }, index) => {
    const remark = isShared ? remarks[index]?.slice(shared.length + 1) : remarks[index];
    return told(say`${authority ? w.town(authority) : w.body(organisation ?? '')}${remark && `（${remark}）`}`, ground);
  });
  return say`${isShared ? `${shared}では、` : ''}${both(names)}が${organiserDeeds[those[0]?.role ?? 'organiser'].end}`;
}

/** When and where a meeting was held, how many were there, who organised it; nothing of what no source tells. */
export function edition(context: Context, one: Edition) {
  const { archive, locale } = context;
  const own = one.id;
  const of = { kind: 'editions', id: own } as const;
  const at = (path: string) => groundAt(archive, 'editions', own, path);
  const counted = (['authorities', 'persons'] as const).flatMap((counter): Counted[] => {
    const claim = one.attendance[counter];
    const heads = claim.is === 'known' ? claim.value : {};
    return Object.values(heads).some(Boolean) ? [{ counter, heads, ground: at(`attendance.${counter}`) }] : [];
  });
  const dates =
    locale === 'fr'
      ? datesFr(french(archive, own), one, at('dates'))
      : datesJa(japanese(archive, own), one, at('dates'));
  const counts = locale === 'fr' ? counted.map(attendanceFr) : counted.map(attendanceJa);
  const organised = organisersOf(archive, one).map((those) =>
    locale === 'fr' ? organisersFr(french(archive, own), those) : organisersJa(japanese(archive, own), those),
  );
  return {
    dates: paragraph(context, { of, slot: 'when' }, dates ? [dates] : []),
    attendance: paragraph(context, { of, slot: 'attendance' }, counts),
    organisers: paragraph(context, { of, slot: 'organisers', id: 'organisers.told' }, organised),
  };
}
