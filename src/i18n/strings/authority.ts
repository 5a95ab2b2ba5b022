import type { AuthorityKind } from '../../archive/schema/authority.ts';
import { formatNumber } from '../format.ts';
import { dictionary } from '../locales.ts';

const french = (n: number, one: string, many: string) => `${formatNumber(n, 'fr')}\u00A0${n < 2 ? one : many}`;

/** The strings of the pages of authorities. */
export const authorityStrings = dictionary({
  fr: {
    description: (name: string) =>
      `${name}\u00A0: noms dans les deux langues, éditions des Rencontres où sa présence est établie, jumelages, personnes et sources.`,
    /** The area is the smallest that it lies in; a Japanese name says itself what kind of authority it is. */
    pageTitle: (name: string, kind: string, _area: string | undefined) => (kind ? `${name}, ${kind}` : name),
    indexDescription: (n: number) =>
      `Les ${french(n, 'collectivité', 'collectivités')} de l’archive, françaises et japonaises, par région, département ou préfecture.`,
    lead: (fr: number, ja: number, areas: number) =>
      `${french(fr, 'collectivité française', 'collectivités françaises')} et ${french(ja, 'japonaise', 'japonaises')}, dans ${french(areas, 'territoire', 'territoires')}. Communes, intercommunalités, départements, régions et préfectures sont toutes comptées ici comme des collectivités.`,
    leadCount:
      'Un signe par édition où la présence de la collectivité est établie. Toutes les listes n’ont pas été lues\u00A0: une collectivité sans signe a pu participer.',
    french: 'France',
    japanese: 'Japon',
    sideNote: {
      french: 'Par région, puis par département, dans l’ordre alphabétique.',
      japanese: 'Par préfecture, dans l’ordre alphabétique.',
    },
    unplaced: 'Territoire non établi',
    noAuthority: 'aucune collectivité de l’archive',
    count: (n: number) => french(n, 'édition', 'éditions'),
    notInLists: 'aucune présence établie',
    /** The kinds of authorities, under the heading of their country. */
    kinds: {
      commune: 'commune',
      intercommunality: 'intercommunalité',
      department: 'département',
      region: 'région',
      city: 'ville',
      town: 'commune (machi)',
      village: 'village',
      prefecture: 'préfecture',
    } satisfies Record<AuthorityKind, string>,
    kindNotKnown: 'type inconnu',
    former: 'ancienne collectivité',
    formerOf: (successor: string) => `ancienne collectivité, devenue ${successor}`,
    unidentified: (id: string) => `Collectivité au nom français non établi (${id})`,
    recordTitle: 'Identité',
    candidates: 'Communes possibles',
    candidatesNote: 'Les sources ne permettent pas de choisir.',
    predecessors: 'Succède à',
    namedAt: (n: number, editions: number) =>
      `Présence établie à ${french(n, 'édition', 'éditions')} sur ${formatNumber(editions, 'fr')}.`,
    namedNowhere: 'Sa présence n’est établie à aucune édition.',
    hosted: (ordinals: readonly string[]) => `Ville hôte de la ${ordinals.join(' et de la ')}.`,
    matrix: 'Toutes les collectivités, édition par édition',
    until: (date: string) => `devenue celle-ci, ${date}`,
    namedThen: (ordinal: string) => `présente à la ${ordinal} édition`,
    inBrackets: (said: string) => ` (${said})`,
    noTwinning: 'L’archive ne connaît aucun jumelage ni accord de cette collectivité. Il peut en exister.',
    linksInArea: 'Dans son territoire',
    cityLink: 'Voir la page de la ville dans l’histoire des Rencontres',
  },
  ja: {
    description: (name) => `${name}の両言語の名称、参加を確認できた回、姉妹都市・提携、公職者・関係者と出典。`,
    pageTitle: (name, kind, area) => (area ? `${name}（${area}）` : kind ? name : `自治体：${name}`),
    indexDescription: (n) =>
      `当アーカイブに記録のある日仏の${formatNumber(n, 'ja')}自治体を、地域圏・県・都道府県ごとに示します。`,
    lead: (fr, ja, areas) =>
      `フランスの${formatNumber(fr, 'ja')}自治体と日本の${formatNumber(ja, 'ja')}自治体を、${formatNumber(areas, 'ja')}の地域に分けて示します。市町村のほか、広域行政組織、県、地域圏、都道府県も自治体として数えます。`,
    leadCount:
      '印の一つは、参加を確認できた回の一つです。すべての一覧を参照できたわけではないため、印のない自治体が参加していた可能性もあります。',
    french: 'フランス',
    japanese: '日本',
    sideNote: { french: '地域圏、県の順に、読みの五十音順。', japanese: '都道府県ごとに、読みの五十音順。' },
    unplaced: '所在地域は未確定',
    noAuthority: '当アーカイブに記録のある自治体なし',
    count: (n) => `${formatNumber(n, 'ja')}回`,
    notInLists: '参加の確認なし',
    kinds: {
      commune: 'コミューン',
      intercommunality: '広域行政組織',
      department: '県',
      region: '地域圏',
      city: '市',
      town: '町',
      village: '村',
      prefecture: '都道府県',
    },
    kindNotKnown: '種類の記載なし',
    former: '旧自治体',
    formerOf: (successor) => `旧自治体（現${successor}）`,
    unidentified: (id) => `自治体（${id}）`,
    recordTitle: '名称と所在',
    candidates: '候補',
    candidatesNote: '資料からは特定できません。',
    predecessors: '前身の自治体',
    namedAt: (n, editions) => `${formatNumber(editions, 'ja')}回のうち${formatNumber(n, 'ja')}回の参加を確認。`,
    namedNowhere: '参加を確認できた回はありません。',
    hosted: (ordinals) => `${ordinals.join('、')}の開催都市です。`,
    matrix: '全自治体の参加一覧表',
    until: (date) => `移行：${date}`,
    namedThen: (ordinal) => `${ordinal}に参加`,
    inBrackets: (said) => `（${said}）`,
    noTwinning: '当アーカイブには、この自治体の姉妹都市・提携の記録がありません。ほかに提携がある可能性はあります。',
    linksInArea: '域内の自治体の提携',
    cityLink: '開催都市・関連都市としてのページを見る',
  },
});
