import type { APIRoute } from 'astro';
import { townAnswers } from '../../../components/authority/towns.ts';
import { inEachLanguage } from '../../../astro/routes.ts';

export const getStaticPaths = inEachLanguage;

export const GET: APIRoute = ({ locals }) => Response.json(townAnswers(locals));
