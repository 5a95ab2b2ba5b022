/** The pictures that other sites show beside a link to a page: of the archive, of each meeting, of the towns and of the links. */
import type { Archive, Edition } from '../archive/archive.ts';
import { sideMatrix, tallyOf } from '../archive/queries/participation.ts';
import { timeOf } from '../archive/queries/timeline.ts';
import { linksOf, signedIn } from '../archive/queries/twinnings.ts';
import { colon, comma, formatCount, formatNumber, formatOrdinal, kanjiOrdinal, space } from '../i18n/format.ts';
import { sidesFrom } from '../i18n/reading-order.ts';
import { siteStrings } from '../i18n/strings/site.ts';
import { element, html, type Html } from '../names/html.ts';
import { editionDates, editionText, hostTexts, type Context } from '../names/names.ts';
import { claimedTitle } from '../names/titles.ts';
import { statusWords } from '../schema/edition.ts';
import type { RecordKey } from '../schema/kinds.ts';
import { pages, type PageName } from '../site/pages.ts';
import { lackedOnCards } from '../text/card-signs.ts';
import { locales, type Locale } from '../text/locales.ts';
import { memoize } from '../text/memoize.ts';
import { recordOf } from '../text/record-of.ts';
import { LEFT, cardColours, cardOf, countAt, signAt, textAt, textBlock } from './card-drawing.ts';

export interface Card {
  readonly path: string;
  readonly alt: string;
  readonly draw: () => Html;
}

const words = {
  present: {
    french: { fr: 'collectivités de France', ja: 'フランスの自治体' },
    japanese: { fr: 'collectivités du Japon', ja: '日本の自治体' },
  },
  known: {
    french: { fr: 'collectivités de France dont la venue est connue', ja: 'フランスの自治体の参加が判明' },
    japanese: { fr: 'collectivités du Japon dont la venue est connue', ja: '日本の自治体の参加が判明' },
  },
  towns: { fr: 'Votre ville y était-elle\u202F?', ja: 'あなたのまちは参加しましたか' },
  links: {
    fr: (n: string, since: number) => `${n}\u00A0liens, depuis ${String(since)}`,
    ja: (n: string, since: number) => `${n}組、${String(since)}年から`,
  },
};

const title = { sizes: [92, 84, 76, 68, 58, 50, 42], mostLines: 1, isBold: true } as const;

/** The plate of a meeting as a side of its card, dashed as long as it is announced; beside it, where the words begin. */
function plateOf({ side, ordinal, statusNow }: Edition, locale: Locale): { plate: Html; x: number } {
  const isFrench = side === 'french';
  const isHeld = statusNow === 'held';
  const look = {
    fill: cardColours[isHeld ? side : 'paper'],
    stroke: cardColours[side],
    'stroke-width': 12,
    'stroke-dasharray': isHeld ? 'none' : '36 20',
  };
  const shape = isFrench
    ? element('rect', { x: -12, y: -12, width: 312, height: 654, ...look })
    : element('circle', { cx: 150, cy: 315, r: 330, ...look });
  const style = { color: isHeld ? 'paper' : side, isBold: true } as const;
  const [digits = '', ending = ''] = formatOrdinal(ordinal, 'fr').split(/(?<=\d)(?=\D)/);
  const size = ordinal > 9 ? 150 : 210;
  const [left, base] = isFrench ? [40, 560] : [70, 390];
  const raised = { ...style, size: size * 0.5 };
  const kanji = Array.from(kanjiOrdinal(ordinal));
  const step = Math.min(140, 500 / kanji.length);
  const number = {
    fr: [
      textAt(digits, left, base, { ...style, size }),
      textAt(ending, left + digits.length * size * 0.6, base - size * 0.45, raised),
    ],
    ja: kanji.map((one, index) =>
      textAt(one, isFrench ? 150 : 200, 315 + step * (index - kanji.length / 2 + 0.86), {
        ...{ ...style, size: step * 0.93, anchor: 'middle' },
      }),
    ),
  };
  return { plate: html`${shape}${number[locale]}`, x: isFrench ? 360 : 540 };
}

/** The card of a meeting; none if the fonts lack a sign of it, which the check advises. */
function editionCard(context: Context, edition: Edition): Card | undefined {
  const { archive, locale } = context;
  const hosts = hostTexts(context, edition).join(comma[locale]);
  const theme = claimedTitle(edition.theme, locale)?.text ?? '';
  if (lackedOnCards(hosts + theme).length > 0) return undefined;
  const status = edition.statusNow === 'held' ? '' : statusWords[edition.statusNow][locale];
  const when = [editionDates(edition, locale), status].filter(Boolean).join(comma[locale]);
  const named = [editionText(context, edition), when].filter(Boolean).join(comma[locale]);
  const draw = () => {
    const { plate, x } = plateOf(edition, locale);
    const host = textBlock(hosts, x, 56, title);
    const days = textBlock(when, x, host.end + 4, { sizes: [38, 32], mostLines: 1, color: 'soft' });
    const subject = textBlock(theme, x, days.end + 14, { sizes: [32, 28, 25], mostLines: 3 });
    const rows = sidesFrom(locale).map((side, index) => {
      const { counted, named: full } = tallyOf(archive, edition, side);
      if (!counted) return html``;
      const text = formatCount(counted, locale, 'bare');
      const open = Math.max(0, counted.n - full);
      const label = words.present[side][locale];
      return countAt(x, 386 + index * 86, { side, text, label, full, open, largest: 24, height: 44 });
    });
    return cardOf([plate, host.svg, days.svg, subject.svg, ...rows], x, siteStrings.shortName[locale]);
  };
  const alt = theme ? named + colon[locale] + theme : named;
  return { path: `${locale}/editions/${edition.id}/card.png`, alt, draw };
}

