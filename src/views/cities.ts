import { cityStrings } from '../i18n/strings/city.ts';
import { citiesInOrder, pairOf } from './city.ts';
import type { PairView } from './city-pair.ts';
import type { Context } from '../wording/context.ts';
import { hostMapView, type HostMapView } from './host-map.ts';
import { singlePageView, type TitledView } from './single-page.ts';

/** The list of host and associated cities, those that a link joins face to face. */
export interface CitiesView extends TitledView {
  readonly lead: string;
  readonly note: string;
  readonly map: HostMapView;
  readonly pairs: readonly PairView[];
}

/** Makes the list of cities: each link once, in the order of the first edition that one of its ends received. */
export function citiesView(context: Context): CitiesView {
  const { locale } = context;
  const words = cityStrings[locale];
  const all = citiesInOrder(context);
  const hosts = all.filter(({ role }) => role === 'host').length;
  const byLink = Map.groupBy(all, ({ id, twinning }) => twinning ?? id);
  return {
    ...singlePageView(context, 'cities', { description: words.indexDescription(all.length) }),
    lead: words.indexLead(hosts, all.length - hosts),
    note: words.indexNote,
    map: hostMapView(context),
    pairs: [...byLink.values()].flatMap(([first]) => (first ? [pairOf(context, first)] : [])),
  };
}
