import { listOrders, orderedAt, pageAt } from '../i18n/paths.ts';
import { authorityListStrings, type AuthorityOrder } from '../i18n/strings/authority-lists.ts';
import type { Context } from '../wording/context.ts';
import type { LinkView } from './frame.ts';
import { pageLink } from './single-page.ts';

/** Links to the list in each of its orders, and to the matrix; the first order is that by area. */
export function authorityOrders(context: Context, current?: AuthorityOrder): readonly LinkView[] {
  const { locale } = context;
  const words = authorityListStrings[locale];
  return [
    { href: pageAt(locale, 'authorities'), label: words.byArea, isCurrent: current === undefined },
    ...listOrders.authorities.map((order) => ({
      href: orderedAt(locale, 'authorities', order),
      label: words.order[order],
      isCurrent: order === current,
    })),
    pageLink(context, 'participation'),
  ];
}
