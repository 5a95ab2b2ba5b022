import type { Archive } from '../../archive/archive.ts';
import type { Locale } from '../../text/locales.ts';
import { type Html, html, anchor, outwardLink } from '../../names/html.ts';

type Publisher = Archive['site']['publisher'];

const words = {
  by: { fr: (name: string) => `Site publié par ${name}.`, ja: (name: string) => `運営：${name}` },
  name: { fr: 'Éditeur', ja: '運営者' },
  address: { fr: 'Adresse', ja: '所在地' },
  contact: { fr: 'Contact', ja: 'お問い合わせ' },
  director: { fr: 'Direction de la publication', ja: '発行責任者' },
  host: { fr: 'Hébergement', ja: 'サーバーの提供者' },
};

export function publishedBy(publisher: Publisher, locale: Locale): string | undefined {
  return publisher && words.by[locale](publisher.name[locale]);
}

export function publisherRows(publisher: Publisher, locale: Locale) {
  if (!publisher) return [];
  const text = (field: 'name' | 'address' | 'director' | 'host') => ({
    label: words[field][locale],
    value: html`${publisher[field][locale]}`,
  });
  const contact = { label: words.contact[locale], value: contactLink(publisher, locale) };
  return [text('name'), text('address'), contact, text('director'), text('host')];
}

export function contactLink({ contact }: NonNullable<Publisher>, locale: Locale): Html {
  return contact.includes('://') ? outwardLink(contact, contact, locale) : anchor(`mailto:${contact}`, contact);
}
