import { areaCodeOf, boundsFor } from './area-bounds.ts';
import { governs, isCodeOf, kindsOfSide } from '../archive/authorities.ts';
import { sideOfFile } from '../archive/build.ts';
import { everyRecord, type Entries, type Entry } from '../archive/entries.ts';
import { entryNode } from '../schema/kinds.ts';
import { memoize } from '../text/memoize.ts';
import { nodesOf, partsOf, type Node } from '../schema/node.ts';
import { sideWords } from '../schema/controlled-words.ts';
import { isNotKnown } from '../schema/not-known.ts';
import type { Side } from '../schema/words.ts';
import { family, type Checked, type InBoth } from './rule.ts';

export function sidesOf({ typed }: Pick<Entries, 'typed'>): Checked['sideOf'] {
  const files = Map.groupBy(
    typed.filter(({ kind }) => kind === 'authorities'),
    ({ id }) => id,
  );
  return (authority) => {
    const [first, second] = files.get(authority) ?? [];
    return first && !second ? sideOfFile(first.file) : undefined;
  };
}

const japanese = {
  fr: 'Un code de collectivité japonaise a cinq chiffres, ou six avec le chiffre de contrôle : 17201 ou 172014 pour Kanazawa.',
  ja: '団体コードは5桁、検査数字を付ければ6桁です（金沢市は17201または172014）。確かめて直してください。',
};

const codeForms: Readonly<Record<string, { readonly fr: string; readonly ja: string }>> = {
  commune: {
    fr: 'Un code INSEE de commune a cinq signes, zéros compris : 06029 pour Cannes.',
    ja: 'コミューンのINSEEコードは先頭の0を含めて5字です（カンヌは06029）。確かめて直してください。',
  },
  intercommunality: {
    fr: 'Une intercommunalité a un numéro SIREN de neuf chiffres.',
    ja: '広域行政組織のコードは9桁のSIREN番号です。確かめて直してください。',
  },
  department: {
    fr: 'Un code de département a deux ou trois signes : 13, 2A, 974.',
    ja: '県（フランス）のコードは2字か3字です（13、2A、974）。確かめて直してください。',
  },
  region: {
    fr: 'Un code de région a deux chiffres : 93.',
    ja: '州（地域圏）のコードは2桁です（93）。確かめて直してください。',
  },
};

const sides: InBoth<Readonly<Record<string, string>>> = {
  fr: { french: 'français', japanese: 'japonais', 'french, japanese': 'français ni japonais' },
  ja: {
    french: 'フランス側',
    japanese: '日本側',
    'french、japanese': 'フランス側と日本側',
  },
};

interface Bodies {
  person?: string;
  authority?: Node & { value: string };
  said?: Node & { value: string };
}

function bodiesIn(node: Node): Bodies | undefined {
  const found: Bodies = {};
  for (const part of partsOf(node)) {
    const { meaning, value } = part;
    if (typeof value !== 'string') continue;
    if (meaning.ref === 'people') found.person = value;
    if (meaning.ref === 'authorities') found.authority = { ...part, value };
    if (meaning.words === sideWords) found.said ??= { ...part, value };
  }
  return found.person !== undefined || found.authority !== undefined ? found : undefined;
}

/** The parts of a record that concern sides: lists of one side (`ends`), and lines that name somebody (`bodies`). */
const sidedIn = memoize((record: Node) => ({
  ends: nodesOf(record).flatMap((list) =>
    list.meaning.of && Array.isArray(list.value) ? partsOf(list).map((end) => ({ ...end, meaning: list.meaning })) : [],
  ),
  bodies: nodesOf(record).flatMap((node) => bodiesIn(node) ?? []),
}));

/** True if an area is the one whose code is this, or begins with it: 17 is 170003. */
function isCodeIn({ data: { kind, code } }: Entry<'areas'>, own: string): boolean {
  return kind !== 'region' && (kind === 'prefecture' ? code?.number.slice(0, 2) : code?.number) === own;
}

