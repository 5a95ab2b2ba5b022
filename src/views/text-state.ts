import type { EntryName } from '../archive/entry-name.ts';
import { entryName } from '../archive/entry-name.ts';
import { headingText, type Prose } from '../archive/prose.ts';
import type { BehindText } from '../archive/text-state.ts';
import { comma, fullStop, space } from '../i18n/format.ts';
import { otherLocale } from '../i18n/locales.ts';
import { recordAt, textPageAt } from '../i18n/paths.ts';
import { textStateStrings } from '../i18n/strings/text-state.ts';
import type { Context } from '../wording/context.ts';
import { dayView } from './day.ts';
import { html, type Html } from '../wording/html.ts';
import { inLanguage } from '../wording/language.ts';

/** The texts of an entry that are behind in the language of the page. */
function behindIn({ archive, locale }: Context, name: EntryName): readonly BehindText[] {
  return archive.textStates.get(name)?.behind.filter(({ language }) => language === locale) ?? [];
}

/** The sentence for a fact, a line or a section with a text that is older than its source; nothing where there is none. */
export function behindAt(context: Context, name: EntryName, owner: string): string | undefined {
  const days = behindIn(context, name).flatMap((text) => (text.owner === owner ? [text.agreedOn] : []));
  const [day] = days.sort();
  return day && textStateStrings[context.locale].behind(dayView(day, context.locale).text);
}

/** The sentence for a whole page; nothing where every text follows its source. */
export function behindOnPage(context: Context, name: EntryName | undefined): string | undefined {
  const texts = name ? behindIn(context, name).length : 0;
  return texts > 0 ? textStateStrings[context.locale].behindOnPage(texts) : undefined;
}

/** The sentence under an account whose counterpart changed, with links to the sections that did; nothing where it did not. */
export function otherAccountChanged(context: Context, { folder, record }: Prose): Html | undefined {
  const { archive, locale } = context;
  const name = entryName(folder, record);
  const changed = archive.textStates.get(name)?.accounts.find(({ language }) => language === locale);
  if (!changed) return undefined;
  const words = textStateStrings[locale];
  const other = otherLocale(locale);
  const page = folder === 'pages' ? textPageAt(other, record) : recordAt(other, folder, record);
  const blocks = archive.prose(folder, record, other)?.blocks ?? [];
  const links = changed.sections.map((key, index): Html => {
    const heading = blocks.find((block) => block.type === 'heading' && block.id === key);
    const label = heading ? inLanguage(headingText(heading), other, locale) : undefined;
    const link =
      key === 'lead'
        ? html`<a href="${page}#s-account" hreflang="${other}">${words.lead}</a>`
        : label
          ? html`<a href="${page}#${key}" hreflang="${other}">${label}</a>`
          : html`${words.goneSection}`;
    return index === 0 ? link : html`${comma[locale]}${link}`;
  });
  const said = words.otherChanged(dayView(changed.readOn, locale).text);
  return html`<p class="text-state" data-unindexed="">${said}${space[locale]}${links}${fullStop[locale]}</p>`;
}
