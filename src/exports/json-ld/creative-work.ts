import { lacks, textIn } from '../../archive/schema/to-translate.ts';
import type { CreativeWork, DefinedTerm, DefinedTermSet, Organization } from 'schema-dts';
import type { Declaration, Organisation, Source, Theme } from '../../archive/archive.ts';
import { passagesOf } from '../../archive/passages.ts';
import { isNotKnown } from '../../archive/schema/not-known.ts';
import type { Wording } from '../../archive/schema/declaration.ts';
import { locales, otherLocale, type Locale } from '../../i18n/locales.ts';
import { addressOf, recordAt } from '../../i18n/paths.ts';
import type { Context } from '../../wording/context.ts';
import { declarationText } from '../../wording/names.ts';
import { ownThing, isoDate, otherNames, known, several, thing, type Reference } from './things.ts';

/** The text of a declaration in one language, as a separate work. */
function textOf(id: string, language: Locale): Reference {
  return { '@id': `${thing('declarations', id)['@id']}-${language}` };
}

const translations: ReadonlySet<Wording> = new Set(['official-translation', 'our-translation']);
const original: Wording = 'official';

/** The languages in which the declaration's own words, or a translation, are known; a paraphrase does not count. */
function textsOf({ id, points, text }: Declaration): readonly CreativeWork[] {
  const wordings = (language: Locale) =>
    new Set([
      text?.wording[language],
      ...points.map((point) =>
        isNotKnown(point[language]) || lacks(point, language) ? undefined : point[language].wording,
      ),
    ]);
  const isTranslation = (language: Locale) =>
    [...wordings(language)].some((wording) => wording !== undefined && translations.has(wording));
  const isOriginal = (language: Locale) => wordings(language).has(original);
  return locales.flatMap((language): CreativeWork[] => {
    const other = otherLocale(language);
    if (!isOriginal(language) && !isTranslation(language)) return [];
    return [
      known({
        '@type': 'CreativeWork',
        ...textOf(id, language),
        inLanguage: language,
        isPartOf: thing('declarations', id),
        translationOfWork: isTranslation(language) && isOriginal(other) ? textOf(id, other) : undefined,
        workTranslation: isOriginal(language) && isTranslation(other) ? textOf(id, other) : undefined,
      }),
    ];
  });
}

/** A declaration as a work, with its articles, its points and its known texts. */
export function declarationThings(context: Context, declaration: Declaration): readonly CreativeWork[] {
  const { locale } = context;
  const { id, title, adoption, points } = declaration;
  const sides = title.is === 'known' ? title.value : {};
  const printed = [sides.fr, sides.ja].map((side) => (side && !isNotKnown(side) ? side.text : undefined));
  const own = sides[locale];
  const name = own && !isNotKnown(own) ? own.text : declarationText(context, id);
  const value = adoption.is === 'known' ? adoption.value : undefined;
  const date = value && !isNotKnown(value.date) ? isoDate(value.date.start) : undefined;
  const place = value && !isNotKnown(value.place) ? textIn(value.place, locale) : undefined;
  const passages = passagesOf(declaration);
  const parts = [...passages.map(({ address }) => address), ...points.map((point) => point.id)];
  const themes = [...new Set([...passages.map(({ text }) => text), ...points].flatMap((part) => part.themes ?? []))];
  return [
    known({
      '@type': 'CreativeWork',
      ...thing('declarations', id),
      name,
      alternateName: otherNames(name, printed),
      dateCreated: date,
      locationCreated: place ? { '@type': 'Place' as const, name: place } : undefined,
      about: several(themes.map((theme) => thing('themes', theme))),
      hasPart: several(parts.map((part, index) => partOf(context, id, part, index + 1))),
      mainEntityOfPage: addressOf(recordAt(locale, 'declarations', id)),
    }),
    ...textsOf(declaration),
  ];
}

function partOf({ locale }: Context, id: string, part: string, position: number): CreativeWork {
  const url = addressOf(recordAt(locale, 'declarations', id, part));
  return { '@type': 'CreativeWork', '@id': `${thing('declarations', id)['@id']}/${part}`, url, position };
}

/** A source as a work. Our description of it is not its name. */
export function sourceThing({ locale }: Context, source: Source): CreativeWork {
  const { id, title, lang, publisher, date, url, archived } = source;
  return known({
    '@type': 'CreativeWork',
    ...thing('sources', id),
    ...(title.from === 'description' ? { description: title.text } : { name: title.text }),
    inLanguage: lang,
    publisher: { '@type': 'Organization', name: publisher[locale] },
    datePublished: isoDate(date),
    url,
    archivedAt: archived,
    mainEntityOfPage: addressOf(recordAt(locale, 'sources', id)),
  });
}

/** A theme as a term of the archive's list. */
export function themeThing({ locale }: Context, { id, label, scope }: Theme): DefinedTerm {
  return known({
    '@type': 'DefinedTerm',
    ...thing('themes', id),
    name: label[locale],
    alternateName: label[otherLocale(locale)],
    description: scope && textIn(scope, locale),
    inDefinedTermSet: ownThing('themes'),
    mainEntityOfPage: addressOf(recordAt(locale, 'themes', id)),
  });
}

/** The list of themes. */
export function themesThing({ archive, locale }: Context, name: string): DefinedTermSet {
  return {
    '@type': 'DefinedTermSet',
    ...ownThing('themes'),
    name,
    hasDefinedTerm: [...archive.themes.values()].map(({ id, label }) => ({
      '@type': 'DefinedTerm' as const,
      ...thing('themes', id),
      name: label[locale],
    })),
  };
}

export function organisationThing({ locale }: Context, organisation: Organisation): Organization {
  const { id, fr, ja, en, does, founded, offices, site } = organisation;
  const name = organisation[locale];
  return known({
    '@type': 'Organization',
    ...thing('organisations', id),
    name,
    alternateName: otherNames(name, [fr, ja, en]),
    description: textIn(does, locale),
    foundingDate: isoDate(founded),
    location: several(offices.map((office) => ({ '@type': 'Place' as const, name: office[locale] }))),
    url: site?.url,
    mainEntityOfPage: addressOf(recordAt(locale, 'organisations', id)),
  });
}
