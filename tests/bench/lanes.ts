import { comparing } from './compare.ts';
import { atMost, type Measurement } from './figure.ts';
import { importing } from './import.ts';
import { takingPhotosIn } from './photos.ts';
import { keepingRevisions } from './revisions.ts';
import { savingAlone, savingWhileImporting } from './save.ts';
import { searchGoals, searching } from './search.ts';
import { starting } from './start.ts';
import { carryingStories } from './stories.ts';
import { typing } from './typing.ts';
import { typingAnHour } from './typing-hour.ts';
import { listingWindow } from './window-list.ts';
import { windowMemory } from './window-memory.ts';
import { openingArticle } from './window-open.ts';
import { windowTakingPhotosIn } from './window-photos.ts';
import { startingWindow } from './window-start.ts';

/** What `npm run bench -- NAME` runs: measurements by name, each in a process of its own. */
export const lanes: Readonly<Record<string, Readonly<Record<string, Measurement>>>> = {
  import: { import: importing },
  search: {
    'search 10,000': searching(10_000, searchGoals),
    'search 100,000': searching(100_000, { whole: [], half: [] }),
  },
  save: { save: savingAlone, 'save while importing': savingWhileImporting },
  revisions: { revisions: keepingRevisions },
  compare: { compare: comparing },
  stories: { stories: carryingStories },
  photos: { photos: takingPhotosIn, 'photos in the window': windowTakingPhotosIn },
  start: { start: starting },
  typing: {
    'typing 1,500': typing(1500),
    'typing 5,000': typing(5000),
    'typing 20,000': typing(20_000),
    'typing 100,000': typing(100_000, { isWatched: true }),
    'typing for an hour': typingAnHour,
  },
  window: {
    'window start': startingWindow,
    'window open': openingArticle(20_000, [atMost(300)]),
    'window open 100,000': openingArticle(100_000),
    'window list': listingWindow,
    'window memory': windowMemory,
  },
};
