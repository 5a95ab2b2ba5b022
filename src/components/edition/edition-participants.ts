import { get, type Edition } from '../../archive/archive.ts';
import { isProbable, participantsOf, tallyOf, type SideTally } from '../../archive/queries/participation.ts';
import { isNotKnown } from '../../schema/not-known.ts';
import type { Participation } from '../../schema/edition.ts';
import { formatCount } from '../../i18n/format.ts';
import { byReading, sidesFrom } from '../../i18n/reading-order.ts';
import { presenceStrings } from '../../i18n/strings/presence.ts';
import { factLines, factView, withoutFields } from '../../facts/fact.ts';
import { html, inBrackets } from '../../names/html.ts';
import { authorityText, type Context } from '../../names/names.ts';
import { hostedBy } from '../../archive/queries/city-links.ts';
import { linksAmong } from '../../archive/queries/twinnings.ts';
import { drawHostMap, type MapPlace } from '../map/host-map.ts';

const names = (n: number) => `${String(n)} ${n > 1 ? 'nommées' : 'nommée'}`;
const words = {
  notProven: { fr: 'Présence à confirmer', ja: '参加は要確認' },
  statedAbsent: { fr: 'Absence signalée', ja: '不参加（資料に記載）' },
  none: { fr: 'aucune nommée', ja: '名称は不明' },
  whole: { fr: 'toutes nommées', ja: 'すべての名称を記載' },
  part: {
    fr: (named: number, counted: string) => `${names(named)} sur\u00A0${counted}`,
    ja: (named: number) => `うち${String(named)}自治体の名称が判明`,
  },
  uncounted: {
    fr: (named: number) => `${names(named)}, nombre total inconnu`,
    ja: (named: number) => `${String(named)}自治体の名称が判明（総数は不明）`,
  },
  withOthers: {
    fr: (listed: number, others: number) => `${names(listed)} par la liste, ${String(others)} par une autre source`,
    ja: (listed: number, others: number) =>
      `一覧の参照した部分に${String(listed)}自治体、ほかの資料に${String(others)}自治体を記載`,
  },
};

export function editionParticipants(context: Context, edition: Edition) {
  const { archive, locale } = context;
  const { participants } = edition;
  const doubtful = (key: 'not_proven' | 'stated_absent') =>
    isNotKnown(participants) ? [] : factLines(context, 'editions', edition.id, `participants.${key}`);
  return {
    sides: sidesFrom(locale).map((side) => {
      const tally = tallyOf(archive, edition, side);
      const authorityOf = ({ authority }: Participation) => get(archive.authorities, authority);
      return {
        side,
        tally,
        completeness: completenessText(context, tally),
        lines: participantsOf(archive, edition, side)
          .toSorted((a, b) => byReading(locale)(authorityOf(a), authorityOf(b)))
          .map((line) => {
            const fact = factView(context, 'editions', edition.id, `participants.${line.authority}`);
            const headed = ['authority', 'by', ...(isNotKnown(line.printed) ? [] : ['printed'])];
            const person = fact.fields.find(({ name }) => name === 'by')?.value;
            return {
              line,
              authority: authorityOf(line),
              /** « représentée par son maire (Roland Ries) » */
              fact: {
                ...withoutFields(fact, headed),
                words: person && fact.words ? html`${fact.words}${inBrackets(locale, person)}` : (person ?? fact.words),
              },
              isUncertain: isProbable(archive, line),
            };
          }),
      };
    }),
    gap: isNotKnown(participants) ? factView(context, 'editions', edition.id, 'participants') : undefined,
    doubtful: [
      { title: words.notProven[locale], facts: doubtful('not_proven') },
      { title: words.statedAbsent[locale], facts: doubtful('stated_absent') },
    ].filter(({ facts }) => facts.length > 0),
  };
}

export type EditionParticipants = ReturnType<typeof editionParticipants>;

/** Says how many of those counted are named. Names that other sources add do not count as names of the list. */
export function completenessText({ locale }: Context, tally: SideTally): string {
  const { counted, named, listed, uncertain } = tally;
  const remark = uncertain > 0 ? presenceStrings.uncertainOf[locale](uncertain) : '';
  if (named === 0) return words.none[locale];
  if (tally.worth === 'whole' && named >= (counted?.n ?? 0)) return words.whole[locale] + remark;
  if (!counted) return words.uncounted[locale](named) + remark;
  return named >= counted.n && listed > 0 && listed < named
    ? words.withOthers[locale](listed, named - listed) + remark
    : words.part[locale](named, formatCount(counted, locale, 'bare')) + remark;
}

const MOST_NAMES = 5;

export function participantsMap(context: Context, edition: Edition) {
  const { archive } = context;
  if (isNotKnown(edition.participants)) return undefined;
  const lines = new Map(edition.participants.list.map((line) => [line.authority, line]));
  const ids = [...new Set([...edition.hostIds, ...lines.keys()])];
  const order = (id: string) => (edition.hostIds.includes(id) ? 0 : (hostedBy(archive, id)[0]?.ordinal ?? Infinity));
  const named = ids
    .filter((id) => Number.isFinite(order(id)))
    .toSorted((a, b) => order(a) - order(b))
    .slice(0, MOST_NAMES);
  const places = ids.flatMap((id): MapPlace[] => {
    const authority = get(archive.authorities, id);
    const { side, coordinates } = authority;
    if (!coordinates) return [];
    const label = named.includes(id) ? authorityText(context, authority) : '';
    const number = edition.hostIds.includes(id) ? String(edition.ordinal) : undefined;
    return [{ id, side, coordinates, label, number, isFull: !lines.get(id)?.evidence.to_verify.includes('identity') }];
  });
  return drawHostMap(places, linksAmong(archive, edition), 'rough');
}
