import type { AstroIntegration } from 'astro';
import type { Locale } from '../../src/text/locales.ts';
import { formatNumber } from '../../src/i18n/format.ts';

const words = {
  check: { fr: 'Lecture et vérification du contenu…', ja: '内容の読み込みと検査…' },
  prepare: { fr: 'Préparation des pages…', ja: 'ページの準備…' },
  pages: {
    fr: (written: string, all: string) => `Pages et fichiers écrits\u00A0: ${written} sur ${all}`,
    ja: (written: string, all: string) => `書き出したページとファイル：${written}／${all}`,
  },
  search: { fr: 'Index de la recherche…', ja: '検索用の索引の作成…' },
};

export type Progress = ReturnType<typeof progressIn>;

/** Tells the steps of a build, and how many of its pages are written: in one line at a terminal, in ten elsewhere. */
export function progressIn(locale: Locale, out: Pick<NodeJS.WriteStream, 'write' | 'isTTY'> = process.stdout) {
  const count = (written: number, all: number) => {
    const told = words.pages[locale](formatNumber(written, locale), formatNumber(all, locale));
    const isTenth = Math.floor((10 * written) / all) > Math.floor((10 * (written - 1)) / all);
    if (out.isTTY) out.write(`\r${told}${written === all ? '\n' : ''}`);
    else if (isTenth) out.write(`${told}\n`);
  };
  const pages: AstroIntegration = {
    name: 'progress',
    hooks: {
      'astro:build:start': ({ setPrerenderer }) => {
        setPrerenderer((own) => {
          let [written, all] = [0, 0];
          return {
            ...own,
            async getStaticPaths() {
              const paths = await own.getStaticPaths();
              all = paths.length;
              return paths;
            },
            async render(request, options) {
              const page = await own.render(request, options);
              written += 1;
              count(written, all);
              return page;
            },
          };
        });
      },
    },
  };
  return { begin: (step: 'check' | 'prepare' | 'search') => void out.write(`${words[step][locale]}\n`), pages };
}
