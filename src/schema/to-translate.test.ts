import { expect, it } from 'vitest';
import { archiveWith, replaced } from '../../tests/fixtures/changed-content.ts';
import { kagemitsu, valbourg, valbourgInJapanese } from '../../tests/fixtures/example-files.ts';

const held = 'fr: "Réunion tenue à Valbourg."\n    ja: "ヴァルブールで開催。"';

const inStatus = (texts: string) => archiveWith({ [valbourg]: replaced(valbourg, held, texts) });

it('a text to be translated stands in the other one, which says so', () => {
  const [, line] = inStatus('fr: "Réunion tenue."\n    ja: to-translate').editions.get('5-valbourg')?.status ?? [];
  expect(line).toMatchObject({ value: { fr: 'Réunion tenue.', ja: 'Réunion tenue.', missing: 'ja' } });
});

it('a text to be translated prints its values in the language that it is in', () => {
  const [, line] =
    inStatus('fr: to-translate\n    ja: "{dates.days as month}に開催。"').editions.get('5-valbourg')?.status ?? [];
  expect(line).toMatchObject({ value: { fr: '2016年10月に開催。', missing: 'fr' } });
});

it('a text to be translated may be that of a point', () => {
  const text = replaced(
    kagemitsu,
    'ja: "共通認識：地域ごとの資源を見いだし、実情に合わせて生かす。"',
    'ja: to-translate',
  );
  const archive = archiveWith({ [kagemitsu]: text });
  const point = archive.declarations.get('4-kagemitsu')?.points.find(({ id }) => id === 'p4');
  expect(point).toMatchObject({ missing: 'ja', ja: point?.fr });
});

it('a text to be translated may be a whole account, whose file holds only the word', () => {
  const archive = archiveWith({ [valbourgInJapanese]: 'to-translate\n' });
  expect(archive.prose('editions', '5-valbourg', 'ja')?.lang).toBe('fr');
});
