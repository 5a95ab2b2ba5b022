import { get, type Authority } from '../../archive/archive.ts';
import { editionsOf, presencesOf } from '../../archive/queries/participation.ts';
import { formatDate } from '../../i18n/format.ts';
import { authorityStrings } from '../../i18n/strings/authority.ts';
import { presenceStrings } from '../../i18n/strings/presence.ts';
import { html, marked, type Html } from '../../names/html.ts';
import { authorityText, type Context } from '../../names/names.ts';

const words = {
  former: { fr: 'ancienne collectivité', ja: '旧自治体' },
  formerOf: {
    fr: (successor: string, on?: string) => `ancienne collectivité, aujourd’hui ${successor}${on ? ` (${on})` : ''}`,
    ja: (successor: string, on?: string) => `旧自治体（現${successor}${on ? `、${on}移行` : ''}）`,
  },
};

export function warningsOf(context: Context, { became, life, evidence }: Authority): readonly Html[] {
  const { archive, locale } = context;
  const former =
    became?.is === 'known'
      ? words.formerOf[locale](
          authorityText(context, get(archive.authorities, became.value.authority)),
          life.to && formatDate(life.to, locale),
        )
      : became && words.former[locale];
  return [
    ...(former ? [marked(former, locale)] : []),
    ...(evidence.to_verify.includes('identity') ? [html`${presenceStrings.uncertain[locale]}`] : []),
  ];
}

/** At how many editions an authority was; where that is established for none, the best that a line says, or that none names it. */
export function presenceCount({ archive, locale }: Context, id: string): string {
  const n = editionsOf(archive, id).length;
  if (n > 0) return authorityStrings.count[locale](n);
  const told = presencesOf(archive, id).map(({ state }) => state);
  const state = (['probable', 'not-proven', 'stated-absent'] as const).find((one) => told.includes(one));
  return state ? presenceStrings.states[state][locale] : authorityStrings.notNamed[locale];
}
