import type { Words } from '../archive/schema/words.ts';
import type { PublishedKind } from './records/published-record.ts';

export type StandardFolder = 'tei' | 'eac-cpf';

/** A form in which the records of a kind are published besides JSON, as a standard of their trade has it. */
export interface StandardForm {
  readonly kind: PublishedKind;
  /** Its folder below `/data/`: that of the JSON files of a kind holds nothing else, so that they can be joined. */
  readonly folder: StandardFolder;
  readonly ending: string;
  readonly mediaType: string;
  readonly title: Words;
  readonly description: Words;
}

/** The declarations for those who edit or compare texts. */
const tei: StandardForm = {
  kind: 'declarations',
  folder: 'tei',
  ending: 'tei.xml',
  mediaType: 'application/tei+xml',
  title: { fr: 'Déclarations en TEI', ja: '宣言（TEI）' },
  description: {
    fr: 'Un fichier TEI P5 par déclaration : ses articles et ses points dans les deux langues, chacun avec ses sources et son degré.',
    ja: '宣言ごとに1ファイル（TEI P5）。条文と項目を両言語で収め、出典と確かさを添えます。',
  },
};

/** The authorities for archives, which keep such records of those who make records. */
const eac: StandardForm = {
  kind: 'authorities',
  folder: 'eac-cpf',
  ending: 'eac.xml',
  mediaType: 'application/xml',
  title: { fr: 'Collectivités en EAC-CPF', ja: '自治体（EAC-CPF）' },
  description: {
    fr: 'Un fichier EAC-CPF (2010) par collectivité : ses noms, ses identifiants, sa position, ce qu’elle est devenue, ses liens et les éditions où sa présence est établie.',
    ja: '自治体ごとに1ファイル（EAC-CPF 2010）。名称、識別子、位置、その後の自治体、提携、参加を確認できた回を収めます。',
  },
};

export const standardForms: readonly StandardForm[] = [tei, eac];

/** The file of a record in a form, below `/data/`: `tei/1-nancy.tei.xml`. */
export function standardFile({ folder, ending }: StandardForm, id: string): string {
  return `${folder}/${id}.${ending}`;
}
