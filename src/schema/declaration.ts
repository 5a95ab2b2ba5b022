import { z } from 'zod';
import { publishedLanguage, archiveLanguage } from './controlled-words.ts';
import { claim, statement } from './claim.ts';
import { number, numberOf } from './count.ts';
import { inherit, seenField } from './evidence.ts';
import { ref, refs } from './id.ts';
import { codec, codesOf, oneOf, textOf, withMade, withMeta } from './meaning.ts';
import { field, oneOrMore, withBare } from './short-form.ts';
import { remark, themesField, wordsFields, gaps } from './note.ts';
import { period } from './partial-date.ts';
import { addMistake } from './problem.ts';
import { title, titleIn } from './title.ts';
import { described, fields } from './fields.ts';
import { eitherText, printedText, sentencesField, text, words, type Locale, type Words } from './words.ts';

const followUpPath = withMeta(z.string(), { is: 'follow-up-path' });

/** Something that took a declaration or one of its points up later, according to a source. */
export const followUp = statement(fields('follow-up', { taken_up_in: followUpPath, ...wordsFields }), 'taken_up_in');

export type FollowUp = z.output<typeof followUp>;

/** Follow-ups, or `unknown` if they were looked for in vain; a gap then says where. */
export const followUps = field(z.array(followUp).min(1));

export const textWordingWords = {
  official: { fr: 'texte officiel', ja: '公式文' },
  'official-translation': { fr: 'traduction officielle', ja: '公式訳' },
  'our-translation': { fr: 'traduction du site', ja: '当アーカイブ訳' },
} satisfies Record<string, Words>;

const worth = oneOf(textWordingWords).optional();

/** Makes the field for the paragraphs of a language. A single paragraph needs no list. */
function paragraphsIn(lang: Locale) {
  const list = z.array(printedText).min(1);
  return withMeta(field(oneOrMore(printedText, list)).optional(), { lang });
}

const headingIn = (lang: Locale) => withMeta(printedText.optional(), { lang });

const passageShape = fields('declaration.text.passage', {
  heading: z
    .strictObject(fields('declaration.text.passage.heading', { fr: headingIn('fr'), ja: headingIn('ja') }))
    .optional(),
  fr: paragraphsIn('fr'),
  ja: paragraphsIn('ja'),
  themes: themesField,
  follow_up: z.array(followUp).min(1).optional(),
});

const articleNumber = numberOf(/^[1-9]\d*$/, 'bad-article-number');

const articleShape = fields('declaration.text.articles', { number: articleNumber, ...passageShape });

const preamble = statement(passageShape);

export const article = statement(articleShape, 'number');

export type PassageText = z.output<typeof preamble>;

/** The text of a declaration as it was published: a preamble without number, and articles as the source numbers them. */
export const officialText = statement(
  fields('declaration.text', {
    wording: z.strictObject(fields('declaration.text.wording', { fr: worth, ja: worth })),
    authentic: field(oneOrMore(archiveLanguage)).optional(),
    preamble: preamble.optional(),
    articles: z.array(article).default([]),
  }),
);

/** A place in an official text, by its address on the page: `preamble`, `article-3`, `article-3-2`. */
const textPlace = withMeta(textOf(/^(?:preamble|article-[1-9]\d*)(?:-[1-9]\d*)?$/, 'bad-text-place'), {
  scalar: 'text-place',
});

/** Kinds of wording of a point, which say how close its text is to the words of the declaration. */
const wordings = ['official', 'official-translation', 'our-translation', 'paraphrase', 'summary', 'extract'] as const;
export type Wording = (typeof wordings)[number];

export const quotedWordings: readonly Wording[] = ['official', 'official-translation', 'extract'];

/** How certain it is that a point is in the declaration, according to the wording of its texts and its evidence. */
export const gradeWords = {
  quoted: { fr: 'cité mot pour mot', ja: '引用' },
  reported: { fr: 'rapporté par une source', ja: '資料による要旨' },
  deduced: { fr: 'déduit par nous', ja: '当アーカイブの推定' },
} as const satisfies Record<string, Words>;

type Grade = keyof typeof gradeWords;

export const pointKindWords = {
  preamble: { fr: 'préambule', ja: '前文' },
  'shared-view': { fr: 'constat partagé', ja: '共通認識' },
  commitment: { fr: 'engagement', ja: '合意事項' },
  'next-edition': { fr: 'édition suivante', ja: '次回開催' },
  general: { fr: 'autre point', ja: 'その他' },
} as const satisfies Record<string, Words>;
export const pointKinds = codesOf(pointKindWords);

const publicationKindWords = {
  official: { fr: 'publication officielle', ja: '公式の掲載' },
  copy: { fr: 'copie sur un site tiers', ja: '転載（第三者サイト）' },
  extract: { fr: 'extrait', ja: '抜粋' },
} as const satisfies Record<string, Words>;

export type PublicationKind = keyof typeof publicationKindWords;

/** What a source tells of a declaration at the meeting: a reading or a publication is no adoption. */
export const adoptionWords = {
  adopted: { fr: 'adoptée', ja: '採択' },
  read: { fr: 'lue en séance, adoption non établie', ja: '読み上げ（採択されたかは不明）' },
  published: { fr: 'rendue publique, adoption non établie', ja: '発表（採択されたかは不明）' },
} as const satisfies Record<string, Words>;

