import type { Archive, Term } from '../archive/archive.ts';
import type { TermSubject } from '../schema/term.ts';
import { recordAt } from '../site/paths.ts';
import type { Context } from './names.ts';
import { html, inLanguage, type Html } from './html.ts';

/** The way to a term from where its word stands. */
const toTerm = { fr: 'Glossaire\u00A0:', ja: '用語集：' };

function termFor(archive: Archive, subject: TermSubject): Term | undefined {
  return [...archive.terms.values()].find(({ stands }) => stands === subject);
}

/** Returns the address of a term with its word in both languages; `undefined` if there is none. */
export function termHref({ archive, locale }: Context, subject: TermSubject): string | undefined {
  const term = termFor(archive, subject);
  return term && recordAt(locale, 'terms', term.id);
}

/** Returns a link to a term, with its word in both languages, to show beside something of that name. */
export function termLink(context: Context, subject: TermSubject): Html | undefined {
  const { archive, locale } = context;
  const term = termFor(archive, subject);
  if (!term) return undefined;
  const pair = html`${inLanguage(term.fr, 'fr', locale)} · ${inLanguage(term.ja, 'ja', locale)}`;
  return html`${toTerm[locale]} <a href="${recordAt(locale, 'terms', term.id)}">${pair}</a>`;
}