function homeCard({ archive, locale }: Context): Card {
  const name = siteStrings.name[locale];
  const tagline = siteStrings.tagline[locale];
  const draw = () => {
    const pitch = Math.min(120, 1080 / archive.editions.size);
    const size = pitch * 0.92;
    const drawn = [...archive.editions.values()].map((edition, index) => {
      const { side, ordinal, statusNow } = edition;
      const x = LEFT + index * pitch;
      const isHeld = statusNow === 'held';
      const number = {
        size: size * (ordinal > 9 ? 0.26 : 0.36),
        color: isHeld ? 'paper' : side,
        isBold: true,
      } as const;
      const middle = x + size * (side === 'french' ? 0.21 : 0.42);
      const plate = html`${signAt(side, x, 390, size, isHeld)}${textAt(String(ordinal), middle, 390 + size * 0.13, { ...number, anchor: 'middle' })}`;
      return html`${plate}${textAt(timeOf(edition)?.start.value.slice(0, 4) ?? '', x, 490, { size: pitch * 0.22, color: 'soft' })}`;
    });
    const logo = html`${signAt('french', LEFT, 132, 146)}${signAt('japanese', LEFT + 74, 132, 136)}`;
    const head = textBlock(name, 290, 54, { sizes: [72, 64, 56, 48], mostLines: 3, isBold: true });
    const line = element('rect', { y: 388, width: 1200, height: 4, fill: cardColours.ink });
    return cardOf([logo, head.svg, line, ...drawn, textAt(tagline, LEFT, 588, { size: 28, color: 'soft' })]);
  };
  return { path: `${locale}/card.png`, alt: name, draw };
}

function townsCard({ archive, locale }: Context): Card {
  const shortName = siteStrings.shortName[locale];
  const question = words.towns[locale];
  const draw = () => {
    const sides = sidesFrom(locale).map((side, index) => {
      const full = sideMatrix(archive, side).rows.filter(({ n }) => n > 0).length;
      const [text, label] = [formatNumber(full, locale), words.known[side][locale]];
      return countAt(LEFT, 214 + index * 176, { side, text, label, full, largest: 48, height: 120 });
    });
    return cardOf([textBlock(question, LEFT, 64, title).svg, ...sides], LEFT, shortName);
  };
  return { path: `${locale}/participation/card.png`, alt: question + space[locale] + shortName, draw };
}

function linksCard({ archive, locale }: Context): Card {
  const shortName = siteStrings.shortName[locale];
  const heading = pages.twinnings.title[locale];
  const draw = () => {
    const links = linksOf(archive).counted;
    const since = links.map(signedIn).find((year) => year !== undefined);
    const told = since === undefined ? '' : words.links[locale](formatNumber(links.length, locale), since);
    const columns = Math.max(10, Math.ceil(links.length / 4));
    const pitch = 1080 / columns;
    const pairs = links.map((_, index) => {
      const [x, y] = [LEFT + (index % columns) * pitch, 300 + Math.floor(index / columns) * Math.min(62, pitch)];
      const bar = element('rect', { x, y: y - 1.5, width: pitch * 0.6, height: 3, fill: cardColours.ink });
      return html`${bar}${signAt('french', x, y, pitch * 0.42)}${signAt('japanese', x + pitch * 0.48, y, pitch * 0.42)}`;
    });
    const head = textBlock(heading, LEFT, 64, title);
    const below = textAt(told, LEFT, head.end + 44, { size: 38, color: 'soft' });
    return cardOf([head.svg, below, ...pairs], LEFT, shortName);
  };
  return { path: `${locale}/twinnings/card.png`, alt: heading + comma[locale] + shortName, draw };
}

const cardsOf = memoize((archive: Archive) =>
  recordOf(locales, (locale) => {
    const context = { archive, locale };
    const editions = [...archive.editions.values()].map((one) => [one.id, editionCard(context, one)] as const);
    const [home, towns, links] = [homeCard(context), townsCard(context), linksCard(context)];
    return { home, towns, links, editions: new Map(editions) };
  }),
);

export function allCards(archive: Archive): readonly Card[] {
  const inBoth = Object.values(cardsOf(archive));
  return inBoth
    .flatMap(({ home, towns, links, editions }) => [home, towns, links, ...editions.values()])
    .filter((card) => card !== undefined);
}

const ofTowns: readonly (PageName | undefined)[] = ['authorities', 'participation', 'cities', 'map'];
const ofLinks: readonly (PageName | undefined)[] = ['twinnings', 'threads', 'why'];

/** The card of a page: of the meeting that it is about, else of the list to which it belongs, else of the archive. */
export function cardOfPage({ archive, locale }: Context, record?: RecordKey, list?: PageName): Card {
  const { home, towns, links, editions } = cardsOf(archive)[locale];
  const isOfMeeting = record?.kind === 'editions' || record?.kind === 'declarations';
  const general = ofTowns.includes(list) ? towns : ofLinks.includes(list) ? links : home;
  return (isOfMeeting ? editions.get(record.id) : undefined) ?? general;
}
