import { beforeAll, describe, expect, it } from 'vitest';
import { locales } from '../../src/i18n/locales.ts';
import { recordAt } from '../../src/i18n/paths.ts';
import { base, sitePages, type Page } from '../built-site.ts';
import { squeezed } from '../expected-texts.ts';

/** The article of CLAIR Paris of November 2019 on the meeting of the joint steering committee at Aix. */
const article = 'clairparis-2019-copil-fr';

let pages: Map<string, Page>;
beforeAll(() => {
  pages = new Map(sitePages().map((page) => [page.url, page]));
});

function textOf(path: string, fragment?: string): string {
  const page = pages.get(base + path.slice(1));
  if (!page) throw new Error(`There is no page ${path}.`);
  const element = fragment ? page.$(`[id="${fragment}"]`) : page.$('main');
  if (element.length === 0) throw new Error(`There is no ${fragment ?? 'main'} in ${path}.`);
  return squeezed(element.text());
}

const aix = (locale: 'fr' | 'ja') => recordAt(locale, 'editions', '7-aix-en-provence');

describe('what the article of November 2019 says', () => {
  it.each([
    ['the theme', 'theme', 'L’innovation au service d’un territoire durable et inclusif'],
    [
      'the first workshop',
      'programme.ed7-planned-workshop-economy',
      'Atelier économie\u00A0: Vers quel modèle économique durable\u202F?',
    ],
    [
      'the second workshop',
      'programme.ed7-planned-workshop-society',
      'Atelier société\u00A0: Une société responsable et respectueuse de tous',
    ],
    [
      'the third workshop',
      'programme.ed7-planned-workshop-environment',
      'Atelier Environnement\u00A0: Les collectivités locales acteurs de l’environnement',
    ],
    ['25 interested authorities', 'attendance.authorities', '25'],
    ['the planned days', 'status.1', '17–19 novembre 2020'],
    ['the president of the French committee', 'committee.meetings.0', 'Karima Zerkani-Raynal'],
    ['a member of the committee from Nancy', 'committee.meetings.0', 'Jean-Michel Berlemont'],
    ['the president of the Japanese committee', 'committee.meetings.0', 'Kazufumi Onishi'],
    ['a member of the committee from Shizuoka', 'committee.meetings.0', 'Shigeyuki Konagaya'],
    ['the director of CLAIR', 'committee.meetings.0', 'Funayama'],
    ['the caption of the town hall', 'photos.0', 'Mairie d’Aix et tour, place de l’Hôtel de Ville'],
    ['the caption of the committee', 'photos.1', 'de gauche à droite'],
    ['the caption of the congress centre', 'photos.2', 'Le centre des congrès, lieu prévu pour 2020'],
  ])('stands on the page of the seventh edition: %s', (_, fragment, text) => {
    expect(textOf(aix('fr'), fragment)).toContain(squeezed(text));
  });

  it.each(['programme.ed7-planned-roundtable-1', 'programme.ed7-planned-roundtable-2'])(
    'has the planned round table %s',
    (id) => {
      for (const locale of locales) expect(textOf(aix(locale), id)).not.toBe('');
    },
  );

  it('has both links that it gives', () => {
    const page = pages.get(base + aix('fr').slice(1));
    const links =
      page
        ?.$('[id^="documents."] a')
        .map((_, link) => page.$(link).attr('href') ?? '')
        .get() ?? [];
    expect(links).toContain('http://www.aixenprovence.fr/Aix-en-Provence-accueille-une-delegation-japonaise');
    expect(links.some((link) => link.startsWith('https://www.cites-unies-france.org/JAPON-7e-Rencontres'))).toBe(true);
  });

  it('counts 52 authorities in 2018, a record', () => {
    expect(textOf(recordAt('fr', 'editions', '6-kumamoto'), 'attendance.authorities')).toContain('52');
    expect(textOf('/fr/series/')).toContain('Record de participation selon CLAIR Paris (52)');
  });

  it('says that Aix and Kumamoto are twinned since 2013', () => {
    expect(textOf(recordAt('fr', 'twinnings', 'aix-kumamoto'))).toContain('villes jumelées depuis 2013');
    expect(textOf(recordAt('ja', 'twinnings', 'aix-kumamoto'))).toContain('2013年から姉妹都市');
  });

  it.each(locales)('is itself a page that leads to these facts, in %s', (locale) => {
    const page = pages.get(base + recordAt(locale, 'sources', article).slice(1));
    const links =
      page
        ?.$('main a')
        .map((_, link) => page.$(link).attr('href') ?? '')
        .get() ?? [];
    const to = base + aix(locale).slice(1);
    for (const fragment of [
      'theme',
      'attendance.authorities',
      'committee.meetings.0',
      'photos.1',
      'programme.ed7-planned-workshop-society',
    ]) {
      expect(links).toContain(`${to}#${fragment}`);
    }
  });
});
