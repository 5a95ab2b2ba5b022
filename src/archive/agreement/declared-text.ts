import { languages } from '../../language/languages.ts';
import type { Entries, Entry } from '../entries.ts';
import { isWorded, type Wording } from '../schema/declaration.ts';
import type { Finding } from './finding.ts';
import { placeOf, textUnread, wordsOf } from './reading.ts';

/** The wordings that are words of the text itself, or render them. */
const ownWords: readonly Wording[] = ['official', 'official-translation', 'our-translation', 'extract'];

/** How far a declaration's text is said to be known, against its points, its gaps and its accounts. */
export function declaredTextFindings(entries: Entries): Finding[] {
  return entries.records.declarations.flatMap((declaration) => [
    ...againstPoints(declaration),
    ...againstGaps(declaration),
    ...againstAccounts(declaration, entries),
  ]);
}

const path = ['text_known'];

function againstPoints({ data, file }: Entry<'declarations'>): Finding[] {
  const { text_known: known, points, text } = data;
  const isOwn = (point: (typeof points)[number], lang: 'fr' | 'ja') => {
    const side = point[lang];
    return isWorded(side) && ownWords.includes(side.wording);
  };
  const quoted = points.find((point) => isOwn(point, 'fr') || isOwn(point, 'ja'));
  const differs = (kind: string, value = ''): Finding[] => [
    { code: 'text-known-differs', params: { text: known, kind, value }, file, path },
  ];
  if ((known === 'none' || known === 'summary') && quoted) return differs('quoted', quoted.id);
  if (known === 'none' && points.length > 0)
    return [{ code: 'points-of-unknown-text', params: { count: String(points.length) }, file, path }];
  // Beside a text the points are what they were before it was found.
  if (known !== 'full' || text) return [];
  if (points.length === 0) return differs('without-points');
  const isWhole = languages.some((lang) => points.every((point) => isOwn(point, lang)));
  const paraphrased = points.find((point) => !isOwn(point, 'fr') && !isOwn(point, 'ja')) ?? points[0];
  return isWhole ? [] : differs('paraphrased', paraphrased?.id);
}

function againstGaps({ data, file }: Entry<'declarations'>): Finding[] {
  if (data.text_known !== 'full') return [];
  return data.gaps.flatMap(({ id, explains }, index) =>
    explains.flatMap((one, part): Finding[] =>
      one === 'text_known'
        ? [
            {
              code: 'text-known-differs',
              params: { text: 'full', kind: 'gap', value: id },
              file,
              path: ['gaps', index, 'explains', part],
            },
          ]
        : [],
    ),
  );
}

function againstAccounts({ id, data, file }: Entry<'declarations'>, { prose }: Entries): Finding[] {
  if (data.text_known !== 'full') return [];
  const accounts = prose.filter(({ folder, record }) => folder === 'declarations' && record === id);
  return accounts.flatMap((account) => {
    const texts = [
      { text: account.lead, position: { line: 1, column: 1 } },
      ...account.blocks.map((block) => ({ text: wordsOf(block), position: placeOf(block) })),
    ];
    return texts
      .filter(({ text }) => textUnread[account.lang].test(text))
      .map(({ position }): Finding => ({
        code: 'account-says-unread',
        params: {},
        file: account.file,
        position,
        answeredAt: { file, path },
      }));
  });
}
