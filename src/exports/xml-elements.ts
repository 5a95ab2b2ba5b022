import type { Field } from '../archive/schema/not-known.ts';
import type { PartialDate } from '../archive/schema/partial-date.ts';
import { locales, type Locale } from '../i18n/locales.ts';
import { html, type Html } from '../wording/html.ts';
import { isoDate } from './json-ld/things.ts';
import { uriOf } from './uri.ts';

/** A piece of XML, which `html` escapes as well; nothing of what is not known. */
export type Part = Html | undefined;

/** An element in each language that has the text. */
export function inEach(read: (locale: Locale) => Part): readonly Part[] {
  return locales.map(read);
}

/** A day in an element of EAC-CPF, to the precision of its source; nothing of a bound or an estimate. */
export function dateIn(name: Html, date: Field<PartialDate> | undefined): Part {
  const day = isoDate(date);
  return day === undefined ? undefined : html`<${name} standardDate="${day}">${day}</${name}>`;
}

/** The element only where something is in it. */
export function around(name: Html, parts: readonly Part[]): Part {
  return parts.some((part) => part !== undefined)
    ? html`<${name}>${parts}</${name}>
`
    : undefined;
}

/** The attributes of a simple link (XLink 1.0). */
export function leadsTo(address: string): Html {
  return html`xlink:type="simple" xlink:href="${uriOf(address)}"`;
}
