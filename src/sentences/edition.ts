import type { Archive, Edition } from '../archive/archive.ts';
import { editionDays } from '../archive/edition-days.ts';
import { knownValue } from '../archive/fact-path.ts';
import { formatCount } from '../i18n/format.ts';
import type { Context } from '../names/names.ts';
import type { Count } from '../schema/count.ts';
import type { OrganiserRole } from '../schema/edition.ts';
import { knownField } from '../schema/not-known.ts';
import type { Period } from '../schema/partial-date.ts';
import type { Words } from '../schema/words.ts';
import { during, forDate, french, listed, the, type French } from './french.ts';
import { organiserDeeds } from './deed.ts';
import { groundAt, groundOfLine } from './ground.ts';
import { asideJa, atTime, both, japanese, onDate as onDateJa, type Japanese } from './japanese.ts';
import { paragraph } from './paragraph.ts';
import { capital, joined, say, textOf, told, type Ground, type Phrase } from './sentence.ts';

type Counter = 'authorities' | 'persons';
type Heads = Readonly<Partial<Record<'french' | 'japanese' | 'total', Count | undefined>>>;

interface Organiser {
  readonly role: OrganiserRole;
  readonly authority?: string | undefined;
  readonly organisation?: string | undefined;
  readonly words?: Partial<Words> | undefined;
  readonly ground: Ground | undefined;
}

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

function inFrench(w: French) {
  return {
    dates: (edition: Edition, days: Period) => {
      const name = say`La ${w.ordinal(edition)} édition`;
      return edition.statusNow === 'held'
        ? say`${name} s’est tenue ${w.hosts(edition)}, ${during(days)}`
        : say`${name} était annoncée pour ${forDate(days.start)}, ${w.hosts(edition)}`;
    },
    // « 135 personnes (70 du côté français et 65 du côté japonais) »
    persons: (heads: Heads) => {
      const { all, parts } = headsFr(heads, 'persons');
      return say`${all}${parts && say` (${parts})`}`;
    },
    attendance: (counter: Counter, heads: Heads) => {
      const { all, parts } = headsFr(heads, counter);
      const sides = parts && say` : ${parts}`;
      return counter === 'authorities'
        ? say`${capital(all)} y ont pris part${sides}`
        : say`On y a compté ${all}${sides}`;
    },
    // « Cités Unies France et CLAIR ont coorganisé la réunion. » « Tours, coorganisatrice, a accueilli la réunion. »
    organisers: (role: OrganiserRole, those: readonly Organiser[]) => {
      const side = /^côté français(?:\s; )?/u;
      const isSeveral = those.length > 1;
      const isOneSide = isSeveral && those.every(({ words }) => side.test(words?.fr ?? ''));
      const names = those.map(({ authority, organisation = '', words, ground }) => {
        const remark = w.inside((words?.fr ?? '').replace(isOneSide ? side : '', ''));
        const aside = remark.text && (isSeveral ? say` (${remark})` : say`, ${remark}`);
        const name = told(say`${the(authority ? w.town(authority) : w.body(organisation))}${aside}`, ground);
        return say`${name}${!isSeveral && aside && ','}`;
      });
      const { fr: one } = organiserDeeds[role];
      const did = isSeveral ? one.replace(/^a /, 'ont ').replace('partenaire', 'partenaires') : one;
      return say`${isOneSide && 'du côté français, '}${listed(names)} ${did}`;
    },
  };
}

function headsJa({ total, french: f, japanese: j }: Heads, counter: Counter): Phrase {
  const [before, separator] = total ? ['', '、'] : counter === 'persons' ? ['側', '、'] : ['の', 'と'];
  const side = (count: Count | undefined, country: string) =>
    count && say`${country}${before}${formatCount(count, 'ja', total ? 'bare' : counter)}`;
  const sides = joined([side(j, '日本'), side(f, 'フランス')], separator);
  return total ? say`${formatCount(total, 'ja', counter)}${(f ?? j) && say`（${sides}）`}` : sides;
}

