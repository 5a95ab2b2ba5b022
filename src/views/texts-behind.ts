import type { EntryName } from '../archive/entry-name.ts';
import { accountsToTranslate, textsToTranslate } from '../archive/queries/texts-behind.ts';
import { otherLocale } from '../i18n/locales.ts';
import { recordAt } from '../i18n/paths.ts';
import { textsBehindStrings } from '../i18n/strings/texts-behind.ts';
import type { Context } from '../wording/context.ts';
import { html, type Html } from '../wording/html.ts';
import { inLanguage } from '../wording/language.ts';
import { entryLink } from './changes.ts';
import { pathLabel, recordName } from './fact-brief.ts';
import { singlePageView, type TitledView } from './single-page.ts';

/** A text that a language has not. */
export interface TextBehind {
  readonly href: string;
  /** Its record or page. */
  readonly name: Html;
  /** Its field, or that it is an account. */
  readonly field: Html;
  /** « manque en japonais ». */
  readonly state: string;
  /** The text that stands, in its language. */
  readonly text?: Html | undefined;
}

/** Everything that the page of texts to translate shows. */
export interface TextsBehindView extends TitledView {
  readonly toTranslate: readonly TextBehind[];
}

/** Makes the page of texts to translate. */
export function textsBehindView(context: Context): TextsBehindView {
  const { archive, locale } = context;
  const words = textsBehindStrings[locale];
  const account = (name: EntryName, state: string): readonly TextBehind[] => {
    const link = entryLink(context, name);
    return link ? [{ ...link, field: html`${words.account}`, state }] : [];
  };
  return {
    ...singlePageView(context, 'contribute/texts', { description: words.lead }),
    toTranslate: [
      ...accountsToTranslate(archive).flatMap(({ name, language }) => account(name, words.missing[language])),
      ...textsToTranslate(archive).map(({ kind, id, path, fact, language, text }) => ({
        href: recordAt(locale, kind, id, fact),
        name: recordName(context, { kind, id }),
        field: pathLabel(context, { kind, id, fact: { path } }),
        state: words.missing[language],
        text: inLanguage(text, otherLocale(language), locale),
      })),
    ],
  };
}
