import type { Authority } from '../../archive/archive.ts';
import { matrixEditions, tallyOf } from '../../archive/queries/participation.ts';
import { linksOf, signedIn, twinningsOf } from '../../archive/queries/twinnings.ts';
import { romaji } from '../../text/romaji.ts';
import { isNotKnown } from '../../schema/not-known.ts';
import { otherSide, type Side } from '../../schema/words.ts';
import { comma, formatOrdinal } from '../../i18n/format.ts';
import { otherLocale } from '../../text/locales.ts';
import { authorityName, authorityText, type Context, namesAt } from '../../names/names.ts';
import { element, html, join, anchor, type Html } from '../../names/html.ts';
import { placeAt } from '../../site/paths.ts';
import { readingOf } from '../../i18n/reading-order.ts';
import { bareName } from '../../search/find/term.ts';
import { ownNames } from '../../search/units/names.ts';
import { wordsOf } from '../../sentences/sentence.ts';
import { town } from '../../sentences/town.ts';
import { warningsOf } from './authority.ts';
import { foldTown, type TownAnswer, type TownAnswers } from '../home/find-towns.ts';

const words = {
  several: { fr: 'Laquelle de ces collectivités\u202F?', ja: '次のどの自治体ですか。' },
  sameName: { fr: 'Du même nom\u00A0:', ja: '同じ名の自治体：' },
  near: {
    fr: 'Aucune collectivité de l’archive ne s’appelle «\u00A0{typed}\u00A0». Noms proches\u00A0:',
    ja: '「{typed}」という名の自治体は当アーカイブにありません。近い名前：',
  },
  none: {
    fr: (french: string, japanese: string) =>
      `Aucune source lue ne nomme «\u00A0{typed}\u00A0» parmi les participants ni dans un jumelage ou un accord. Listes lues en entier, sans ce nom\u00A0: côté français, ${french || 'aucune'}\u202F; côté japonais, ${japanese || 'aucune'}. Pour les autres éditions, on ne sait pas.`,
    ja: (french: string, japanese: string) =>
      `参照した資料では、参加自治体にも姉妹都市・提携先にも「{typed}」の名はありません。一覧の全体を参照し、この名がないことを確かめた回は、日本側が${japanese || 'なし'}、フランス側が${french || 'なし'}です。ほかの回は不明です。`,
  },
};

export function townAnswers(context: Context): TownAnswers {
  const { archive, locale } = context;
  const wholeLists = (side: Side) =>
    matrixEditions(archive)
      .filter((edition) => tallyOf(archive, edition, side).worth === 'whole')
      .map(({ ordinal }) => formatOrdinal(ordinal, locale))
      .join(comma[locale]);
  const { several, sameName, near, none } = words;
  return {
    towns: [...archive.authorities.values()].map((authority) => townAnswer(context, authority)),
    words: {
      ...{ several: several[locale], sameName: sameName[locale], near: near[locale] },
      none: none[locale](wholeLists('french'), wholeLists('japanese')),
    },
  };
}

const soft = (words: string | Html) => element('span', { class: 'soft' }, words);

function townAnswer(context: Context, authority: Authority): TownAnswer {
  const { archive, locale } = context;
  const { id, fr, ja, yomi = '', side } = authority;
  const { presence, missing } = town(context, authority);
  const written = ownNames(authority).filter((name) => name !== undefined);
  const short = [readingOf(authority, 'fr'), ...written].map((name) => name.replace(/ \(.*\)$/, ''));
  const foldAll = (names: readonly string[]) => [...new Set(names.map(foldTown))].filter((name) => name !== '');
  const names = foldAll([...written, romaji(yomi)]);
  const shorter = foldAll([...[...short, yomi].map(bareName), romaji(bareName(yomi))]);
  const href = placeAt(context, 'authorities', id);
  const title = authorityText(context, authority);
  const otherName = { fr, ja }[otherLocale(locale)];
  const other = isNotKnown(otherName) || otherName === title ? undefined : otherName;
  const own = element('a', { href, class: 'strong' }, authorityName(context, authority));
  const sign = element('span', { class: `sign is-${otherSide(side)}` });
  const links = twinningsOf(archive, id).filter((one) => linksOf(archive).counted.includes(one));
  const twins = links.flatMap((one) => {
    const partners = namesAt(context, one, otherSide(side)).map(({ name }) => name);
    const link = anchor(placeAt(context, 'twinnings', one.id), join(partners, comma[locale]));
    const about = [signedIn(one), one.word?.[locale]].filter(Boolean).join(' · ');
    return partners.length > 0 ? html` ${sign}${link} ${soft(about)}` : [];
  });
  return {
    href,
    titles: other === undefined ? [title] : [title, other],
    names,
    short: shorter.filter((name) => !names.includes(name)),
    link: html`${own}${other && html` ${element('span', { lang: otherLocale(locale), class: 'soft' }, other)}`}${join(
      warningsOf(context, authority).map((one) => html` ${soft(one)}`),
      '',
    )}`.html,
    said: html`${wordsOf(presence.sentences, locale)} ${soft(wordsOf(missing.sentences, locale))}`.html,
    twins: join(twins, '').html,
  };
}
