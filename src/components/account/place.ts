import type { Locale } from '../../i18n/locales.ts';
import type { InAccount } from '../../wording/vocabulary.ts';

/** What the remark plug-in gives to each component of an account (`src/reader/account-remark.ts`). */
export interface Place {
  /** The record that the account tells of: `editions/5-tours`. */
  record: string;
  locale: Locale;
}

/** Where a component stands; the archive comes with the request (`src/middleware.ts`). */
export function placeIn({ props, locals }: { props: Place; locals: App.Locals }): InAccount {
  return { archive: locals.archive, locale: props.locale, record: props.record };
}
