import { entryName } from '../archive/entry-name.ts';
import { headingText, type Prose } from '../archive/prose.ts';
import { comma, fullStop, space } from '../i18n/format.ts';
import { otherLocale } from '../i18n/locales.ts';
import { recordAt, textPageAt } from '../i18n/paths.ts';
import { accountStateStrings } from '../i18n/strings/account-state.ts';
import type { Context } from '../wording/context.ts';
import { dayView } from './day.ts';
import { html, type Html } from '../wording/html.ts';
import { inLanguage } from '../wording/language.ts';

/** The sentence under an account whose counterpart changed, with links to the sections that did; nothing where it did not. */
export function otherAccountChanged(context: Context, { folder, record }: Prose): Html | undefined {
  const { archive, locale } = context;
  const name = entryName(folder, record);
  const changed = archive.accountStates.get(name)?.find(({ language }) => language === locale);
  if (!changed) return undefined;
  const words = accountStateStrings[locale];
  const other = otherLocale(locale);
  const page = folder === 'pages' ? textPageAt(other, record) : recordAt(other, folder, record);
  const blocks = archive.prose(folder, record, other)?.blocks ?? [];
  const links = changed.sections.map((key, index): Html => {
    const heading = blocks.find((block) => block.type === 'heading' && block.id === key);
    const label = heading ? inLanguage(headingText(heading), other, locale) : undefined;
    const link =
      key === 'lead'
        ? html`<a href="${folder === 'pages' ? page : `${page}#s-account`}" hreflang="${other}">${words.lead}</a>`
        : label
          ? html`<a href="${page}#${key}" hreflang="${other}">${label}</a>`
          : html`${words.goneSection}`;
    return index === 0 ? link : html`${comma[locale]}${link}`;
  });
  const said = words.otherChanged(dayView(changed.readOn, locale).text);
  return html`<p class="small soft">${said}${space[locale]}${links}${fullStop[locale]}</p>`;
}
