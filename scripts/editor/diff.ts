import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { buildArchive } from '../../src/archive/build.ts';
import { changedFiles } from '../../src/exports/changed-files.ts';
import { dictionary, locales, type Locale } from '../../src/i18n/locales.ts';
import { machineLanguage, reportProblems } from '../../src/i18n/problem-report.ts';
import { differencesStrings } from '../../src/i18n/strings/differences.ts';
import { setFrench } from '../../src/language/typography.ts';
import { asMarkdown, visible } from '../../src/i18n/visible-signs.ts';
import { contentFolder, readContent, readFiles, type Content } from '../../src/reader/read-content.ts';
import { toldDifferences, type ToldDifferences } from '../../src/views/differences.ts';
import { PlainFailure, print } from '../program.ts';
import { contentAt, NoSuchRevision } from './content-at.ts';

const root = join(import.meta.dirname, '../..');
const usage = 'npm run diff -- REV [--lang fr|ja] [--json | --markdown]';

const say = dictionary({
  fr: {
    missing: {
      git: () =>
        'Git n’est pas installé sur cet ordinateur, ou n’est pas dans le PATH, et lui seul connaît l’état antérieur du contenu. Installez-le, puis relancez la commande.',
      repository: () =>
        'Ce dossier n’est pas un dépôt Git que l’on puisse lire : une simple copie n’a pas d’état antérieur. Clonez le dépôt avec « git clone » ; sinon, tapez « git status », qui dit ce qui manque.',
      revision: (revision: string) =>
        `Git ne connaît pas « ${revision} », ou n’y trouve pas de dossier content. Essayez main, HEAD ou le début d’un commit.`,
    },
    broken: 'Le contenu n’est pas en ordre : on ne peut pas dire ce qu’il change.',
    brokenBefore: (revision: string) =>
      `Le contenu de « ${revision} » n’est pas en ordre pour les programmes d’aujourd’hui.`,
  },
  ja: {
    missing: {
      git: () =>
        'このコンピューターにGitがないか、PATHに含まれていません。以前の内容を知るにはGitが必要です。インストールしてから、もう一度実行してください。',
      repository: () =>
        'このフォルダーは、読み取れるGitリポジトリーではありません。コピーしただけのフォルダーには以前の内容がありません。「git clone」で複製するか、「git status」で原因を確かめてください。',
      revision: (revision: string) =>
        `Gitに「${revision}」がないか、そこにcontentフォルダーがありません。main、HEAD、またはコミットの先頭の文字を指定してください。`,
    },
    broken: '内容に問題があるため、何が変わるかを示せません。',
    brokenBefore: (revision: string) => `「${revision}」の内容には、今のプログラムでは問題があります。`,
  },
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

function archiveOf({ entries, problems }: Content, why: string, lang: Locale) {
  if (problems.length > 0) throw new PlainFailure(`${why}\n${reportProblems(problems, lang)}`);
  return buildArchive(entries);
}

/** Above this number, pages or files are only counted: nobody reads a longer list in a review. */
const LONGEST = 40;

interface Section {
  readonly title: string;
  readonly lines: readonly string[];
}

function sectionsOf(told: ToldDifferences, files: readonly string[], lang: Locale): readonly Section[] {
  const words = differencesStrings[lang];
  const listed = (title: string, list: readonly string[]): Section[] => {
    const more = list.length > LONGEST ? [words.more(list.length - LONGEST)] : [];
    return list.length > 0 ? [{ title, lines: [...list.slice(0, LONGEST), ...more] }] : [];
  };
  // Lists every address, however many there are.
  const accounts = told.accounts.flatMap(({ title, lines }) => [title, ...lines.map((line) => `    ${line}`)]);
  return [
    { title: told.summary, lines: [] },
    ...told.records,
    ...(told.accounts.length > 0 ? [{ title: words.accounts, lines: accounts }] : []),
    ...listed(words.pages, told.pages),
    ...listed(
      words.data,
      files.map((file) => `data/${file}`),
    ),
  ];
}

/** Formats lines below their titles; a text of the content stays on its line. */
function report(sections: readonly Section[], lang: Locale): string {
  const text = sections.map(({ title, lines }) => [title, ...lines.map((line) => `  ${line}`)].map(visible).join('\n'));
  return lang === 'fr' ? setFrench(text.join('\n\n')) : text.join('\n\n');
}

/** The same as Markdown, for the summary of a forge. */
function markdown(sections: readonly Section[], lang: Locale): string {
  const set = (text: string) => asMarkdown(lang === 'fr' ? setFrench(text) : text);
  const item = (line: string) => `${line.startsWith(' ') ? '  ' : ''}- ${set(line.trimStart())}`;
  return sections.map(({ title, lines }) => [`**${set(title)}**\n`, ...lines.map(item)].join('\n')).join('\n\n');
}

/**
 * Prints how the content differs from the revision that the options of `npm run diff` name.
 *
 * @throws {PlainFailure} for invalid options, an unknown revision, or content that is not valid
 */
export async function describeDifferences(args: readonly string[]): Promise<void> {
  const { revision, lang, as } = readOptions(args);
  const former = await contentAt(root, revision).catch((error: unknown) => {
    if (!(error instanceof NoSuchRevision)) throw error;
    const told = say[lang].missing[error.missing](revision);
    throw new PlainFailure(lang === 'fr' ? setFrench(told) : told);
  });
  const before = archiveOf(readFiles(former), say[lang].brokenBefore(revision), lang);
  const after = archiveOf(await readContent(contentFolder()), say[lang].broken, lang);
  const told = toldDifferences(before, after, lang);
  const files = changedFiles(before, after);
  const sections = sectionsOf(told, files, lang);
  if (as === 'json') print(JSON.stringify({ ...told, files }, undefined, 2));
  else print(as === 'markdown' ? markdown(sections, lang) : report(sections, lang));
}
