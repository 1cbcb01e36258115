import type { ArticleSummary } from '#shared/areas/articles.ts';

/** Texts saved this long before the newest one were not the ones being written when the program ended. */
const sameSittingMs = 60_000;

/** After a start that follows a crash or a power cut: what was being written, and up to when it is here. */
export function recoveryNotices(unkept: readonly ArticleSummary[]): string[] {
  const newest = Date.parse(unkept[0]?.savedAt ?? '');
  return unkept
    .filter(({ savedAt }) => newest - Date.parse(savedAt) <= sameSittingMs)
    .map(
      ({ headline, savedAt }) => `Khôi phục bản đang viết lúc ${timeOfDay(savedAt)}: ${nameOf(headline)}.`,
    );
}

function timeOfDay(at: string): string {
  return new Date(at).toLocaleTimeString('vi-VN', { timeZone: 'Asia/Ho_Chi_Minh', hourCycle: 'h23' });
}

function nameOf(headline: string): string {
  return headline === '' ? 'bài chưa có tít' : `“${headline}”`;
}
