import type { Words } from '../archive/schema/words.ts';
import type { Locale } from '../i18n/locales.ts';
import { factStrings } from '../i18n/strings/facts.ts';
import { html, type Html } from '../wording/html.ts';
import { ourWords } from '../wording/language.ts';

/** The answer to a doubt of the check, as readers see it: « Vérifié : le total est celui de la source. » */
export function seenRemark(seen: Words, locale: Locale): Html {
  return html`${factStrings[locale].seen}${ourWords(seen, locale)}`;
}
