import { z } from 'zod';
import { twoSided } from './two-sided.ts';
import { claim, statement } from './claim.ts';
import { number } from './count.ts';
import { ref, idText } from './id.ts';
import { identifiers } from './identifiers.ts';
import { codesOf, meant, oneOf } from './meaning.ts';
import { field } from './not-known.ts';
import { partialDate } from './partial-date.ts';
import { katakanaName, yomi } from './reading.ts';
import { nameIn, nameWords, printedText, described, type Words } from './words.ts';
import { webAddress } from './web-address.ts';

/** The kinds of authorities, those of France first. */
export const authorityKindWords = {
  commune: { fr: 'commune', ja: 'コミューン' },
  intercommunality: { fr: 'intercommunalité', ja: '広域行政組織' },
  department: { fr: 'département', ja: '県' },
  region: { fr: 'région', ja: '地域圏' },
  city: { fr: 'ville (Japon)', ja: '市' },
  town: { fr: 'commune (machi, Japon)', ja: '町' },
  village: { fr: 'village (Japon)', ja: '村' },
  prefecture: { fr: 'préfecture (Japon)', ja: '都道府県' },
} as const satisfies Record<string, Words>;
export const authorityKinds = codesOf(authorityKindWords);

export type AuthorityKind = keyof typeof authorityKindWords;

const population = claim({
  value: described(number, ['Valeur', '値'], ['Le nombre d’habitants.', '人口。']),
  on: described(field(partialDate).optional(), ['Date', '時点'], ['La date du compte.', '時点。']),
});

/** A coordinate is read as it is written. */
const degrees = meant(number, { isPlain: true });

/** The points that coordinates may be taken at. */
const pointTakenWords = {
  seat: { fr: 'le siège', ja: '所在地' },
  'prefectural-office': { fr: 'le siège de la préfecture', ja: '都道府県庁' },
} as const satisfies Record<string, Words>;

const pointTaken = twoSided(oneOf(pointTakenWords), oneOf(pointTakenWords), meant(idText, { words: pointTakenWords }));

const coordinates = statement({
  lat: described(degrees, ['Latitude', '緯度'], ['Latitude, en degrés décimaux (WGS 84).', '緯度（WGS84、10進）。']),
  lon: described(degrees, ['Longitude', '経度'], ['Longitude, en degrés décimaux (WGS 84).', '経度（WGS84、10進）。']),
  of: described(
    pointTaken.optional(),
    ['Repère utilisé', '代表点'],
    ['Le point pris, si ce n’est pas la ville : seat, prefectural-office.', '代表点（seat、prefectural-office）。'],
  ),
});

const candidate = z.strictObject({
  fr: described(nameIn.fr, ['Nom français', 'フランス語名'], ['Le nom français.', 'フランス語名。']),
  code: described(z.string().optional(), ['Code', 'コード'], ['Le code INSEE.', 'INSEEコード。']),
  area: described(ref('areas').optional(), ['Territoire', '所在地域'], ['Le territoire.', '所在地域。']),
  population: described(population.optional(), ['Population', '人口'], ['Sa population.', '人口。']),
  coordinates: described(coordinates.optional(), ['Coordonnées', '位置'], ['Sa position.', '位置。']),
});

/**
 * A local authority. The file says the country. The former one says what it `became`; the one that follows derives what was before. The
 * precedent for such a record is ISAAR(CPF).
 */
export const authority = statement({
  kind: described(field(oneOf(authorityKindWords)), ['Type', '種類'], ['Le type de collectivité.', '自治体の種類。']),
  fr: described(field(nameIn.fr), ['Nom français', 'フランス語名'], ['Nom français.', 'フランス語名。']),
  ja: described(nameIn.ja, ['Nom japonais', '日本語名'], ['Nom japonais.', '日本語名。']),
  katakana: described(
    katakanaName.optional(),
    ['Katakana', 'カタカナ'],
    ['Le nom français en katakana, sans la mention de son statut.', 'フランスの地名のカタカナ表記。'],
  ),
  yomi: described(
    yomi.optional(),
    ['Lecture', '読み'],
    ['La lecture du nom japonais, en hiragana.', '日本の自治体名の読み（ひらがな）。'],
  ),
  variants: described(
    z
      .array(statement({ text: described(printedText, ['Nom', '名称'], ['La forme imprimée.', '記された表記。']) }))
      .default([]),
    ['Variantes', '他の表記'],
    ['Autres formes imprimées.', '他の表記。'],
  ),
  ...identifiers,
  area: described(
    ref('areas').optional(),
    ['Territoire', '所在地域'],
    ['Département, région ou préfecture.', '県・地域圏・都道府県。'],
  ),
  seat: described(nameWords.optional(), ['Siège', '所在地'], ['Le siège.', '所在地。']),
  population: described(population.optional(), ['Population', '人口'], ['La population.', '人口。']),
  coordinates: described(coordinates.optional(), ['Coordonnées', '位置'], ['La position.', '位置。']),
  site: described(
    statement({ url: described(webAddress, ['Adresse', 'アドレス'], ['L’adresse.', 'アドレス。']) }).optional(),
    ['Site', '公式サイト'],
    ['Le site.', '公式サイト。'],
  ),
  became: described(
    claim({
      authority: described(
        ref('authorities'),
        ['Collectivité', '自治体'],
        ['La collectivité qui lui a succédé.', '後継の自治体。'],
      ),
      on: described(field(partialDate), ['Date', '時点'], ['Quand.', '日付。']),
    }).optional(),
    ['Collectivité actuelle', 'その後の自治体'],
    ['Ce que la collectivité est devenue.', '合併・改組の後。'],
  ),
  later_name: described(
    nameWords.optional(),
    ['Nom ultérieur', 'その後の名称'],
    ['Le nom qu’elle a pris ensuite.', 'その後の名称。'],
  ),
  candidates: described(
    z.array(candidate).default([]),
    ['Candidates', '候補'],
    ['Les collectivités possibles, si l’identité est incertaine.', '特定できない場合の候補。'],
  ),
});

export type AuthorityRecord = z.output<typeof authority>;
