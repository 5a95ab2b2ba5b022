import type { Locale } from '../../i18n/locales.ts';
import type { InAccount } from '../../i18n/names/vocabulary.ts';

/** The props that the remark plug-in (`src/loader/account-remark.ts`) gives to each component. */
export interface Place {
  /** The record that the account is about: `editions/5-tours`. */
  record: string;
  locale: Locale;
}

/** Returns the context of a component; the archive comes with the request (`src/middleware.ts`). */
export function placeIn({ props, locals }: { props: Place; locals: App.Locals }): InAccount {
  return { archive: locals.archive, locale: props.locale, record: props.record };
}
