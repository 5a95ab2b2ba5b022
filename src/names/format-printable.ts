import type { ValueForm } from '../archive/prose.ts';
import type { Printable } from '../archive/value-at.ts';
import { formatCount, formatDate, formatNumber, formatPeriod } from '../i18n/format.ts';
import type { Locale } from '../text/locales.ts';
import { factStrings } from '../i18n/strings/facts.ts';

export function formatPrintable(printable: Printable, locale: Locale, form?: ValueForm): string {
  const { certainty } = factStrings;
  const notKnown = factStrings.notKnown[locale];
  switch (printable.type) {
    case 'period':
      return formatPeriod(printable.period, locale, form);
    case 'date':
      return form
        ? formatPeriod({ start: printable.date, end: printable.date }, locale, form)
        : formatDate(printable.date, locale);
    case 'count':
      return formatCount(printable.count, locale, 'bare');
    case 'number':
      return formatNumber(printable.number, locale);
    case 'words':
      return printable.words[locale];
    case 'undecided':
      return certainty.undecided[locale];
    case 'not-known':
      return printable.state.is === 'not-applicable' ? certainty[printable.state.is][locale] : notKnown;
  }
}
