/** An earlier state of the content, by Git, with which the present one is compared. */
import { dirname } from 'node:path';
import { dictionary, type Locale } from '../../src/i18n/locales.ts';
import { reportProblems } from '../../src/i18n/problem-report.ts';
import { setText } from '../../src/language/typography.ts';
import { contentFolder, readFiles, type Content } from '../../src/reader/read-content.ts';
import { contentAt, isRevision, missingGit, NoSuchRevision, parting, publishedTag } from './content-at.ts';
import { PlainFailure } from '../program.ts';

/** The folder around the content: it is that one's repository that is asked. */
function repository(): string {
  return dirname(contentFolder());
}

const say = dictionary({
  fr: {
    git: () =>
      'Git n’est pas installé sur cet ordinateur, ou n’est pas dans le PATH, et lui seul connaît l’état antérieur du contenu. Installez-le, puis relancez la commande.',
    repository: () =>
      'Ce dossier n’est pas un dépôt Git que l’on puisse lire : une simple copie n’a pas d’état antérieur. Clonez le dépôt avec « git clone » ; sinon, tapez « git status », qui dit ce qui manque.',
    revision: (revision: string) =>
      `Git ne connaît pas « ${revision} », ou n’y trouve pas de dossier content. Essayez main, HEAD ou le début d’un commit.`,
    notPublished:
      'Aucun état publié n’est marqué (étiquette Git « published… ») : on ne peut pas vérifier que tout changement est enregistré.',
    notChecked: 'On ne peut donc pas vérifier que tout changement est enregistré.',
    broken: (revision: string) => `Le contenu de « ${revision} » ne suit pas toutes les règles d’aujourd’hui.`,
  },
  ja: {
    git: () =>
      'このコンピューターにGitがないか、PATHに含まれていません。以前の内容を知るにはGitが必要です。インストールしてから、もう一度実行してください。',
    repository: () =>
      'このフォルダーは、読み取れるGitリポジトリーではありません。コピーしただけのフォルダーには以前の内容がありません。「git clone」で複製するか、「git status」で原因を確かめてください。',
    revision: (revision: string) =>
      `Gitに「${revision}」がないか、そこにcontentフォルダーがありません。main、HEAD、またはコミットの先頭の文字を指定してください。`,
    notPublished:
      '公開済みの状態を示すGitのタグ（published…）がないため、すべての変更が記録されているかどうかは確かめられません。',
    notChecked: 'そのため、すべての変更が記録されているかどうかは確かめられません。',
    broken: (revision: string) => `「${revision}」の内容は、今の規則の一部に合っていません。`,
  },
});

/** The content of a revision, in order or not. @throws {PlainFailure} where Git does not have it */
async function readAt(revision: string, lang: Locale): Promise<Content> {
  return readFiles(
    await contentAt(contentFolder(), revision).catch((error: unknown) => {
      throw error instanceof NoSuchRevision
        ? new PlainFailure(setText(say[lang][error.missing](revision), lang))
        : error;
    }),
  );
}

/** The content of a revision. @throws {PlainFailure} where Git does not have it, or it breaks a rule of today */
export async function contentOf(revision: string, lang: Locale): Promise<Content> {
  const content = await readAt(revision, lang);
  if (content.problems.length > 0)
    throw new PlainFailure(`${setText(say[lang].broken(revision), lang)}\n${reportProblems(content.problems, lang)}`);
  return content;
}

/**
 * The reference that the present content is compared with, or why there is none: without Git there is no earlier state, and one that breaks a rule
 * made since cannot be compared.
 */
export type Reference = { readonly content: Content } | { readonly none: string };

/**
 * The content where the work left a branch, or, without one, as it was published last.
 *
 * @throws {PlainFailure} where Git is there and does not know the branch
 */
export async function referenceOf(branch: string | undefined, lang: Locale): Promise<Reference> {
  const words = say[lang];
  const root = repository();
  const revision = branch === undefined ? publishedTag(root) : parting(root, branch);
  const missing = missingGit(root);
  if (missing) return { none: setText(`${words[missing]()} ${words.notChecked}`, lang) };
  if (revision === undefined) return { none: setText(words.notPublished, lang) };
  const content = await readAt(revision, lang);
  if (content.problems.length > 0) return { none: setText(`${words.broken(revision)} ${words.notChecked}`, lang) };
  return { content };
}

/** The content where the work left the main branch: that of the forge, where one is known. @throws {PlainFailure} as `referenceOf` */
export function mainReference(branch: string | undefined, lang: Locale): Promise<Reference> {
  const known = ['origin/HEAD', 'origin/main', 'main'].find((one) => isRevision(repository(), one));
  return referenceOf(branch ?? known ?? 'main', lang);
}

/** The content that the work began from, where Git knows it and it breaks no rule of today. */
export async function startOfWork(lang: Locale): Promise<Content | undefined> {
  const reference = await mainReference(undefined, lang).catch(() => undefined);
  return reference && 'content' in reference ? reference.content : undefined;
}
