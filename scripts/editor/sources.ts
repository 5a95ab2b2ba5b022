import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import type { Entries } from '../../src/archive/entries.ts';
import { dictionary } from '../../src/i18n/locales.ts';
import { reportProblems } from '../../src/i18n/problem-report.ts';
import { setText } from '../../src/language/typography.ts';
import { contentFolder, readContent } from '../../src/reader/read-content.ts';
import { setting } from '../../src/settings.ts';
import { PlainFailure, print } from '../program.ts';
import { askedLanguage } from '../system-failure.ts';
import { chosenSources, lookAt, type ToAsk } from './sources/look.ts';
import { seenFile } from './sources/seen-file.ts';
import { withCopy } from './sources/take-copy.ts';
import { today } from './today.ts';
import { writeAtomically } from './atomic-write.ts';

const USER_AGENT = 'cooperation-archive-links/1';
const COPIES = 'https://archive.org/wayback/available?url=';
const DAY = 86_400_000;

const usage =
  'npm run sources -- [--limit N] [--days N] [--pause SECONDS] [--timeout SECONDS] [--date YYYY-MM-DD] [--no-copies] [--take ID]… [--lang fr|ja]';

const words = dictionary({
  fr: {
    seen: (id: string, state: string) => `${id} : ${state}`,
    states: {
      answers: 'a répondu',
      moved: 'mène à une autre adresse',
      missing: 'page introuvable',
      refused: 'demande refusée',
      failing: 'erreur de l’hôte',
      silent: 'aucune réponse',
    },
    copy: (url: string, id: string) =>
      `  copie proposée : ${url} ; npm run sources -- --take ${id} la note dans la source.`,
    done: (n: number, left: number) => `Adresses demandées : ${String(n)} ; restent à demander : ${String(left)}.`,
    noCopy: (id: string) =>
      `Aucune copie n’est proposée pour « ${id} », ou la source en porte déjà une. Lancez npm run sources, ou écrivez archived vous-même.`,
    taken: (id: string) =>
      `Copie notée dans « ${id} ». Ouvrez-la pour vérifier que c’est bien la page, puis npm run record.`,
  },
  ja: {
    seen: (id: string, state: string) => `${id}：${state}`,
    states: {
      answers: '応答あり',
      moved: '別のアドレスへ転送',
      missing: 'ページなし',
      refused: 'アクセス拒否',
      failing: 'サーバーエラー',
      silent: '応答なし',
    },
    copy: (url: string, id: string) => `  写しの候補：${url}（npm run sources -- --take ${id}で資料に記します）`,
    done: (n: number, left: number) => `${String(n)}件のアドレスを確かめました。残りは${String(left)}件です。`,
    noCopy: (id: string) =>
      `「${id}」には写しの候補がないか、すでに写しが記されています。npm run sourcesを実行するか、archivedを直接書いてください。`,
    taken: (id: string) => `「${id}」に写しを記しました。開いて内容を確かめてから、npm run recordを実行してください。`,
  },
});

function readOptions(args: readonly string[]) {
  const text = (value: string) => ({ type: 'string', default: value }) as const;
  try {
    const { values } = parseArgs({
      args: [...args],
      options: {
        ...{ limit: text('50'), days: text('30'), pause: text('5'), timeout: text('20'), date: text(today()) },
        take: { type: 'string', multiple: true, default: [] },
        'no-copies': { type: 'boolean', default: false },
        lang: { type: 'string' },
      },
    });
    const [limit, days, pause, timeout] = [values.limit, values.days, values.pause, values.timeout].map(Number);
    const isDay = /^\d{4}-\d\d-\d\d$/.test(values.date) && !Number.isNaN(Date.parse(values.date));
    const isWhole = [limit, days, pause, timeout].every((n) => n !== undefined && Number.isFinite(n) && n >= 0);
    if (isDay && isWhole)
      return {
        ...{ limit: limit ?? 0, days: days ?? 0, pause: pause ?? 0, timeout: timeout ?? 0 },
        date: values.date,
        take: values.take,
        copies: !values['no-copies'],
      };
  } catch {
    // An unknown option gets the same answer as an incomplete one.
  }
  throw new PlainFailure(`Usage :\n${usage}\n使い方：\n${usage}`);
}

const lang = askedLanguage();
const say = words[lang];
const spoken = (text: string): string => setText(text, lang);

/** Writes proposed copies into the records of their sources. */
function take(folder: string, entries: Entries, ids: readonly string[]): void {
  for (const id of ids) {
    const copy = entries.journal.seen.get(id)?.copy;
    const file = entries.records.sources.find(({ data }) => Object.hasOwn(data.list, id))?.file;
    const place = file === undefined ? undefined : join(folder, file);
    const former = place === undefined ? undefined : readFileSync(place, 'utf8');
    const text = copy && former !== undefined ? withCopy(former, id, copy) : undefined;
    if (place === undefined || text === undefined) throw new PlainFailure(spoken(say.noCopy(id)));
    writeAtomically(place, former, text);
    print(spoken(say.taken(id)));
  }
}

/**
 * Asks the addresses, or takes the copies, that the options of `npm run sources` name.
 *
 * @throws {PlainFailure} for invalid options, or if the content is not valid
 */
export async function askSources(args: readonly string[]): Promise<void> {
  const options = readOptions(args);
  const folder = contentFolder();
  const { entries, problems } = await readContent(folder);
  if (problems.length > 0) throw new PlainFailure(reportProblems(problems, lang, folder));
  if (options.take.length > 0) {
    take(folder, entries, options.take);
    return;
  }
  const all = entries.records.sources.flatMap(({ data }) =>
    Object.entries(data.list).flatMap(([id, { url, archived }]): ToAsk[] =>
      url === undefined ? [] : [{ id, url, hasCopy: archived !== undefined }],
    ),
  );
  const since = new Date(Date.parse(options.date) - options.days * DAY).toISOString().slice(0, 10);
  const due = chosenSources(all, entries.journal.seen, { since, limit: all.length });
  const chosen = due.slice(0, options.limit);
  const seen = new Map([...entries.journal.seen].filter(([id]) => all.some((one) => one.id === id)));
  const file = join(folder, 'sources-seen.yaml');
  await lookAt(chosen, entries.journal.seen, {
    userAgent: setting('SOURCES_USER_AGENT') ?? USER_AGENT,
    timeout: options.timeout * 1_000,
    pause: options.pause * 1_000,
    hosts: 4,
    copies: options.copies ? (setting('COPIES_URL') ?? COPIES) : '',
    today: options.date,
    onSeen(id, one) {
      seen.set(id, one);
      writeAtomically(file, existsSync(file) ? readFileSync(file, 'utf8') : undefined, seenFile(seen));
      print(spoken(say.seen(id, say.states[one.state])));
      if (one.copy) print(spoken(say.copy(one.copy.url, id)));
    },
  });
  print(spoken(say.done(chosen.length, due.length - chosen.length)));
}
