import { get } from '../archive/archive.ts';
import type { Context } from '../wording/context.ts';
import type { Html } from '../wording/html.ts';
import { authorityName } from '../wording/names.ts';
import { claimedTitle } from '../wording/title.ts';
import { holderAt } from './fact-brief.ts';
import { factLines, type FactView } from './fact.ts';
import { ordinalHtml } from './ordinal.ts';
import { stationView, type StationView } from './station.ts';

/** An edition on the page of the series. */
export interface SeriesEdition extends StationView {
  readonly ordinal: Html;
  /** The host cities, one by one. */
  readonly places: readonly Html[];
  readonly theme?: Html | undefined;
  /** Remarks of the series on the edition: a moment, a record of participation. */
  readonly remarks: readonly FactView[];
}

/** Returns the editions in their order, each with the remarks of the series. */
export function seriesEditions(context: Context): readonly SeriesEdition[] {
  const { archive } = context;
  const { moments, records } = archive.series;
  const remarks = [...remarksOf(context, 'moments', moments), ...remarksOf(context, 'records', records)];
  return [...archive.editions.values()].map((edition) => ({
    ...stationView(context, edition),
    ordinal: ordinalHtml(edition.ordinal, context.locale),
    places: edition.hostIds.map((id) => authorityName(context, get(archive.authorities, id))),
    theme: claimedTitle(edition.theme, context.locale),
    remarks: remarks.filter((one) => one.edition === edition.id).map(({ fact }) => fact),
  }));
}

type RemarkLine = Parameters<typeof factLines>[3][number] & { readonly edition: string };

/** Returns the lines of a list of the series without their edition, since they are shown under it. */
function remarksOf(context: Context, path: 'moments' | 'records', list: readonly RemarkLine[]) {
  const holder = holderAt(context.archive, { kind: 'series', id: 'series' });
  return factLines(context, holder, path, list).map((fact, index) => ({
    edition: list[index]?.edition,
    fact: { ...fact, fields: fact.fields.filter(({ name }) => name !== 'edition') },
  }));
}
