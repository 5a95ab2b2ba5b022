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
  const { twinning, isWithoutEnds, isPlainTwinning, act, isDoubtful } = view;
  const w = french(archive);
  const { bodies, towns, nouns } = bothEndsFr(w, view);
  const heirs = towns.map(({ id, signer }) => signer && say` (puis ${the(w.town(id))})`);
  const names = listed(nouns.map((noun, index) => say`${the(noun)}${heirs[index - bodies.length]}`));
  const { article, present, conditional } = actForms[act?.gender ?? 'm'];
  const what = act?.fr.replace(/ \([^()]*\)$/, '') ?? (twinning.kind === 'occasional' ? 'échange' : 'accord');
  if (isWithoutEnds) return say`${what}`;
  if (twinning.kind === 'occasional') return say`lien ponctuel entre ${names}\u00A0: ${article} ${what}`;
  if (isPlainTwinning) return say`${names} ${isDoubtful ? `se seraient ${agree('jumelé', ...nouns)}` : 'se jumellent'}`;
  return say`${names} ${isDoubtful ? conditional : present} ${article} ${what}`;
}

function signingJa({ archive }: Context, view: LinkView): Phrase {
  const { twinning, isWithoutEnds, act, isDoubtful } = view;
  const names = bothEndsJa(japanese(archive), view);
  if (isWithoutEnds) return say`${act?.ja ?? '提携'}`;
  if (twinning.kind === 'occasional') return say`${names}の間で、${act?.ja ?? '交流'}があった`;
  const words = act?.ja.replace(/（[^（）]*）$/u, '') ?? '提携';
  const { now, past } = conclusion(words);
  return say`${names}が${words}${isDoubtful ? say`${past}とみられる` : now}`;
}
