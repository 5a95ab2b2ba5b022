import { expect, it } from 'vitest';
import { progressIn } from './progress.ts';

type Start = NonNullable<ReturnType<typeof progressIn>['pages']['hooks']['astro:build:start']>;
type Prerenderer = Extract<Parameters<Parameters<Start>[0]['setPrerenderer']>[0], (own: never) => unknown>;

/** What is told of a build of some pages. */
async function told(isTTY: boolean, pages: number): Promise<string> {
  let text = '';
  const out = { isTTY, write: (part: string | Uint8Array) => Boolean((text += String(part))) };
  const { begin, pages: integration } = progressIn('fr', out);
  begin('prepare');
  let wrapped: ReturnType<Prerenderer> | undefined;
  const own = {
    name: 'own',
    getStaticPaths: () => Promise.resolve(Array.from({ length: pages }, () => ({}))),
    render: () => Promise.resolve(new Response('')),
  };
  const setPrerenderer = (wrap: Prerenderer) => (wrapped = wrap(own as never));
  void integration.hooks['astro:build:start']?.({ setPrerenderer } as never);
  for (const _ of (await wrapped?.getStaticPaths()) ?? [])
    await wrapped?.render(new Request('https://a.b'), {} as never);
  return text;
}

it('tells a build in the language of whoever runs it: in one line at a terminal, in tenths elsewhere', async () => {
  const line = (n: number, all: number) => `Pages et fichiers écrits\u00A0: ${n} sur ${all}`;
  const terminal = [1, 2, 3].map((n) => `\r${line(n, 3)}`).join('');
  expect(await told(true, 3)).toBe(`Préparation des pages…\n${terminal}\n`);
  const tenths = Array.from({ length: 10 }, (_, index) => `${line(5 * (index + 1), 50)}\n`).join('');
  expect(await told(false, 50)).toBe(`Préparation des pages…\n${tenths}`);
});
