import type { Words } from '../archive/schema/words.ts';

/** The settings that describe the publisher of a copy of the site: all are set, or none. */
export const publisherSettings = [
  'PUBLISHER_NAME',
  'PUBLISHER_ADDRESS',
  'PUBLISHER_CONTACT',
  'PUBLISHER_DIRECTOR',
  'PUBLISHER_HOST',
] as const;

export type PublisherSetting = (typeof publisherSettings)[number];

/** The settings as typed; empty if they are not set. */
export type PublisherTyped = Readonly<Record<PublisherSetting, string>>;

/** The body that publishes this copy of the site and answers for it. */
export interface Publisher {
  readonly name: Words;
  readonly address: Words;
  /** A mail address, or the web address of a form. */
  readonly contact: string;
  /** The director of publication, in French law the person who answers for the content. */
  readonly director: Words;
  /** Name and address of the body that runs the server. */
  readonly host: Words;
}

/** Reads `Ville de Belport | ベルポール市`: French, then Japanese; a single text is used for both. */
function inBoth(typed: string): Words {
  const [fr = '', ja = fr] = typed.split('|').map((side) => side.trim());
  return { fr, ja };
}

/** Returns the publisher described by the settings; `undefined` if they name none. */
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

/** Returns the link of a contact; a mail address becomes a `mailto:` link. */
export function contactHref(contact: string): string {
  return contact.includes('://') ? contact : `mailto:${contact}`;
}
