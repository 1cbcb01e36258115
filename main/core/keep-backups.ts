import { WorkId } from '#shared/areas/work.ts';
import { createBackupSchedule } from './backups/backup-schedule.ts';
import type { Ids, Timers } from './clock.ts';
import type { Services } from './services.ts';
import type { EventListener, Tell } from './telling.ts';
import type { WorkDesk } from './work/work-desk.ts';

interface Ports {
  readonly services: Pick<Services, 'backups' | 'settings'>;
  readonly works: WorkDesk;
  readonly ids: Ids;
  readonly timers: Timers;
  readonly tell: Tell;
  onEvent(listener: EventListener): () => void;
}

/** Facts after which a backup is behind what there is. */
const changes: ReadonlySet<string> = new Set(['articles.changed', 'articles.written', 'registers.changed']);

/** Makes backups by themselves from now on, to the place in the settings. Answers the function that ends it. */
export function keepBackups({ services, works, ids, timers, tell, onEvent }: Ports): () => void {
  const { backups, settings } = services;
  const schedule = createBackupSchedule({
    timers,
    isBehind: backups.isBehind(),
    place: () => settings.get().backupPlace,
    // Known to the desk by an id, so that closing the window can cancel it.
    make: (place) =>
      works
        .run(WorkId.parse(ids.next()), (watch) => backups.makeUnasked(place, watch))
        .finally(() => tell('backups.changed', {})),
  });
  const forget = onEvent((topic) => {
    if (changes.has(topic)) schedule.noteChange();
    if (topic === 'settings.changed') schedule.notePlace();
  });
  return () => {
    forget();
    schedule.stop();
  };
}
