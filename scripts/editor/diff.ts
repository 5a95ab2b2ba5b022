import { parseArgs } from 'node:util';
import { buildArchive } from '../../src/archive/build.ts';
import { dictionary, locales, type Locale } from '../../src/i18n/locales.ts';
import { machineLanguage, reportProblems } from '../../src/i18n/problem-report.ts';
import { contentFolder, readContent } from '../../src/reader/read-content.ts';
import { differenceData, differenceMarkdown, differenceReport } from './difference-report.ts';
import { contentOf } from './former-content.ts';
import { PlainFailure, print } from '../program.ts';
import { formatPrintable } from '../../src/i18n/format-printable.ts';

const usage = 'npm run diff -- REV [--lang fr|ja] [--json | --markdown]';

const broken = dictionary({
  fr: 'Le contenu n’est pas en ordre : on ne peut pas dire ce qu’il change.',
  ja: '内容に問題があるため、何が変わるかを示せません。',
});

type Form = 'text' | 'json' | 'markdown';

function readOptions(args: readonly string[]): { readonly revision: string; readonly lang: Locale; readonly as: Form } {
  const flag = { type: 'boolean', default: false } as const;
  const options = { lang: { type: 'string' }, json: flag, markdown: flag } as const;
  try {
    const { values, positionals } = parseArgs({ args: [...args], options, allowPositionals: true });
    const lang = values.lang === undefined ? machineLanguage(process.env) : locales.find((one) => one === values.lang);
    const [revision, ...more] = positionals;
    const as = values.json ? 'json' : values.markdown ? 'markdown' : 'text';
    if (lang && revision && more.length === 0) return { revision, lang, as };
  } catch {
    // An unknown option gets the same answer as a missing revision.
  }
  throw new PlainFailure(`Usage : ${usage}\n使い方：${usage}`);
}

/**
 * Prints how the content differs from the revision that the options of `npm run diff` name.
 *
 * @throws {PlainFailure} for invalid options, an unknown revision, or content that is not valid
 */
export async function describeDifferences(args: readonly string[]): Promise<void> {
  const { revision, lang, as } = readOptions(args);
  const before = buildArchive((await contentOf(revision, lang)).entries, formatPrintable);
  const now = await readContent(contentFolder());
  if (now.problems.length > 0) throw new PlainFailure(`${broken[lang]}\n${reportProblems(now.problems, lang)}`);
  const after = buildArchive(now.entries, formatPrintable);
  if (as === 'json') print(JSON.stringify(differenceData(before, after, lang), undefined, 2));
  else print(as === 'markdown' ? differenceMarkdown(before, after, lang) : differenceReport(before, after, lang));
}
