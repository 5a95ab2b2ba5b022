import { pageAt } from '../i18n/paths.ts';
import { formatNumber } from '../i18n/format.ts';
import { referenceStrings } from '../i18n/strings/reference.ts';
import { referenceIn, type Reference } from '../reference/reference.ts';
import type { Context } from './context.ts';
import { frameView, type FrameView } from './frame.ts';

/** Everything that the reference for editors shows. */
export interface ReferenceView extends Reference {
  readonly frame: FrameView;
  /** The part of the page for each sort of file, for its contents. */
  readonly contents: readonly { readonly id: string; readonly title: string }[];
}

/** Makes the page that tells every field of the content. */
export function referenceView(context: Context): ReferenceView {
  const { locale } = context;
  const words = referenceStrings[locale];
  const reference = referenceIn(locale);
  const fields = reference.kinds.reduce((sum, kind) => sum + kind.fields.length, 0);
  return {
    ...reference,
    frame: frameView(context, {
      path: pageAt(locale, 'contribute/reference'),
      title: words.title,
      description: words.description(formatNumber(reference.kinds.length, locale), formatNumber(fields, locale)),
      within: 'contribute',
    }),
    contents: [
      { id: 'forms', title: words.forms },
      { id: 'around', title: words.around },
      ...reference.kinds.map(({ name, title }) => ({ id: name, title })),
    ],
  };
}
