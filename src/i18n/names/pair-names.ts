import { get, type Twinning } from '../../archive/archive.ts';
import { sidesFrom } from '../reading-order.ts';
import { recordAt } from '../paths.ts';
import type { Context } from './context.ts';
import type { Html } from './html.ts';
import { marked } from './language.ts';
import { authorityName, organisationText } from './names.ts';

/** The names at both ends of a link, the country of the page's language first. */
export function pairNames(
  context: Context,
  twinning: Twinning,
): readonly (readonly { readonly href: string; readonly name: Html }[])[] {
  const { archive, locale } = context;
  const { organisation } = twinning;
  return sidesFrom(locale).map((side) => {
    if (twinning[side].length === 0 && organisation) {
      const name = marked(organisationText(context, get(archive.organisations, organisation)), locale);
      return [{ href: recordAt(locale, 'organisations', organisation), name }];
    }
    return twinning[side].map((id) => {
      const authority = get(archive.authorities, id);
      return { href: recordAt(locale, 'authorities', id), name: authorityName(context, authority) };
    });
  });
}