export const sideRules = family('Sides, kinds, codes', {
  'side-contradicts': {
    fields:
      '`french` or `japanese` of a link, the file of the authority; `side` of a person or a chair, the authority that they serve; the authorities that a person serves; `area` of an authority, its file',
    why: 'A twinning between two French towns; the side is that of the authority.',
    fr: '« {value} » contredit « {named} », qui est{side}. → Corrigez celui des deux qui est faux ; le champ side se retire : le côté vient de la collectivité.',
    ja: '「{value}」が、{side}「{named}」と食い違っています。 → 誤っているほうを直してください。sideは自治体から分かるため、削除できます。',
    *find(content) {
      const { sideOf } = content;
      const served = new Map<string, { readonly side: Side; readonly authority: string }>();
      for (const entry of everyRecord(content)) {
        const { file } = entry;
        const { ends, bodies } = sidedIn(entryNode(entry));
        for (const { field: named, value, at, meaning } of ends) {
          const side = typeof value === 'string' ? sideOf(value) : undefined;
          if (side && side !== meaning.of) yield { file, path: at, value: String(value), named, kind: meaning.of };
        }
        for (const { person = '', authority } of bodies) {
          const side = authority?.value === undefined ? undefined : sideOf(authority.value);
          if (!authority || !side) continue;
          const before = served.get(person);
          if (person !== '' && before && before.side !== side)
            yield { file, path: authority.at, value: authority.value, named: person, kind: before.side };
          else if (person !== '') served.set(person, { side, authority: authority.value });
        }
        for (const { person = '', authority, said } of bodies) {
          const side = authority ? sideOf(authority.value) : served.get(person)?.side;
          if (said && side && side !== said.value)
            yield { file, path: said.at, value: said.value, named: authority?.value ?? person, kind: side };
        }
      }
      for (const { id, data, file } of content.records.authorities) {
        const area = content.records.areas.find((one) => one.id === data.area);
        const kind = sideOfFile(file);
        if (area && !kindsOfSide[kind].includes(area.data.kind))
          yield { file, path: [id, 'area'], value: area.id, named: id, kind };
      }
    },
  },
  'kind-of-other-side': {
    fields: '`kind` of an authority, its file',
    why: 'A commune in Japan.',
    fr: '« {value} » n’est pas une sorte de collectivité du pays de ce fichier. → Écrivez l’une de celles-ci : {known} ; ou mettez la fiche dans l’autre fichier.',
    ja: '「{value}」は、このファイルの国の自治体の種類ではありません。 → {known}のいずれかにするか、もう一方の国のファイルに移してください。',
    *find({ records: { authorities } }) {
      for (const { id, data, file } of authorities) {
        const kinds = kindsOfSide[sideOfFile(file)];
        if (!isNotKnown(data.kind) && !kinds.includes(data.kind))
          yield { file, path: [id, 'kind'], value: data.kind, known: kinds.join(', ') };
      }
    },
  },
  'bad-code': {
    fields: '`code`, the country and the kind',
    why: 'INSEE: five signs for a commune, two or three for a department, two for a region; SIREN: nine digits for an intercommunality. Japan: five digits, or six with their check digit.',
    fr: ({ kind }) => [
      '« {value} » n’est pas un code de cette sorte de collectivité.',
      (codeForms[kind] ?? japanese).fr,
    ],
    ja: ({ kind }) => ['「{value}」は、この種類の自治体のコードの形ではありません。', (codeForms[kind] ?? japanese).ja],
    *find({ records: { authorities, areas } }) {
      for (const { id, data, file } of [...authorities, ...areas]) {
        const candidates = 'candidates' in data ? data.candidates : [];
        const typed = [
          { code: data.code?.number, path: [id, 'code'] },
          ...candidates.map(({ code }, index) => ({ code, path: [id, 'candidates', index, 'code'] })),
        ];
        for (const { code, path } of typed)
          if (code !== undefined && !isNotKnown(data.kind) && !isCodeOf(data.kind, code))
            yield { file, path, value: code, kind: data.kind };
      }
    },
  },
  'end-missing': {
    fields: '`french`, `japanese`, `organisation` of a link',
    why: 'A link has two ends; one of them is not named.',
    fr: ({ known }) =>
      `Le lien « {value} » n’a pas de bout ${sides.fr[known] ?? ''}. → Écrivez la collectivité, ou organisation si un organisme en tient lieu ; si aucune source ne la nomme, dites-le dans {answer}.`,
    ja: ({ known }) =>
      `提携「{value}」に${sides.ja[known] ?? ''}の自治体がありません。 → 自治体を書くか、自治体に代わる機関をorganisationに書いてください。どの資料にも記載がなければ、その旨を{answer}に書いてください。`,
    advice: { fr: 'Liens à un seul bout', ja: '片方の側がない提携' },
    *find({ records: { twinnings } }) {
      for (const { id, data, file } of twinnings) {
        const missing = (['french', 'japanese'] as const).filter((side) => data[side].length === 0);
        if (missing.length > (data.organisation === undefined ? 0 : 1))
          yield { file, path: [id], value: id, known: missing.join(', ') };
      }
    },
  },
  'code-of-other-area': {
    fields: '`code`, `area` and its code',
    why: 'The code of a town begins with that of its department or prefecture; a body and its territory have one code.',
    fr: 'Le code « {value} » n’est pas du territoire « {record} », dont le code est {known}. → Corrigez le code, ou area.',
    ja: 'コード「{value}」が、地域「{record}」（コード{known}）のものではありません。 → コードかareaを直してください。',
    *find({ records: { authorities, areas } }) {
      for (const { id, data, file } of authorities) {
        const [code, area] = [data.code?.number, areas.find((one) => one.id === data.area)];
        const twin = areas.find((one) => governs(data, one.data));
        if (code === undefined || isNotKnown(data.kind)) continue;
        const own = areaCodeOf(data.kind, code);
        // A region is compared by the department or the body that lies in it.
        const within =
          area?.data.kind === 'region'
            ? areas.find((one) => one.data.kind === 'department' && isCodeIn(one, own ?? code))
            : area;
        const place = { file, path: [id, 'code'], value: code };
        if (twin?.data.code && twin.data.code.number !== code)
          yield { ...place, record: twin.id, known: twin.data.code.number };
        else if (
          area?.data.kind === 'region'
            ? within && within.data.within !== area.id
            : own !== undefined && area?.data.code && !isCodeIn(area, own)
        )
          yield { ...place, record: area?.id, known: area?.data.code?.number };
      }
    },
  },
  'coordinates-elsewhere': {
    fields: '`lat`, `lon`, the bounds of `area`, of the code or of the country',
    why: 'Latitude and longitude exchanged, a sign too few, another town; France has land overseas.',
    fr: ({ kind, record }) =>
      `La position {value} n’est pas ${record ? `dans « ${record} »` : kind === 'french' ? 'en France métropolitaine' : 'au Japon'}. → La latitude et la longitude sont peut-être échangées ; si la position est juste, dites-le dans {answer}.`,
    ja: ({ kind, record }) =>
      `位置（{value}）が${record ? `「${record}」` : kind === 'french' ? 'フランス本土' : '日本'}にありません。 → 緯度と経度が入れ替わっていないか確かめてください。位置が正しければ、その旨を{answer}に書いてください。`,
    advice: { fr: 'Positions à vérifier', ja: '確かめるべき位置' },
    *find({ records: { authorities, areas } }) {
      for (const { id, data, file } of authorities) {
        const side = sideOfFile(file);
        const { coordinates, kind, code } = data;
        if (!coordinates) continue;
        const area = areas.find((one) => one.id === data.area);
        const place = { kind: isNotKnown(kind) ? '' : kind, code: code?.number, area };
        const [south, north, west, east] = boundsFor(place, side);
        const { lat, lon } = coordinates;
        if (south <= lat && lat <= north && west <= lon && lon <= east) continue;
        const value = `${String(lat)}, ${String(lon)}`;
        yield { file, path: [id, 'coordinates'], value, kind: side, record: area?.id };
      }
    },
  },
});
