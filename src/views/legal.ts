import { pageAt } from '../i18n/paths.ts';
import { legalStrings } from '../i18n/strings/legal.ts';
import type { Context } from '../wording/context.ts';
import { html, type Html } from '../wording/html.ts';
import type { LinkView } from './frame.ts';
import { singlePageView, type TitledView } from './single-page.ts';
import { outwardLink } from './outward-link.ts';

export interface LegalView extends TitledView {
  readonly lead: string;
  /** Details of the publisher; empty if the site names none, as the lead then says. */
  readonly rows: readonly { readonly label: string; readonly value: Html }[];
  /** Further paragraphs. */
  readonly notes: readonly string[];
  readonly ways: readonly LinkView[];
}

/** Makes the page about the publisher of the site. */
export function legalView(context: Context): LegalView {
  const { archive, locale } = context;
  const words = legalStrings[locale];
  return {
    ...singlePageView(context, 'legal', { description: words.description }),
    lead: archive.site.publisher ? words.lead : words.noPublisher,
    rows: rowsOf(context),
    notes: [words.storage],
    ways: [
      { href: pageAt(locale, 'contribute'), label: words.rectify },
      { href: pageAt(locale, 'about'), label: words.rights },
    ],
  };
}

function rowsOf({ archive: { site }, locale }: Context): LegalView['rows'] {
  if (!site.publisher) return [];
  const { fields } = legalStrings[locale];
  const { name, address, contact, director, host } = site.publisher;
  const isForm = contact.includes('://');
  return [
    { label: fields.name, value: html`${name[locale]}` },
    { label: fields.address, value: html`${address[locale]}` },
    {
      label: fields.contact,
      value: isForm ? outwardLink(contact, contact, locale) : html`<a href="mailto:${contact}">${contact}</a>`,
    },
    { label: fields.director, value: html`${director[locale]}` },
    { label: fields.host, value: html`${host[locale]}` },
  ];
}
