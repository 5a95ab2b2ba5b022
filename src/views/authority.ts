import { get, type Authority } from '../archive/archive.ts';
import { authorityStrings } from '../i18n/strings/authority.ts';
import { presenceStrings } from '../i18n/strings/presence.ts';
import type { Context } from '../wording/context.ts';
import { html, type Html } from '../wording/html.ts';
import { marked } from '../wording/language.ts';
import { authorityText } from '../wording/names.ts';

/** Returns the warnings that an authority no longer exists, or that its identity is not certain. */
export function warningsOf(context: Context, { became, evidence }: Authority): readonly Html[] {
  const words = authorityStrings[context.locale];
  const former =
    became?.is === 'known'
      ? words.formerOf(authorityText(context, get(context.archive.authorities, became.value.authority)))
      : became && words.former;
  return [
    ...(former ? [marked(former, context.locale)] : []),
    ...(evidence.toVerify.includes('identity') ? [html`${presenceStrings[context.locale].uncertain}`] : []),
  ];
}
