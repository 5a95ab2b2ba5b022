import type { Words } from '../archive/schema/words.ts';

/** What is told of whoever publishes a copy of the site: all of it, or nothing. */
export const publisherSettings = [
  'PUBLISHER_NAME',
  'PUBLISHER_ADDRESS',
  'PUBLISHER_CONTACT',
  'PUBLISHER_DIRECTOR',
  'PUBLISHER_HOST',
] as const;

export type PublisherSetting = (typeof publisherSettings)[number];

/** The settings as they were typed; empty where they are not set. */
export type PublisherTyped = Readonly<Record<PublisherSetting, string>>;

/** The body that publishes this copy of the site and answers for it. */
export interface Publisher {
  readonly name: Words;
  readonly address: Words;
  /** A mail address, or the web address of a form. */
  readonly contact: string;
  /** The director of publication, as French law calls whoever answers for what is published. */
  readonly director: Words;
  /** Who keeps the server: name and address. */
  readonly host: Words;
}

/** `Ville de Belport | ベルポール市`: French, then Japanese; one text stands for both. */
function inBoth(typed: string): Words {
  const [fr = '', ja = fr] = typed.split('|').map((side) => side.trim());
  return { fr, ja };
}

/** The publisher that was told; none where nothing was. */
export function publisherOf(typed: PublisherTyped): Publisher | undefined {
  if (typed.PUBLISHER_NAME === '') return undefined;
  return {
    name: inBoth(typed.PUBLISHER_NAME),
    address: inBoth(typed.PUBLISHER_ADDRESS),
    contact: typed.PUBLISHER_CONTACT,
    director: inBoth(typed.PUBLISHER_DIRECTOR),
    host: inBoth(typed.PUBLISHER_HOST),
  };
}

/** Where a contact leads: a mail address is written to. */
export function contactHref(contact: string): string {
  return contact.includes('://') ? contact : `mailto:${contact}`;
}
