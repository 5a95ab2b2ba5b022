import { everyRecord, type Entries } from '../archive/entries.ts';
import { isClaim, lookUp, nearestPath, versionsOf, wayToVersion, factsOf } from '../archive/fact-path.ts';
import { gapsExplaining, hasGaps } from '../archive/gaps.ts';
import { statusNow } from '../archive/edition-days.ts';
import { entryNode } from '../schema/kinds.ts';
import { partsOf, type Node } from '../schema/node.ts';
import { isNotKnown } from '../schema/not-known.ts';
import { formOf, shapeIn } from '../schema/side.ts';
import { isAnswer } from '../schema/title.ts';
import { valueAt } from '../archive/value-at.ts';
import { family, headOfFile, type InBoth } from './rule.ts';
import { factsIn, gapsIn, ownTextsIn, sourcesIn } from './walks.ts';
import { locales } from '../text/locales.ts';
import { inlinesOf, plainText, type Block } from '../archive/prose.ts';
import { isWorded, type Wording } from '../schema/declaration.ts';
import { sourcesOf } from '../schema/evidence.ts';
import { isWords, type Locale, type Words } from '../schema/words.ts';
import { numbersOf } from './counts.ts';
import { memoize } from '../text/memoize.ts';
import { isBefore } from './periods.ts';

/** True if no field of a fact with several is open: each required one has a value or, for counts, both sides do. */
function isWholeFact({ value, schema }: Node): boolean {
  // A fact that remains to be verified may still have a gap.
  if (!isClaim(value) || value.is !== 'known' || value.evidence.to_verify.length > 0) return false;
  const inner = shapeIn(schema)?.['value'];
  const shape = inner ? (shapeIn(inner) ?? {}) : {};
  const values: Readonly<Record<string, unknown>> = { ...value.value };
  const fields = Object.keys(shape);
  // A fact described in a sentence of ours may leave something open.
  const isInOurWords = shape['fr'] !== undefined && formOf(shape['fr']).meaning.by === 'us';
  if (fields.length < 2 || isInOurWords) return false;
  const needed = fields.filter((field) => {
    const one = shape[field];
    return one !== undefined && !one.safeParse(undefined).success;
  });
  const isCounts = fields.some((field) => shape[field] && formOf(shape[field]).meaning.scalar === 'count');
  const asked = isCounts ? ['french', 'japanese'] : needed;
  return (
    asked.length > 0 && asked.every((field) => values[field] !== undefined) && Object.values(values).every(isAnswer)
  );
}

function isWholeList(node: Node): boolean {
  const parts = [...partsOf(node)];
  return (
    parts.some(({ field, value }) => field === 'complete' && value === 'both') &&
    parts.some(({ field }) => field === 'list')
  );
}

const textKnown: InBoth<Readonly<Record<string, string>>> = {
  fr: {
    quoted: '« text_known: {text} » contredit le point « {value} », qui donne les mots de la déclaration.',
    'with-text': '« text_known: {text} » contredit le texte, qui est là.',
    'without-points': '« text_known: full » dit le texte connu en entier, et ni text ni aucun point ne le donne.',
    paraphrased: '« text_known: full » dit le texte connu en entier, et le point « {value} » n’en donne pas les mots.',
    gap: '« text_known: full » dit le texte connu en entier, et la lacune « {value} » le cherche encore.',
  },
  ja: {
    quoted: '「text_known: {text}」ですが、項目「{value}」は宣言の文言を載せています。',
    'with-text': '本文があるのに、「text_known: {text}」となっています。',
    'without-points': '「text_known: full」は全文判明を示しますが、本文（text）も項目（points）もありません。',
    paraphrased: '「text_known: full」は全文判明を示しますが、項目「{value}」は宣言の文言ではありません。',
    gap: '「text_known: full」は全文判明を示しますが、不明点「{value}」が本文をまだ探しています。',
  },
};

/** Numbers that are not a rank, a date, an hour, a percentage or a number of people (人). */
const numbers =
  /(?<![\d-])\d{1,3}(?!\d|\s?(?:e|er|re|es)(?!\p{L})|[年月日回時分人%％]|\s?(?:et \d+ |h\b|janv|févr|mars|avril|mai|juin|juil|août|sept|oct|nov|déc))/gu;

/** Words that show that a number is of the names known, not of those missing. */
const ofKnown = { fr: /connu|nommé|identifié/iu, ja: /判明|分かって|分かる/u } as const;