function inJapanese(w: Japanese): ReturnType<typeof inFrench> {
  return {
    dates: (edition, days) =>
      edition.statusNow === 'held'
        ? say`${w.ordinal(edition)}会議は、${atTime(days)}${w.hosts(edition)}で開かれた`
        : say`${w.ordinal(edition)}会議は、${onDateJa(days.start)}に${w.hosts(edition)}で開くと予告されていた`,
    persons: (heads) => headsJa(heads, 'persons'),
    // 41自治体（日本19、フランス22）が参加した; without a total, 日本の19自治体とフランスの22自治体が参加した, 出席者は、日本側約90人、フランス側約60人だった
    attendance: (counter, heads) => {
      const all = headsJa(heads, counter);
      return counter === 'persons' ? say`出席者は${!heads.total && '、'}${all}だった` : say`${all}が参加した`;
    },
    organisers: (role, those) => {
      const remarks = those.map(({ words }) => asideJa(words?.ja));
      // What all of them are is said once: フランス側では、…
      const [shared = ''] = (remarks[0] ?? '').split(/[、。]/u);
      const isShared = those.length > 1 && shared !== '' && remarks.every((one) => one.startsWith(shared));
      const names = those.map(({ authority, organisation = '', ground }, index) => {
        const remark = remarks[index]?.slice(isShared ? shared.length + 1 : 0);
        return told(say`${authority ? w.town(authority) : w.body(organisation)}${remark && `（${remark}）`}`, ground);
      });
      return say`${isShared && `${shared}では、`}${both(names)}が${organiserDeeds[role].ja}`;
    },
  };
}

const tellerIn = ({ archive, locale }: Context, own: string) =>
  locale === 'fr' ? inFrench(french(archive, own)) : inJapanese(japanese(archive, own));

/** Those who organised a meeting and are named, by what they did: the host first. */
function organisersOf(archive: Archive, edition: Edition): ReadonlyMap<OrganiserRole, readonly Organiser[]> {
  const all = (knownField(edition.organisers) ?? [])
    .map((one, index): Organiser => ({
      ...one,
      ground: groundOfLine(archive, 'editions', edition.id, 'organisers', index),
    }))
    .filter(({ authority, organisation }) => authority ?? organisation);
  const hosts = all.filter(({ role }) => role === 'host');
  return Map.groupBy(new Set([...hosts, ...all]), ({ role }) => role);
}

/** How many persons were there, in a line: « 135 personnes ». */
export function personsText(context: Context, { id, attendance: { persons } }: Edition): string | undefined {
  return persons.is === 'known' ? textOf(tellerIn(context, id).persons(persons.value)) : undefined;
}

/** When and where a meeting was held, how many were there, who organised it; nothing of what no source tells. */
export function edition(context: Context, one: Edition) {
  const { archive } = context;
  const of = { kind: 'editions', id: one.id } as const;
  const teller = tellerIn(context, one.id);
  const at = (path: string) => groundAt(archive, 'editions', one.id, path);
  const days = editionDays(one);
  const counts = (['authorities', 'persons'] as const).flatMap((counter) => {
    const heads: Heads = knownValue(one.attendance[counter]) ?? {};
    const isKnown = Object.values(heads).some(Boolean);
    return isKnown ? [told(teller.attendance(counter, heads), at(`attendance.${counter}`))] : [];
  });
  const organised = [...organisersOf(archive, one)].map(([role, those]) => teller.organisers(role, those));
  return {
    dates: paragraph(context, { of, slot: 'when' }, days ? [told(teller.dates(one, days), at('dates'))] : []),
    attendance: paragraph(context, { of, slot: 'attendance' }, counts),
    organisers: paragraph(context, { of, slot: 'organisers', id: 'organisers.told' }, organised),
  };
}
