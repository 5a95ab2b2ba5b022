import { get, type Authority } from '../../archive/archive.ts';
import { presenceStrings } from '../../i18n/strings/presence.ts';
import { html, marked, type Html } from '../../i18n/names/html.ts';
import { authorityText, type Context } from '../../i18n/names/names.ts';

const words = {
  former: { fr: 'ancienne collectivité', ja: '旧自治体' },
  formerOf: {
    fr: (successor: string) => `ancienne collectivité, devenue ${successor}`,
    ja: (successor: string) => `旧自治体（現${successor}）`,
  },
};

/** Returns the warnings that an authority no longer exists, or that its identity is not certain. */
export function warningsOf(context: Context, { became, evidence }: Authority): readonly Html[] {
  const { archive, locale } = context;
  const former =
    became?.is === 'known'
      ? words.formerOf[locale](authorityText(context, get(archive.authorities, became.value.authority)))
      : became && words.former[locale];
  return [
    ...(former ? [marked(former, locale)] : []),
    ...(evidence.toVerify.includes('identity') ? [html`${presenceStrings[locale].uncertain}`] : []),
  ];
}
