import type { ArticleSummary } from '#shared/areas/articles.ts';
import type { StartNotice } from '#shared/areas/upkeep.ts';

/** Texts saved this long before the newest one were not the ones being written when the program ended. */
const sameSittingMs = 60_000;

/** After a start that follows a crash or a power cut: what was being written, and up to when it is here. */
export function recoveryNotices(unkept: readonly ArticleSummary[]): StartNotice[] {
  const [newest, ...others] = unkept.map(({ id, headline, savedAt }) => ({ id, headline, savedAt }));
  if (!newest) return [];
  const beganMs = Date.parse(newest.savedAt) - sameSittingMs;
  const sameSitting = others.filter(({ savedAt }) => Date.parse(savedAt) >= beganMs);
  return [{ kind: 'recovered', articles: [newest, ...sameSitting] }];
}
