import { beginning } from '#shared/text/beginning.ts';
import type { Draft, Run } from './draft.ts';
import { isMasthead } from './headline-evidence.ts';
import type { Line } from './line.ts';
import { isTitleShaped } from './line-shapes.ts';

/** The reason for what stands under the text before anything says what it is. */
const underText = 'cuối trang';

/** Drops every line no field has taken, each with the reason that its words or its place give. */
export function dropLeftovers(draft: Draft, run: Run): void {
  let box = underText;
  for (const line of draft.lines) {
    if (line.index > run.last && line.furniture && line.furniture.reach !== 'line') box = line.furniture.why;
    if (!draft.isFree(line)) continue;
    if (line.text === '') continue;
    draft.drop(line, line.index > run.last ? reasonBelow(line, box) : reasonAbove(line, draft));
    if (box === underText && line.index > run.last && isLostProse(line, draft.lines[line.index - 1]))
      draft.doubt('body', `Một đoạn văn sau phần cuối bài bị bỏ ra: “${beginning(line.text, 60)}”`, line);
  }
}

function reasonAbove(line: Line, draft: Draft): string {
  if (line.furniture) return line.furniture.why;
  if (line.dateline) return 'ngày giờ';
  if (draft.headline !== '' && line.text.includes(draft.headline)) return 'tít lặp lại';
  if (isMasthead(line.text)) return 'tên báo';
  return line.index < draft.headlineAt ? 'đầu trang' : 'không rõ thuộc phần nào của bài';
}

function reasonBelow(line: Line, box: string): string {
  if (line.furniture && (line.furniture.reach !== 'line' || box === underText || line.outside !== undefined))
    return line.furniture.why;
  if (line.linkShare >= 0.8 && line.words >= 4) return 'tin liên quan';
  return line.dateline && box === underText ? 'ngày giờ' : box;
}

/** A paragraph that no title stands above, so that it opens no other story. */
function isLostProse(line: Line, above: Line | undefined): boolean {
  return (
    line.isProse &&
    line.outside === undefined &&
    line.linkShare < 0.3 &&
    !(above && isTitleShaped(above) && above.words >= 4)
  );
}
