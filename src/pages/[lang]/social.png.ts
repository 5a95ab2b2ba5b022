import type { APIRoute, InferGetStaticPropsType } from 'astro';
import sharp from 'sharp';
import type { Side } from '../../archive/schema/words.ts';
import { drawSocialPicture } from '../../drawings/social.ts';
import type { Bilingual } from '../../i18n/locales.ts';
import { loadArchive } from '../../load.ts';
import { inEachLanguage } from '../../routes.ts';
import { socialStations } from '../../views/social.ts';

export const getStaticPaths = inEachLanguage;

const sides: Bilingual<Side> = { fr: 'french', ja: 'japanese' };

export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = async ({ props }) => {
  const drawing = drawSocialPicture(socialStations(await loadArchive()), sides[props.locale]);
  const picture = await sharp(Buffer.from(drawing)).png({ palette: true, compressionLevel: 9 }).toBuffer();
  return new Response(new Uint8Array(picture), { headers: { 'content-type': 'image/png' } });
};