export const textKnownWords = {
  none: { fr: 'non trouvé', ja: '不明' },
  summary: { fr: 'connu par un résumé', ja: '要旨のみ' },
  partial: { fr: 'lu en partie', ja: '一部のみ' },
  full: { fr: 'lu en entier', ja: '全文' },
} as const satisfies Record<string, Words>;

const pointText = z.strictObject(fields('point.side', { text, wording: z.enum(wordings) }));

export type PointText = Readonly<z.output<typeof pointText>>;

/** True for one language of a point, false for the word that there is none. */
export function isWorded(value: unknown): value is PointText {
  return typeof value === 'object' && value !== null && 'text' in value && 'wording' in value;
}

const wording = withMeta(described('point.wording', z.enum(wordings).optional()), { isTypedOnly: true });

const longSide = withMade(
  z.strictObject(fields('point.side', { text: eitherText, wording: z.enum(wordings).optional() })),
  pointText.optional(),
);

const sideIn = (lang: Locale) =>
  withMeta(field(withMeta(withBare('text', eitherText, longSide), { is: 'worded' })), { lang });

const pointId = withMeta(textOf(/^p\d+$/, 'bad-point-id'), { scalar: 'point-id' });

const pointShape = fields('point', {
  id: pointId,
  kind: oneOf(pointKindWords),
  number: number.optional(),
  wording,
  fr: sideIn('fr'),
  ja: sideIn('ja'),
  became: textPlace.optional(),
  themes: themesField,
  follow_up: followUps.optional(),
});

const graded = fields('point', { grade: withMeta(oneOf(gradeWords), { isMetadata: true }) });

/** A numbered point of a declaration, with the wording of both languages, and its grade. */
export const point = codec(
  statement(pointShape),
  statement({ ...pointShape, ...graded }),
  ({ wording: shared, fr, ja, ...rest }, ctx) => {
    const worded = (raw: typeof fr, language: 'fr' | 'ja') => {
      if ('is' in raw) return raw;
      const own = raw.wording ?? shared;
      if (!own && language === 'fr') addMistake(ctx, 'missing-field', { field: 'wording' }, ['wording']);
      return { text: raw.text, wording: own ?? 'paraphrase' } satisfies PointText;
    };
    const sides = { fr: worded(fr, 'fr'), ja: worded(ja, 'ja') };
    const isQuoted = [sides.fr, sides.ja].some((side) => isWorded(side) && quotedWordings.includes(side.wording));
    const isDeduced = rest.evidence.basis.kind === 'derived' || rest.evidence.exceptions['all']?.kind === 'derived';
    if (isQuoted && isDeduced) addMistake(ctx, 'quoted-and-derived', {}, ['derived']);
    const grade: Grade = isQuoted ? 'quoted' : isDeduced ? 'deduced' : 'reported';
    return { ...rest, ...sides, grade };
  },
);

export type Point = z.output<typeof point>;

/** True for a commitment that is asked what became of it: no passage of an official text took its place. */
export function isOpenCommitment({ kind, became }: Pick<Point, 'kind' | 'became'>): boolean {
  return kind === 'commitment' && became === undefined;
}

const publication = statement(
  fields('declaration.publications', {
    kind: oneOf(publicationKindWords),
    lang: publishedLanguage,
    source: ref('sources'),
  }),
  'kind lang source',
);

const otherTitle = statement(
  fields('declaration.other_titles', { fr: titleIn.fr.optional(), ja: titleIn.ja.optional() }),
);

/** The declaration of an edition. `sources` at its head are those of every part without sources of its own. */
export const declaration = z
  .strictObject(
    fields('declaration', {
      sources: refs('sources').optional(),
      adoption: withMeta(
        claim(
          fields('declaration.adoption', {
            how: oneOf(adoptionWords),
            date: field(period),
            place: field(words),
            adopted_by: field(words).optional(),
            read_by: field(ref('people')).optional(),
          }),
        ),
        { isOfHeld: true },
      ),
      title,
      other_titles: z.array(otherTitle).default([]),
      text_known: oneOf(textKnownWords),
      seen: seenField,
      text: officialText.optional(),
      points: withMeta(z.array(point).default([]), { isOfHeld: true }),
      publications: z.array(publication).default([]),
      follow_up: followUps.optional(),
      context: z.array(remark).default([]),
      gaps,
      sentences: sentencesField,
    }),
  )
  .transform(({ sources, ...rest }) => {
    for (const line of rest.publications) inherit(line, [line.source]);
    if (sources) inherit(rest, sources);
    return { ...rest, sources: sources ?? [] };
  });

export type DeclarationRecord = z.output<typeof declaration>;

/** True if a source tells of a declaration: that it was adopted, read or made public. */
export function isAttested({ adoption }: Pick<DeclarationRecord, 'adoption'>): boolean {
  return adoption.is === 'known' || adoption.is === 'undecided';
}

export function isAdopted({ adoption }: Pick<DeclarationRecord, 'adoption'>): boolean {
  return adoption.is === 'known' && adoption.value.how === 'adopted';
}
