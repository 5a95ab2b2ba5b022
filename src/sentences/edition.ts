import type { Edition } from '../archive/archive.ts';
import { editionDays } from '../archive/edition-days.ts';
import { formatCount } from '../i18n/format.ts';
import type { Context } from '../names/names.ts';
import type { Count } from '../schema/count.ts';
import { during, forDate, french, listed, type French } from './french.ts';
import { groundAt } from './ground.ts';
import { atTime, japanese, onDate as onDateJa, type Japanese } from './japanese.ts';
import { paragraph } from './paragraph.ts';
import { capital, joined, say, told, type Ground, type Phrase } from './sentence.ts';

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

/** 41自治体（日本19、フランス22）が参加した; without a total, 日本の19自治体とフランスの22自治体が参加した, 出席者は、日本側約90人、フランス側約60人だった. */
function attendanceJa({ counter, heads: { total, french: f, japanese: j }, ground }: Counted): Phrase {
  const isOfPersons = counter === 'persons';
  const [before, separator] = total ? ['', '、'] : isOfPersons ? ['側', '、'] : ['の', 'と'];
  const side = (count: Count | undefined, country: string) =>
    count && say`${country}${before}${formatCount(count, 'ja', total ? 'bare' : counter)}`;
  const sides = joined([side(j, '日本'), side(f, 'フランス')], separator);
  const all = total ? say`${formatCount(total, 'ja', counter)}${(f ?? j) ? say`（${sides}）` : ''}` : sides;
  return told(isOfPersons ? say`出席者は${total ? '' : '、'}${all}だった` : say`${all}が参加した`, ground);
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

/** When and where a meeting was held, and how many were there; nothing of what no source counts. */
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
  return {
    dates: paragraph(context, { of, slot: 'when' }, dates ? [dates] : []),
    attendance: paragraph(context, { of, slot: 'attendance' }, counts),
  };
}