const ownWords: readonly Wording[] = ['official', 'official-translation', 'our-translation', 'extract'];

function isOwnWords(side: unknown): boolean {
  return isWorded(side) && ownWords.includes(side.wording);
}

const readInPart: Readonly<Record<Locale, RegExp>> = {
  fr: /\b(?:pages?|documents?|sources?|textes?|articles?|copies?|légendes?|phrases?|rapports?|programmes?|suite|fin)\b[^.;]*(?:n['’](?:a|ont) pas été (?:lu|consulté)|\b(?:lu|consulté)e?s? en partie|n['’](?:a|ont) été (?:lu|vu)e?s? qu)|\bparties? (?:consultée|lue)s?\b/iu,
  ja: /一部のみ参照|参照した部分|途中まで(?:しか)?(?:参照|読)|(?:まだ|最後まで)読(?:めて|んで)いない|続きは未参照|未読/u,
};

const textUnread: Readonly<Record<Locale, RegExp>> = {
  fr: /\b(?:texte|copie|version)\b[^.;]*(?:n['’](?:a|ont) (?:pas été |pu être )(?:lu|trouvé|consulté|ouvert)|n['’](?:a|ont) (?:été (?:lu|vu)e?s? qu|pu (?:lire|ouvrir))|\breste(?:nt)? (?:à lire|à chercher|inconnu))|\breste à (?:lire|chercher|trouver) [^.;]*\ble texte\b|\bne (?:connaît|sait)[^.;]*\btexte\b|\baucun passage\b|\bquel (?:est|était) le texte\b/iu,
  ja: /(?:全文|本文|原文|宣言文)[^。]*(?:未参照|未入手|未発見|読めていない|読んでいない|見つかっ?て?い?ない|見つからず|見当たら(?:な|ず)|不明|入手できて|分かっていない|確認できな)/u,
};

const noneRead: Readonly<Record<Locale, RegExp>> = {
  fr: /\b(?:lire|lu)\b[^.;]*\baucune\b[^.;]*\bdéclarations?\b/iu,
  ja: /宣言[^。]*どれも[^。]*全文/u,
};

