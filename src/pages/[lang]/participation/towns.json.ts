import type { APIRoute } from 'astro';
import { townOf } from '../../../components/authority/towns.ts';
import type { TownAnswers } from '../../../components/home/town.ts';
import { inEachLanguage } from '../../../site/routes.ts';
import { plain } from '../../../i18n/names/html.ts';
import { authorityText } from '../../../i18n/names/names.ts';

export const getStaticPaths = inEachLanguage;

/** The answers that the home page gives to « Votre ville y était-elle ? » */
export const GET: APIRoute = ({ locals }) => {
  const answers: TownAnswers = [...locals.archive.authorities.values()].map((authority) => {
    const { href, otherName, twins } = townOf(locals, authority);
    return {
      names: [authorityText(locals, authority), ...(otherName === undefined ? [] : [otherName])],
      side: authority.side,
      href,
      twins: twins.map(({ href, name, year, word }) => ({ href, name: plain(name), year, word })),
    };
  });
  return new Response(JSON.stringify(answers), { headers: { 'Content-Type': 'application/json' } });
};
