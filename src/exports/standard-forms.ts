import type { Words } from '../archive/schema/words.ts';
import type { PublishedKind } from './records/published-record.ts';

export type StandardFolder = 'tei';

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

export const standardForms: readonly StandardForm[] = [tei];

/** The file of a record in a form, below `/data/`: `tei/1-nancy.tei.xml`. */
export function standardFile({ folder, ending }: StandardForm, id: string): string {
  return `${folder}/${id}.${ending}`;
}
