/**
 * Builds the site into `dist`: the pages, then the search index, then the swap. A build that fails or is stopped leaves the site as it was.
 *
 * --published: the site goes to its readers: its host must be one that they can reach, and its publisher should be named.
 * --lang fr|ja: the language in which it tells how far it is.
 *
 * BASE_PATH: folder of the site on its host (/). SITE_URL: the host. EDIT_URL: where a file is edited, unless content/site.yaml says it.
 */
import { parseArgs } from 'node:util';
import { webAddressMistake } from '../src/schema/web-address.ts';
import { formatNumber } from '../src/i18n/format.ts';
import { PlainFailure, runToEnd, spokenLanguage } from './program.ts';
import { buildSite } from './site/build.ts';
import { progressIn } from './site/progress.ts';
import { readSiteAddress } from './site/site-address.ts';

const words = {
  host: {
    fr: 'SITE_URL, l’adresse du site, comme SITE_URL=https://archive.example\u00A0: sans elle, les pages n’ont pas d’adresse canonique, les citations ne mènent nulle part, et il n’y a pas de plan du site pour les moteurs.',
    ja: 'SITE_URL：サイトのアドレス（SITE_URL=https://archive.exampleのように指定します）。指定しないと、正規のアドレス、引用のリンク先、検索エンジン用のサイトマップが作られません。',
  },
  unreachable: {
    fr: (site: string) =>
      `SITE_URL vaut ${site}, que les lecteurs ne peuvent atteindre\u00A0: écrivez l’adresse du site, comme https://archive.example.`,
    ja: (site: string) =>
      `SITE_URLの${site}には、読者がアクセスできません。https://archive.exampleのようなアドレスを指定してください。`,
  },
  publisher: {
    fr: 'publisher, dans content/site.yaml\u00A0: qui publie le site. La loi française le demande.',
    ja: 'content/site.yamlのpublisher：サイトの運営者。フランスの法律で表示が求められています。',
  },
  missing: { fr: 'Pour publier ce site, il faudrait encore\u00A0:', ja: '公開するには、次のものが必要です：' },
  done: {
    fr: (seconds: string) => `Le site est dans dist (${seconds} s).`,
    ja: (seconds: string) => `サイトはdistにあります（${seconds}秒）。`,
  },
};

await runToEnd(async () => {
  const start = performance.now();
  const { published } = parseArgs({
    options: { published: { type: 'boolean', default: false }, lang: { type: 'string' } },
  }).values;
  const lang = spokenLanguage();
  const { site } = readSiteAddress();
  if (published && site === undefined) throw new PlainFailure(words.host[lang]);
  if (published && site !== undefined && webAddressMistake(site)) throw new PlainFailure(words.unreachable[lang](site));
  const archive = await buildSite({ progress: progressIn(lang) });
  const missing = [...(site ? [] : [words.host[lang]]), ...(archive.site.publisher ? [] : [words.publisher[lang]])];
  console.log(words.done[lang](formatNumber(Math.round((performance.now() - start) / 1000), lang)));
  if (missing.length > 0) console.log(['', words.missing[lang], ...missing.map((one) => `- ${one}`)].join('\n'));
});
