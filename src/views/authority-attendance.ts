import { get, type Authority } from '../archive/archive.ts';
import { authoritiesIn, governedArea } from '../archive/queries/areas.ts';
import { editionsOf } from '../archive/queries/participation.ts';
import { matrixEditions } from '../archive/queries/participation-matrix.ts';
import { twinningsOf } from '../archive/queries/twinnings.ts';
import { isNotKnown } from '../archive/schema/not-known.ts';
import { comma, formatDate, formatOrdinal, space } from '../i18n/format.ts';
import { pageAt } from '../i18n/paths.ts';
import { authorityStrings } from '../i18n/strings/authority.ts';
import type { Context } from '../wording/context.ts';
import type { LinkView } from './frame.ts';
import { html, type Html } from '../wording/html.ts';
import { recordLink } from '../wording/names.ts';
import { linkToRecord } from './record-page.ts';

/** How often an authority came, in sentences. */
export interface AttendanceView {
  readonly said: string;
  readonly matrix: LinkView;
}

/** Says how often an authority came. */
export function attendanceView({ archive, locale }: Context, authority: Authority): AttendanceView {
  const words = authorityStrings[locale];
  const editions = matrixEditions(archive);
  const named = editionsOf(archive, authority.id);
  const hosted = editions.filter(({ hostIds, statusNow }) => hostIds.includes(authority.id) && statusNow === 'held');
  const sentences = [
    named.length === 0 ? words.namedNowhere : words.namedAt(named.length, editions.length),
    ...(hosted.length > 0 ? [words.hosted(hosted.map(({ ordinal }) => formatOrdinal(ordinal, locale)))] : []),
  ];
  return {
    said: sentences.join(space[locale]),
    matrix: { href: pageAt(locale, 'participation'), label: words.matrix },
  };
}

/** The authorities that became this one, with the date and the editions whose lists name them under their own name. */
export function predecessorViews(context: Context, authority: Authority): readonly Html[] {
  const { archive, locale } = context;
  const words = authorityStrings[locale];
  return authority.formerIds.map((id) => {
    const { became } = get(archive.authorities, id);
    const on = became?.is === 'known' && !isNotKnown(became.value.on) ? became.value.on : undefined;
    const said = [
      ...(on ? [words.until(formatDate(on, locale))] : []),
      ...editionsOf(archive, id).map(({ ordinal }) => words.namedThen(formatOrdinal(ordinal, locale))),
    ].join(comma[locale]);
    return html`${recordLink(context, 'authorities', id)}${said && words.inBrackets(said)}`;
  });
}

/** The links of the other authorities of the area that this one governs; none where it governs none. */
export function linksInArea(context: Context, authority: Authority): readonly LinkView[] {
  const { archive } = context;
  const area = governedArea(archive, authority);
  if (!area) return [];
  const own = new Set(twinningsOf(archive, authority.id));
  const inside = authoritiesIn(archive, area.id).filter(({ id }) => id !== authority.id);
  const links = new Set(inside.flatMap(({ id }) => twinningsOf(archive, id)).filter((one) => !own.has(one)));
  return [...links].map(({ id }) => linkToRecord(context, 'twinnings', id));
}
