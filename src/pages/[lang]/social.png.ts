import type { APIRoute } from 'astro';
import sharp from 'sharp';
import type { Side } from '../../archive/schema/words.ts';
import { drawSocialPicture } from '../../drawings/social.ts';
import { locales, type Bilingual, type Locale } from '../../i18n/locales.ts';
import { loadArchive } from '../../load.ts';
import { socialStations } from '../../views/social.ts';

export function getStaticPaths() {
  return locales.map((lang) => ({ params: { lang } }));
}

const sides: Bilingual<Side> = { fr: 'french', ja: 'japanese' };

export const GET: APIRoute = async ({ params }) => {
  const drawing = drawSocialPicture(socialStations(await loadArchive()), sides[params['lang'] as Locale]);
  const picture = await sharp(Buffer.from(drawing)).png({ palette: true, compressionLevel: 9 }).toBuffer();
  return new Response(new Uint8Array(picture), { headers: { 'content-type': 'image/png' } });
};
