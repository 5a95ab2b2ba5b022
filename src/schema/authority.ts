import { z } from 'zod';
import { claim, statement, shortClaim, shortStatement } from './claim.ts';
import { number } from './count.ts';
import { ref, refs, idText } from './id.ts';
import { oneOf, textOf, withMade, withMeta } from './meaning.ts';
import { field } from './short-form.ts';
import { partialDate } from './partial-date.ts';
import { fields, described } from './fields.ts';
import { katakanaName, nameIn, nameWords, printedText, sentencesField, yomi, type Words } from './words.ts';
import { webAddress } from './web-address.ts';

const code = shortStatement('number', described('identifiers.code.number', withMeta(z.string(), { identifies: true })));

const item = described(
  'identifiers.wikidata.item',
  withMeta(textOf(/^Q[1-9]\d*$/, 'bad-wikidata'), { identifies: true }),
);
const geonames = described(
  'identifiers.geonames.number',
  withMeta(textOf(/^[1-9]\d*$/, 'bad-geonames'), { identifies: true }),
);

/** What an authority or an area is called by those who count and link: each a fact of its own, with the table that says it. */
const identifiers = fields('identifiers', {
  code: code.optional(),
  wikidata: shortStatement('item', item).optional(),
  geonames: shortStatement('number', geonames).optional(),
});

export const authorityKindWords = {
  commune: { fr: 'commune', ja: 'コミューン' },
  intercommunality: { fr: 'intercommunalité', ja: '広域行政組織' },
  department: { fr: 'département', ja: '県' },
  region: { fr: 'région', ja: '州（地域圏）' },
  city: { fr: 'ville (Japon)', ja: '市' },
  town: { fr: 'commune (machi, Japon)', ja: '町' },
  village: { fr: 'village (Japon)', ja: '村' },
  prefecture: { fr: 'préfecture (Japon)', ja: '都道府県' },
} as const satisfies Record<string, Words>;
export type AuthorityKind = keyof typeof authorityKindWords;

const population = claim(
  fields('authority.population', {
    value: withMeta(number, { counter: 'inhabitants' }),
    on: field(partialDate).optional(),
  }),
);

const degrees = withMeta(number, { isDegrees: true });

const pointTaken = oneOf({
  seat: { fr: 'le siège', ja: '所在地' },
  'prefectural-office': { fr: 'le siège de la préfecture', ja: '都道府県庁' },
});

const coordinates = statement(
  fields('authority.coordinates', { lat: degrees, lon: degrees, of: withMade(pointTaken, idText).optional() }),
);

const candidate = z.strictObject(
  fields('authority.candidates', {
    fr: nameIn.fr,
    code: z.string().optional(),
    area: ref('areas').optional(),
    population: population.optional(),
    coordinates: coordinates.optional(),
  }),
);

/**
 * A local authority. The file says the country. The former one says what it `became`; the one that follows derives what was before, and
 * says `since` when it exists where its predecessors had another area. One that only changed its name or status is the same, with its
 * `names`. The precedent for such a record is ISAAR(CPF).
 */
export const authority = statement(
  fields('authority', {
    kind: field(oneOf(authorityKindWords)),
    fr: field(withMeta(nameIn.fr, { identifies: true })),
    ja: nameIn.ja,
    katakana: katakanaName.optional(),
    yomi: yomi.optional(),
    variants: z.array(statement(fields('authority.variants', { text: printedText }))).default([]),
    ...identifiers,
    area: ref('areas').optional(),
    seat: nameWords.optional(),
    members: statement(fields('authority.members', { authorities: refs('authorities') })).optional(),
    population: population.optional(),
    coordinates: coordinates.optional(),
    site: statement(fields('authority.site', { url: withMeta(webAddress, { identifies: true }) })).optional(),
    since: shortClaim('on', described('authority.since.on', withMeta(partialDate, { isAhead: true }))).optional(),
    became: claim(
      fields('authority.became', {
        authority: ref('authorities'),
        on: withMeta(field(partialDate), { isAhead: true }).optional(),
      }),
    ).optional(),
    names: z
      .array(
        statement(
          fields('authority.names', {
            fr: nameIn.fr,
            ja: nameIn.ja,
            on: withMeta(partialDate, { isAhead: true }).optional(),
          }),
          'on',
          'fr',
        ),
      )
      .default([]),
    candidates: z.array(candidate).default([]),
    sentences: sentencesField,
  }),
);

const areaKind = oneOf({
  department: { fr: 'département', ja: '県' },
  region: { fr: 'région', ja: '州（地域圏）' },
  prefecture: { fr: 'préfecture', ja: '都道府県' },
});
export const areaKinds = areaKind.options;

export const area = statement(
  fields('area', {
    kind: areaKind,
    fr: nameIn.fr,
    ja: nameIn.ja,
    yomi: yomi.optional(),
    code: identifiers.code,
    within: ref('areas').optional(),
  }),
);
