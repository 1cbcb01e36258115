import { z } from 'zod';
import { articles } from '#shared/areas/articles.ts';
import { assets } from '#shared/areas/assets.ts';
import { backups } from '#shared/areas/backups.ts';
import { dataFolder } from '#shared/areas/data-folder.ts';
import { exchange } from '#shared/areas/exchange.ts';
import { ArticleId } from '#shared/ids.ts';
import { pageReviewing } from '#shared/areas/page-review.ts';
import { photos } from '#shared/areas/photo-desk.ts';
import { places } from '#shared/areas/places.ts';
import { reading } from '#shared/areas/reading.ts';
import { RegisterKind, registers } from '#shared/areas/registers.ts';
import { review } from '#shared/areas/review.ts';
import { revisions } from '#shared/areas/revisions.ts';
import { settings } from '#shared/areas/settings.ts';
import { sample } from '#shared/areas/sample.ts';
import { search } from '#shared/areas/search.ts';
import { stories } from '#shared/areas/stories.ts';
import { suggestions } from '#shared/areas/suggestions.ts';
import { threads } from '#shared/areas/threads.ts';
import { upkeep } from '#shared/areas/upkeep.ts';
import { window, windowEvents } from '#shared/areas/window.ts';
import { work, WorkProgress } from '#shared/areas/work.ts';
import type { Contract } from './procedure.ts';

/** The whole API on one page. */
export const contract = {
  articles,
  assets,
  photos,
  reading: { ...reading, ...pageReviewing },
  registers,
  review,
  revisions,
  sample,
  search,
  suggestions,
  threads,
  exchange,
  stories,
  backups,
  dataFolder,
  settings,
  upkeep,
  work,
  places,
  window,
} satisfies Contract;
export type DeskContract = typeof contract;

/** Facts the core and the shell tell. A listener looks again at what they name. */
export const events = {
  'articles.changed': z.strictObject({ ids: z.array(ArticleId) }),
  /** Their text was saved while it is being written: twice a second, and of interest once it rests. */
  'articles.written': z.strictObject({ ids: z.array(ArticleId) }),
  /** What articles lack was counted, of which lists are put in order. */
  'articles.counted': z.strictObject({}),
  /** Photos came, or more is known of what came: many times where a card is taken in. */
  'photos.added': z.strictObject({}),
  /** What is said of photos changed. */
  'photos.changed': z.strictObject({}),
  'registers.changed': z.strictObject({ kind: RegisterKind }),
  /** A backup was made, or failed. */
  'backups.changed': z.strictObject({}),
  /** The data folder is gone, or there again. */
  'folder.changed': z.strictObject({}),
  /** Newly written words can be found; `pending` articles still wait. */
  'search.indexed': z.strictObject({ pending: z.int().min(0) }),
  'settings.changed': z.strictObject({}),
  'work.progress': WorkProgress,
  ...windowEvents,
} as const;

export type EventTopic = keyof typeof events;
export type EventPayload<Topic extends EventTopic> = z.infer<(typeof events)[Topic]>;
