import { heldStateWords } from '../../src/archive/schema/may-hold.ts';
import { readingWords } from '../../src/archive/schema/source.ts';
import { parseArgs } from 'node:util';
import { isNotKnown } from '../../src/archive/schema/not-known.ts';
import { readingList, type ToRead } from '../../src/archive/queries/reading-list.ts';
import { comma } from '../../src/i18n/format.ts';
import { locales, dictionary, type Locale } from '../../src/i18n/locales.ts';
import { machineLanguage } from '../../src/i18n/problem-report.ts';
import { gapsStrings } from '../../src/i18n/strings/gaps.ts';
import { setText } from '../../src/language/typography.ts';
import { visible } from '../../src/i18n/visible-signs.ts';
import { recordText } from '../../src/wording/names.ts';
import type { Context } from '../../src/wording/context.ts';
import { checkedArchive } from '../checked-archive.ts';
import { PlainFailure, print } from '../program.ts';

const SHORT = 20;
const usage = 'npm run worklist -- [--lang fr|ja] [--all] [--json]';

const say = dictionary({
  fr: {
    head: (n: number, all: number) =>
      `${String(n)} sources sur ${String(all)} qui n’ont pas été lues jusqu’au bout et où une réponse a été cherchée.`,
    after:
      'Quand vous en avez lu une : donnez la réponse et retirez la lacune, ou écrivez read: whole dans la fiche de la source.',
  },
  ja: {
    head: (n: number, all: number) => `最後まで読まれておらず、答えを探した資料${String(all)}件のうち${String(n)}件。`,
    after: '読み終えたら、答えを書いて不明点を削除するか、資料の記録をread: wholeにしてください。',
  },
});

function readOptions(args: readonly string[]): {
  readonly lang: Locale;
  readonly all: boolean;
  readonly json: boolean;
} {
  const flag = { type: 'boolean', default: false } as const;
  try {
    const { values } = parseArgs({ args: [...args], options: { lang: { type: 'string' }, all: flag, json: flag } });
    const lang = values.lang === undefined ? machineLanguage(process.env) : locales.find((one) => one === values.lang);
    if (lang) return { lang, all: values.all, json: values.json };
  } catch {
    // An unknown option gets the same answer as an unknown language.
  }
  throw new PlainFailure(`Usage : ${usage}\n使い方：${usage}`);
}

function describeSource(context: Context, { source, gaps }: ToRead): string {
  const { locale } = context;
  const date = isNotKnown(source.date) ? [] : [source.date.value];
  const reading = readingWords[source.read][locale];
  const held = source.may_hold;
  const head = [source.publisher[locale], ...date, reading, gapsStrings[locale].couldAnswer(gaps.length)];
  return [
    `${source.id}  ${source.title.text}`,
    `  ${head.join(comma[locale])}`,
    ...(held ? [`  ${heldStateWords[held.state][locale]}${comma[locale]}${held[locale]}`] : []),
    ...(source.url ? [`  ${source.url}`] : []),
    ...gaps.map(({ kind, id, gap }) => `  - ${recordText(context, kind, id)} – ${gap[locale]}`),
    '',
  ]
    .map(visible)
    .join('\n');
}

/**
 * Prints the list that the options of `npm run worklist` ask for.
 *
 * @throws {PlainFailure} for invalid options, or if the content is not valid
 */
export async function listWhatToRead(args: readonly string[]): Promise<void> {
  const { lang, all, json } = readOptions(args);
  const archive = await checkedArchive();
  const list = readingList(archive);
  const shown = all ? list : list.slice(0, SHORT);
  if (json) {
    const rows = shown.map(({ source, gaps }) => ({
      source: source.id,
      read: source.read,
      url: source.url,
      gaps: gaps.map(({ kind, id, gap }) => `${kind}/${id}/${gap.id}`),
    }));
    print(JSON.stringify(rows, undefined, 2));
    return;
  }
  const text = [
    say[lang].head(shown.length, list.length),
    '',
    ...shown.map((one) => describeSource({ archive, locale: lang }, one)),
    say[lang].after,
  ];
  print(setText(text.join('\n'), lang));
}