const announced: Readonly<Record<Locale, RegExp>> = {
  fr: /\best (?:annoncée|prévue)\b|\b(?:se tiendra|se tiendront|aura lieu|auront lieu)\b|\bsi (?:elle|la réunion|l['’]édition) (?:s['’]est tenue|a eu lieu)|\bignore si\b[^.;]*(?:\btenue?\b|\ba (?:tenu|accueilli|reçu)\b|eu lieu)|n['’]étaient pas annoncés/iu,
  ja: /予告された会議|(?:開催|開か)[^。、]{0,6}(?:有無|どうか|予定|た場合)/u,
};

const passagesIn = memoize((content: Entries) => [
  ...[...ownTextsIn(content)].map(({ text, lang, file, path, typed: { kind, id: record } }) => {
    return { kind, record, lang, text, place: { file, path }, isAccount: false, refs: new Set<string>() };
  }),
  ...content.prose.flatMap(({ folder: kind, record, lang, lead, blocks, file }) =>
    [
      { text: lead, position: headOfFile, refs: new Set<string>() },
      ...blocks.map((block) => ({ text: plainText(block), position: placeOf(block), refs: linkedIn(block) })),
    ].map(({ text, position, refs }) => ({
      ...{ kind, record, lang, text, refs, isAccount: true },
      place: { file, position, path: undefined },
    })),
  ),
]);

function linkedIn(block: Block): ReadonlySet<string> {
  return new Set(
    [...inlinesOf([block])].flatMap((inline) => {
      const named = inline.type === 'A' ? inline.id : inline.type === 'Unknown' ? inline.gap : undefined;
      return named?.includes('/') ? [named.split('/').slice(0, 2).join('/')] : [];
    }),
  );
}

function saysInPart(words: Words | undefined): boolean {
  return words !== undefined && (readInPart.fr.test(words.fr) || readInPart.ja.test(words.ja));
}

function* factsReadInPart(content: Entries) {
  for (const { node, at, file } of factsIn(content))
    for (const [index, version] of versionsOf(node).entries()) {
      const own = isWords(version) ? version : undefined;
      if ([own, version.words, version.note].some(saysInPart))
        yield { file, path: [...at, ...wayToVersion(node, index), 'fr'], sources: sourcesOf(version.evidence.basis) };
    }
}

function placeOf(block: Block) {
  for (const inline of inlinesOf([block])) if ('at' in inline) return inline.at;
  return headOfFile;
}

export const knowledgeRules = family('What is known, what was read', {
  'no-source': {
    fr: ({ list }) => [
      list ? 'Une autre version de « {value} » n’a pas de source.' : '« {value} » n’a pas de source.',
      'Ajoutez sources: [ ] avec l’identifiant de la source ; sinon, dites d’où cela vient : derived, general_knowledge ou ours.',
    ],
    ja: ({ list }) => [
      list ? '「{value}」のほかの記述に出典がありません。' : '「{value}」に出典がありません。',
      'sources: [ ]に資料のIDを書くか、典拠の別をderived、general_knowledge、oursで示してください。',
    ],
    *find(content) {
      for (const { entry, file, path, at, node } of factsIn(content))
        for (const [index, { evidence }] of versionsOf(node).entries()) {
          const { basis } = evidence;
          if (basis.kind !== 'inherited') continue;
          const way = wayToVersion(node, index);
          const words = { value: path || entry.id, list: way[0] };
          if (basis.also.length > 0) yield { code: 'also-without-head', file, path: [...at, ...way, 'also'], ...words };
          else yield { file, path: [...at, ...way], ...words };
        }
    },
  },
  'also-without-head': {
    fr: '« also » s’ajoute aux sources de la tête de la liste, et cette liste n’en a pas. → Écrivez « sources » à la place de « also ».',
    ja: '「also」は一覧の先頭の出典に加えるものですが、この一覧の先頭には出典がありません。 → 「also」を「sources」に直してください。',
  },
  'unknown-without-gap': {
    fr: '« {value} » est inconnu, et aucune lacune ne l’explique. → Ajoutez « {value} » aux explains d’une lacune de gaps ; écrivez not-stated si l’on n’a pas cherché ailleurs.',
    ja: '「{value}」がunknownですが、それを説明する不明点がありません。 → gapsの不明点のexplainsに「{value}」を追加してください。ほかを調べていないときはnot-statedにしてください。',
    *find(content) {
      for (const { entry, node, file, path, at } of factsIn(content)) {
        const code = hasGaps(entry.data) ? 'unknown-without-gap' : 'unknown-without-gaps';
        if (isNotKnown(node) && node.is === 'unknown' && gapsExplaining(entry.data, path).length === 0)
          yield { code, file, path: at, value: path };
      }
    },
  },
  'unknown-without-gaps': {
    fr: '« {value} » est inconnu, et cette sorte de fiche n’a pas de lacunes pour l’expliquer. → Écrivez not-stated.',
    ja: '「{value}」がunknownですが、この種類の記録には不明点を書けません。 → not-statedに直してください。',
  },
  'gap-explains-nothing': {
    fr: 'La lacune « {gap} » explique « {value} », qui n’est pas dans ce fichier. → Corrigez ce chemin, ou retirez-le.',
    ja: '不明点「{gap}」が挙げる「{value}」は、このファイルにありません。 → パスを直すか、削除してください。',
    correction: { fr: 'Écrivez « {nearest} », ou retirez ce chemin.', ja: '「{nearest}」に直すか、削除してください。' },
    *find(content) {
      for (const { gap, entry, file, path: at } of gapsIn(content))
        // A value that is left out of a record, since it is wrong, is there.
        for (const [part, path] of entry.isPartial ? [] : gap.explains.entries()) {
          const record = entryNode(entry);
          const node = lookUp(record, path);
          const found = { file, path: [...at, 'explains', part], gap: gap.id, value: path };
          const type = valueAt(record, path)?.type;
          // A list may be incomplete, a title may be a gloss.
          const isKnown = type !== undefined && type !== 'not-known' && type !== 'undecided';
          if (!node) yield { ...found, nearest: nearestPath(record, path) };
          else if (isKnown || isWholeFact(node) || isWholeList(node)) yield { ...found, code: 'gap-explains-value' };
        }
    },
  },
  'gap-explains-value': {
    fields: 'a gap, the value that it explains; also a whole fact, a complete list, `status` once held or cancelled',
    why: 'Readers would see a value and, beside it, that nothing is known.',
    fr: 'La lacune « {gap} » explique « {value} », qui a une valeur. → Retirez ce chemin ; si c’est le seul, retirez la lacune.',
    ja: '不明点「{gap}」が挙げる「{value}」には、値があります。 → このパスを削除してください。ほかにパスがなければ、不明点ごと削除してください。',
    // Nothing remains to be asked of the status of an edition that was held or cancelled.
    *find({ records: { editions } }) {
      for (const { file, data } of editions)
        for (const [index, { id, explains }] of data.gaps.entries())
          if (explains.includes('status') && ['held', 'cancelled'].includes(statusNow(data) ?? '')) {
            const path = ['gaps', index, 'explains', explains.indexOf('status')];
            yield { file, path, gap: id, value: 'status' };
          }
    },
  },
  'gap-half-read': {
    fr: 'La réponse à la lacune « {value} » est peut-être dans une source lue en partie, ou pas encore lue : {known}. → Lisez la suite ; si la réponse s’y trouve, donnez-la et retirez la lacune. Sinon, écrivez read: whole sur la fiche de la source.',
    ja: '不明点「{value}」の答えは、まだ読んでいない、または最後まで読んでいない資料（{known}）にあるかもしれません。 → 続きを読んでください。答えがあれば記入して不明点を削除し、なければその資料にread: wholeと書いてください。',
    advice: { fr: 'Lacunes qu’une lecture pourrait combler', ja: '読み進めれば分かるかもしれない不明点' },
    *find(content) {
      for (const { gap, file, path } of gapsIn(content)) {
        const unread = gap.looked_in.filter((id) => (content.sources.get(id)?.read ?? 'whole') !== 'whole');
        if (unread.length > 0) yield { file, path: [...path, 'id'], value: gap.id, known: unread.join(', ') };
      }
    },
  },
  'gap-number': {
    fields: 'a number in a gap, the count and the names of the list that it explains',
    why: '« 10 of 19 are unknown » once ten of them are known.',
    fr: ({ known }) =>
      `La lacune « {gap} » dit {value} ; selon le côté, il manque ${known.replaceAll(', ', ' ou ')} noms à la liste. → Corrigez la phrase dans les deux langues ; si le nombre est juste, dites-le dans {answer}.`,
    ja: '不明点「{gap}」の数は{value}ですが、一覧に足りない数は{known}のいずれかです。 → 両言語の文を直してください。数が正しければ、その旨を{answer}に書いてください。',
    advice: { fr: 'Nombres des lacunes', ja: '不明点の数' },
    *find(content) {
      for (const { gap, entry, file, path } of gapsIn(content)) {
        const lists = gap.explains.flatMap((one) => [`${one}.list`, one]);
        const tally = lists
          .map((list) => numbersOf(entryNode(entry), list, content.sideOf))
          .find((one) => one !== undefined);
        // Without missing names there is nothing to compare. More names than are counted is told as a contradiction of counts.
        if (!tally || tally.missing.length === 0) continue;
        for (const lang of locales) {
          const right = [...tally.counted, ...tally.missing, ...(ofKnown[lang].test(gap[lang]) ? tally.named : [])];
          const typed = gap[lang].replaceAll(/<[^<>]*>/g, '').match(numbers) ?? [];
          const value = typed.find((number) => !right.includes(Number(number)));
          const known = [...new Set(tally.missing)].join(', ');
          if (value !== undefined) yield { file, path: [...path, lang], value, gap: gap.id, known };
        }
      }
    },
  },
  'newer-than-knowledge': {
    fields: '`date` of a source, `knowledge_until`',
    why: 'Nobody looked for the rest since; the site says until when it knows.',
    fr: 'Cette source ({value}) est plus récente que l’état des connaissances ({known}). → Refaites les recherches, puis écrivez knowledge_until: {value} dans series.yaml ; jusque-là, le site dit ne savoir que jusqu’en {known}.',
    ja: 'この資料（{value}）は、情報の時点（{known}）より新しいものです。 → 全体を調べ直してから、series.yamlにknowledge_until: {value}と書いてください。それまでサイトは、{known}までの情報であると示します。',
    advice: { fr: 'Sources plus récentes que l’état des connaissances', ja: '情報の時点より新しい資料' },
    *find(content) {
      const until = content.records.series[0]?.data.knowledge_until;
      for (const { file, path, date } of sourcesIn(content))
        if (until && !isNotKnown(date) && isBefore(until, date))
          yield { file, path: [...path, 'date'], value: date.value, known: until.value };
    },
  },
  'cites-unread': {
    fields: 'the sources of a fact, `read: not-read`',
    why: 'Nobody read what the fact is said to rest on.',
    fr: '« {value} » ne s’appuie que sur ce que personne n’a lu : {known}. → Lisez la source et corrigez read sur sa fiche, citez-en une autre, ou écrivez unknown.',
    ja: '「{value}」の出典は、読まれていない資料（{known}）だけです。 → 資料を読んで記録のreadを直すか、ほかの資料を挙げるか、unknownとしてください。',
    *find(content) {
      for (const entry of everyRecord(content)) {
        // Told where it is said first: the parts of a record take over its sources.
        const told = new Set<string>();
        for (const { node, at, path } of factsOf(entryNode(entry))) {
          for (const { evidence } of versionsOf(node)) {
            const named = evidence.basis.kind === 'sources' ? evidence.basis.sources : [];
            if (told.has(named.join())) continue;
            // A document that is only listed claims nothing but that it exists.
            const isListed = path.startsWith('documents.') || path.startsWith('photos.');
            if (named.length > 0 && !isListed && named.every((id) => content.sources.get(id)?.read === 'not-read'))
              yield { file: entry.file, path: at, value: path || entry.id, known: named.join(', ') };
            told.add(named.join());
          }
        }
      }
    },
  },
  'text-known-differs': {
    fields: '`text_known`, the text or else the points and their wording, the gaps',
    why: 'A whole text that is not there, or without official words; a text not known whose words are quoted; a whole text that a gap looks for.',
    fr: ({ kind }) => [
      textKnown.fr[kind] ?? '',
      'Corrigez text_known : none, summary, partial ou full ; ou corrigez ce qui le contredit.',
    ],
    ja: ({ kind }) => [
      textKnown.ja[kind] ?? '',
      'text_known（none、summary、partial、full）か、食い違うほうを直してください。',
    ],
    *find({ records: { declarations } }) {
      for (const { file, data } of declarations) {
        const { text_known: known, points, text, gaps } = data;
        const place = { file, path: ['text_known'], text: known };
        const quoted = points.find((point) => locales.some((lang) => isOwnWords(point[lang])));
        if ((known === 'none' || known === 'summary') && quoted) yield { ...place, kind: 'quoted', value: quoted.id };
        if (text && known !== 'full' && known !== 'partial') yield { ...place, kind: 'with-text' };
        if (known !== 'full') continue;
        const isWhole = locales.some((lang) => points.every((point) => isOwnWords(point[lang])));
        // Beside a text the points are what they were before it was found.
        if (!text && points.length === 0) yield { ...place, kind: 'without-points' };
        else if (!text && !isWhole) {
          const isParaphrase = (point: (typeof points)[number]) => !locales.some((lang) => isOwnWords(point[lang]));
          yield { ...place, kind: 'paraphrased', value: (points.find(isParaphrase) ?? points[0])?.id };
        }
        for (const [index, { id, explains }] of gaps.entries())
          for (const [part, path] of explains.entries())
            if (path === 'text_known')
              yield { ...place, path: ['gaps', index, 'explains', part], kind: 'gap', value: id };
      }
    },
  },
  'points-of-unknown-text': {
    fields: '`text_known: none`, points in paraphrase',
    why: 'Somebody who read the text told a part of it: it may be known by a summary.',
    fr: ({ count }) =>
      `« text_known: none » dit le texte inconnu, et ${count === '1' ? 'un point en est donné' : `${count} points en sont donnés`}. → Écrivez text_known: summary si une source le résume ; si elle n’en dit qu’une idée, expliquez-le dans {answer}.`,
    ja: '「text_known: none」は本文が未入手であることを示しますが、項目が{count}件あります。 → 資料が要約していれば、text_known: summaryに直してください。趣旨の一部しか伝えていなければ、その旨を{answer}に書いてください。',
    advice: { fr: 'Points d’un texte inconnu', ja: '未入手の本文の項目' },
    *find({ records: { declarations } }) {
      for (const { file, data } of declarations) {
        const isQuoted = data.points.some((point) => locales.some((lang) => isOwnWords(point[lang])));
        if (data.text_known === 'none' && data.points.length > 0 && !isQuoted)
          yield { file, path: ['text_known'], count: data.points.length };
      }
    },
  },
  'account-says-unread': {
    fields:
      '`text_known: full`, or the text itself; accounts, gaps and other texts of the declaration and its edition; what the account of the series and the pages say of all declarations',
    why: 'They still say that the text is not known.',
    fr: 'Ce passage dit le texte de la déclaration inconnu, et la fiche le donne, ou le dit connu en entier. → Récrivez le passage ; s’il parle d’autre chose, dites-le à côté de text_known, dans {answer}.',
    ja: 'この箇所は宣言の本文を未入手としていますが、記録には本文があるか、全文判明とあります。 → この箇所を書き直してください。別のことを述べていれば、その旨をtext_knownの並びの{answer}に書いてください。',
    advice: { fr: 'Récits qui disent un texte inconnu', ja: '全文を未入手とする本文' },
    *find(content) {
      const { declarations } = content.records;
      const whole = declarations.find(({ data }) => data.text_known === 'full');
      for (const { id, data, file } of declarations) {
        if (data.text_known !== 'full' && !data.text) continue;
        for (const { kind, record, place, lang, text, isAccount } of passagesIn(content)) {
          // That of its edition has the same id; those of the series and of the site speak of all declarations.
          const isOwn = (kind === 'declarations' || kind === 'editions') && record === id;
          const isOfAll = isAccount && id === whole?.id && (kind === 'series' || kind === 'pages');
          const words = isOwn ? textUnread : isOfAll ? noneRead : undefined;
          if (words?.[lang].test(text))
            yield { ...place, ...(isAccount && { answeredAt: { file, path: ['text_known'] } }) };
        }
      }
    },
  },
  'still-announced': {
    fields: '`held` in `status`; accounts and gaps of the edition, passages elsewhere that lead to it',
    why: 'They still say that it is announced, or that nobody knows whether it was held.',
    fr: 'L’édition « {value} » s’est tenue, et ce passage la dit encore annoncée, ou de tenue inconnue. → Récrivez le passage ; une lacune qui le demandait se retire, ou demande ce qui manque encore.',
    ja: '「{value}」は開催済みですが、この箇所はまだ予告または開催不明としています。 → この箇所を書き直してください。開催の有無を問う不明点は、取り除くか、まだ分からないことだけを残してください。',
    advice: { fr: 'Passages qui disent annoncée une édition tenue', ja: '開催済みの会議を予告とする箇所' },
    *find(content) {
      for (const { id, data } of content.records.editions) {
        if (statusNow(data) !== 'held') continue;
        for (const { kind, record, place, lang, text, isAccount, refs } of passagesIn(content)) {
          const isOwn = kind === 'editions' && record === id && (isAccount || place.path?.[0] === 'gaps');
          if ((isOwn || refs.has(`editions/${id}`)) && announced[lang].test(text)) yield { ...place, value: id };
        }
      }
    },
  },
  'read-whole-but-part': {
    fields: '`read: whole`, a sentence that says that it was read in part',
    why: 'Every source of the sentence is marked as read whole.',
    fr: 'Ce passage parle d’une lecture partielle, et ses sources ({known}) sont toutes dites lues en entier. → Récrivez le passage si la lecture est finie ; sinon, corrigez read sur la fiche de la source.',
    ja: 'この箇所は資料を途中まで読んだとしていますが、出典（{known}）はすべて全文を参照したことになっています。 → 読み終えていれば、この箇所を書き直してください。そうでなければ、資料のreadを直してください。',
    advice: { fr: 'Lectures partielles et entières', ja: '参照範囲の食い違い' },
    answer: true,
    *find(content) {
      const isWhole = (ids: readonly string[]) =>
        ids.length > 0 && ids.every((id) => content.sources.get(id)?.read === 'whole');
      for (const { file, path, sources } of factsReadInPart(content))
        if (isWhole(sources)) yield { file, path, known: sources.join(', ') };
      for (const { gap, file, path } of gapsIn(content))
        if (saysInPart(gap) && isWhole(gap.looked_in))
          yield { file, path: [...path, 'fr'], known: gap.looked_in.join(', ') };
      for (const { folder, lang, file, blocks } of content.prose)
        for (const block of folder === 'pages' ? [] : blocks) {
          const cited = [...inlinesOf([block])].flatMap((inline) => (inline.type === 'Cite' ? [inline.id] : []));
          if (readInPart[lang].test(plainText(block)) && isWhole(cited))
            yield { file, position: placeOf(block), known: [...new Set(cited)].join(', ') };
        }
    },
  },
  'seen-answers-nothing': {
    contradiction: 'Answers',
    fields: '`seen`, the fields beside it',
    why: 'What it answered is no longer so.',
    fr: 'seen répond à un doute que la vérification n’a plus. → Retirez seen ; si la phrase aide le lecteur, mettez-la dans note.',
    ja: 'seenが答えていた疑問は、もうありません。 → seenを削除してください。読者に役立つ文であれば、noteに移してください。',
    advice: { fr: 'Réponses sans objet', ja: '疑問のない答え' },
    answer: true,
  },
});
