import type { StartNotice } from '#shared/areas/upkeep.ts';
import { stampText } from './times.ts';

/** What a start has to say, a sentence a line. */
export function noticeLines(notice: StartNotice): string[] {
  switch (notice.kind) {
    case 'recovered':
      return notice.articles.map(
        ({ headline, savedAt }) =>
          `Khôi phục bản đang viết (lưu ${stampText(savedAt)}): ${titleOf(headline)}.`,
      );
    case 'standIn':
      return [
        `Dữ liệu ở “${notice.damaged}” bị hỏng hoặc đã mất; những gì còn lại được giữ nguyên ở đó. Đang làm việc trên bản sao lưu tốt gần nhất (${stampText(notice.backupAt)}), mở tại “${notice.folder}”.`,
      ];
    default:
      return notice satisfies never;
  }
}

function titleOf(headline: string): string {
  return headline === '' ? 'bài chưa có tít' : `“${headline}”`;
}
