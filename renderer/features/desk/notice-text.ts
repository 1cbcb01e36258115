import { exactTimeText } from '#renderer/words/times.ts';
import type { Words } from '#renderer/words/words.ts';
import type { StartNotice } from '#shared/areas/upkeep.ts';

/** More would not stand in one line. */
const mostNamed = 2;

export function noticeText(notice: StartNotice, words: Words['window'], now: Date): string {
  switch (notice.kind) {
    case 'recovered': {
      const { articles } = notice;
      const named = articles.slice(0, mostNamed).map(({ headline }) => headline || null);
      const time = exactTimeText(articles[0].savedAt, now);
      return words.recovered(time, words.namedArticles(named, articles.length - named.length));
    }
    case 'standIn': {
      const { damaged, folder, backupAt } = notice;
      return words.standIn({ damaged, folder, backup: exactTimeText(backupAt, now) });
    }
    default:
      return notice satisfies never;
  }
}
