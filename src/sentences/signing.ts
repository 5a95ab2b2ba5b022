import type { Twinning } from '../archive/archive.ts';
import type { Context } from '../names/names.ts';
import { actForms, bothEndsFr, bothEndsJa, conclusion } from './act.ts';
import { agree, french, listed, the } from './french.ts';
import { japanese } from './japanese.ts';
import { linkView, type LinkView } from './link-view.ts';
import { capital, say, textOf, type Phrase } from './sentence.ts';

/** What was done on the day of a link, for a line that gives the day: « Nice et Kamakura se jumellent. » 鎌倉市とニース市が姉妹都市となる */
export function signing(context: Context, twinning: Twinning): string {
  const view = linkView(context.archive, twinning);
  return context.locale === 'fr' ? `${textOf(capital(signingFr(context, view)))}.` : textOf(signingJa(context, view));
}

function signingFr({ archive }: Context, view: LinkView): Phrase {
  const { twinning, ends, signers, act, isDoubtful } = view;
  const w = french(archive);
  const { bodies, nouns } = bothEndsFr(w, view);
  const heirs = [...ends.french, ...ends.japanese].map((id) =>
    signers.some(({ heir }) => heir === id) ? say` (puis ${the(w.town(id))})` : '',
  );
  const names = listed(nouns.map((noun, index) => say`${the(noun)}${heirs[index - bodies.length]}`));
  const { article, present, conditional } = actForms[act?.gender ?? 'm'];
  const what = act?.fr.replace(/ \([^()]*\)$/, '') ?? (twinning.kind === 'occasional' ? 'échange' : 'accord');
  // A link of which no end is known is its act.
  if (textOf(names) === '') return say`${what}`;
  if (twinning.kind === 'occasional') return say`lien ponctuel entre ${names}\u00A0: ${article} ${what}`;
  if (twinning.kind === 'twinning' && (act?.fr.startsWith('jumelage') ?? true))
    return say`${names} ${isDoubtful ? `se seraient ${agree('jumelé', ...nouns)}` : 'se jumellent'}`;
  return say`${names} ${isDoubtful ? conditional : present} ${article} ${what}`;
}

function signingJa({ archive }: Context, view: LinkView): Phrase {
  const { twinning, act, isDoubtful } = view;
  const names = bothEndsJa(japanese(archive), view);
  if (textOf(names) === '') return say`${act?.ja ?? '提携'}`;
  if (twinning.kind === 'occasional') return say`${names}の間で、${act?.ja ?? '交流'}があった`;
  const words = act?.ja.replace(/（[^（）]*）$/u, '') ?? '提携';
  const { now, end } = conclusion(words);
  return say`${names}が${words}${isDoubtful ? say`${end}とみられる` : now}`;
}
