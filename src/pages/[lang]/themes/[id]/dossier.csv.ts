import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { csvOf } from '../../../../exports/csv.ts';
import { tableOf } from '../../../../exports/tables.ts';
import { forEachRecord, loadContext } from '../../../../astro/routes.ts';

export const getStaticPaths = () => forEachRecord('themes');

export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = async ({ props }) => {
  const { archive } = await loadContext(props);
  const table = tableOf(archive, 'theme-dossiers');
  const rows = table.rows.filter(([theme]) => theme === props.id);
  // The mark by which spreadsheets recognise UTF-8: readers open this one by itself.
  return new Response(`\uFEFF${csvOf({ ...table, rows })}`, {
    headers: { 'content-type': 'text/csv; charset=utf-8' },
  });
};
