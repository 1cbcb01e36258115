import type { Host } from '#core/host.ts';
import type { Log } from '#core/log.ts';

export const writer = 'phong-vien';

export const host: Host = { laptop: 'máy đo', pathOf: (ref) => ref };

/** What goes wrong while it is measured makes the measurement worthless. */
export const log: Log = {
  error(what, cause) {
    throw new Error(what, { cause });
  },
};
