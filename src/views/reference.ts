import { formatNumber } from '../i18n/format.ts';
import { referenceStrings } from '../i18n/strings/reference.ts';
import { referenceIn, type ReferenceField, type ReferenceKind } from '../reference/reference.ts';
import type { Context } from '../wording/context.ts';
import type { LinkView } from './frame.ts';
import { singlePageView, type TitledView } from './single-page.ts';
import type { Html } from '../wording/html.ts';
import { passagesMarked } from '../wording/language.ts';

/** A field with its example, words of the other language marked. */
export interface FieldView extends Omit<ReferenceField, 'example'> {
  readonly example: Html;
}

/** Everything that the reference for editors shows. */
export interface ReferenceView extends TitledView {
  /** The forms of values: what is typed, an example. */
  readonly forms: readonly { readonly name: string; readonly typed: string; readonly example: Html }[];
  /** The fields that may stand beside those of any fact. */
  readonly around: readonly FieldView[];
  /** Every sort of file with its fields. */
  readonly kinds: readonly (Omit<ReferenceKind, 'fields'> & { readonly fields: readonly FieldView[] })[];
  /** The part of the page for each sort of file, for its contents. */
  readonly contents: readonly LinkView[];
}

/** Makes the page that tells every field of the content. */
export function referenceView(context: Context): ReferenceView {
  const { locale } = context;
  const words = referenceStrings[locale];
  const reference = referenceIn(locale);
  const fields = reference.kinds.reduce((sum, kind) => sum + kind.fields.length, 0);
  const withExample = <T extends { readonly example: string }>(one: T) => ({
    ...one,
    example: passagesMarked(one.example, locale),
  });
  return {
    forms: reference.forms.map(withExample),
    around: reference.around.map(withExample),
    kinds: reference.kinds.map((kind) => ({ ...kind, fields: kind.fields.map(withExample) })),
    ...singlePageView(context, 'contribute/reference', {
      title: words.title,
      description: words.description(formatNumber(reference.kinds.length, locale), formatNumber(fields, locale)),
    }),
    contents: [
      { href: '#s-forms', label: words.forms },
      { href: '#s-around', label: words.around },
      ...reference.kinds.map(({ name, title }) => ({ href: `#s-${name}`, label: title })),
    ],
  };
}
