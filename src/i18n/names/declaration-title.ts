import { get, type Declaration } from '../../archive/archive.ts';
import { isAttested, type Point } from '../../archive/schema/declaration.ts';
import { isNotKnown } from '../../archive/schema/not-known.ts';
import type { Printed } from '../../archive/schema/title.ts';
import { formatOrdinal } from '../format.ts';
import type { Locale } from '../locales.ts';
import { declarationStrings } from '../strings/declaration.ts';
import { factStrings } from '../strings/facts.ts';
import { declarationText, hostTexts, type Context } from './names.ts';

interface DeclarationTitle {
  /** The title in the page's language, else « Déclaration de la 3e édition », or words that no source tells of one. */
  readonly heading: string;
  /** The status of the title; undefined if it is official or there is none. */
  readonly status?: string | undefined;
  /** The heading in a list: with its city if the title names none, as in « Déclaration finale ». */
  readonly listed: string;
  /** The heading with the edition, unique in a language. */
  readonly unique: string;
}

function sideOf({ title }: Declaration, lang: Locale): Printed | undefined {
  const side = title.is === 'known' ? title.value[lang] : undefined;
  return side && !isNotKnown(side) ? side : undefined;
}

/** Returns the title of a declaration, never only a title in the other language. */
export function declarationTitle(context: Context, declaration: Declaration): DeclarationTitle {
  const { archive, locale } = context;
  const words = declarationStrings[locale];
  const edition = get(archive.editions, declaration.id);
  const ordinal = formatOrdinal(edition.ordinal, locale);
  const own = sideOf(declaration, locale);
  if (!isAttested(declaration)) {
    return { heading: words.notKnown, listed: words.notKnown, unique: declarationText(context, declaration.id) };
  }
  const hosts = hostTexts(context, edition);
  const namesHost = hosts.some((host) => own?.text.includes(host.replace(/市$/u, '')));
  const heading = own?.text ?? words.untitled(ordinal);
  return {
    heading,
    listed: own && !namesHost ? words.titledAt(own.text, hosts) : heading,
    status: own && own.status !== 'official' ? factStrings[locale].titleStatus[own.status] : undefined,
    unique: own ? words.titled(own.text, ordinal) : words.untitled(ordinal),
  };
}

/** The number that the source prints for a point, else that of its id, by which it was cited: a point that comes between two others moves neither. */
export function pointNumber({ id, number }: Pick<Point, 'id' | 'number'>): string {
  return String(number ?? id.slice(1));
}
