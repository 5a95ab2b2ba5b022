import { existsSync, lstatSync, statSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { PlainFailure, spokenLanguage } from '../program.ts';

export const root = join(import.meta.dirname, '../..');
export const dist = join(root, 'dist');

const words = {
  link: { fr: 'est un lien', ja: 'リンクである' },
  disk: { fr: 'est sur un autre disque que le projet', ja: 'プロジェクトとは別のディスクにある' },
  git: { fr: 'contient un dépôt Git', ja: 'Gitのリポジトリを含む' },
  foreign: { fr: 'n’est pas un site construit ici', ja: 'ここで作成したサイトではない' },
  kept: {
    fr: (site: string, why: string) =>
      `${site} ${why}\u00A0: rien n’y est remplacé. Donnez-lui un autre nom ou retirez-le, puis recommencez.`,
    ja: (site: string, why: string) =>
      `${site}は${why}ため、置き換えません。名前を変えるか移動してから、もう一度実行してください。`,
  },
};

/** @throws {PlainFailure} if what a new site would replace is not a former one */
export function refuseForeign(site: string): void {
  const found = lstatSync(site, { throwIfNoEntry: false });
  if (!found) return;
  const lang = spokenLanguage();
  const holds = (name: string) => existsSync(join(site, name));
  const wrong =
    (found.isSymbolicLink() && words.link[lang]) ||
    (found.dev !== statSync(dirname(site)).dev && words.disk[lang]) ||
    (holds('.git') && words.git[lang]) ||
    (!holds('_headers') && words.foreign[lang]);
  if (wrong) throw new PlainFailure(words.kept[lang](relative(root, site), wrong));
}
