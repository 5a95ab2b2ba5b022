import type { APIRoute } from 'astro';
import { townAnswers } from '../../../components/authority/towns.ts';
export { inEachLanguage as getStaticPaths } from '../../../astro/routes.ts';

export const GET: APIRoute = ({ locals }) => Response.json(townAnswers(locals));
