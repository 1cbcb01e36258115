import type { Migration } from '#core/storage/migrate.ts';
import { foundation } from './0001-foundation.ts';
import { search } from './0002-search.ts';
import { threads } from './0003-threads.ts';
import { settings } from './0004-settings.ts';
import { deskLists } from './0005-desk-lists.ts';
import { threadAnchors } from './0006-thread-anchors.ts';
import { photoDesk } from './0007-photo-desk.ts';
import { deskOrders } from './0008-desk-orders.ts';

/** Every step of the schema, oldest first. A step's place in the list is its version. */
export const migrations: readonly Migration[] = [
  foundation,
  search,
  threads,
  settings,
  deskLists,
  threadAnchors,
  photoDesk,
  deskOrders,
];
