import type { Removal } from '../archive/schema/removal.ts';
import { homeAt } from '../i18n/paths.ts';
import { removedStrings } from '../i18n/strings/removed.ts';
import type { Context } from '../wording/context.ts';
import { frameView, type FrameView } from './frame.ts';
import { removedPlace, type RemovedPlace } from './removed-places.ts';

/** The page that stands where another was removed. */
export interface RemovedView {
  readonly frame: FrameView;
  readonly place: RemovedPlace;
}

/** Makes the page that explains why another is no longer there. */
export function removedView(context: Context, removal: Removal): RemovedView {
  const words = removedStrings[context.locale];
  return {
    frame: frameView(context, {
      path: homeAt(context.locale) + removal.address,
      title: `${words.title} (${removal.address})`,
      description: words.description,
    }),
    place: removedPlace(context, removal),
  };
}
