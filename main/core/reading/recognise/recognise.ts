import { AppError } from '#shared/failure.ts';
import type { Page } from '#core/reading/page.ts';
import { readBlocks } from './blocks.ts';
import { findRun } from './body-run.ts';
import { Draft, type Run } from './draft.ts';
import { findHeadline } from './headline.ts';
import { readInlineParts } from './inline-parts.ts';
import { readLabels } from './labels.ts';
import { findLead } from './lead.ts';
import { dropLeftovers } from './leftovers.ts';
import { refuseListPage } from './list-page.ts';
import { isTitleShaped } from './line-shapes.ts';
import { findPublicationDate } from './publication-date.ts';
import { findSignatures, signFromFacts } from './signatures.ts';

/**
 * Reads a page of any source into the fields of an article, with what it knows of every line. Each step takes the lines it is sure of, so the order is
 * the order of trust: where the text stands, what stands above it, who signs it, what its lines are.
 */
export function recognised(page: Page): Draft {
  const draft = new Draft(page);
  readLabels(draft);
  const found = findRun(draft.lines);
  refuseListPage(draft.lines, found);
  const run = found ?? shortText(draft);
  if (draft.headline === '') findHeadline(draft, textStart(draft, run));
  findPublicationDate(draft, run);
  if (draft.lead === '') findLead(draft, run);
  findSignatures(draft, run);
  readBlocks(draft, run);
  readInlineParts(draft);
  signFromFacts(draft);
  dropLeftovers(draft, run);
  doubtEmptyBody(draft);
  return draft;
}

/** Photos of a photo story tell it with their captions; one photo alone tells none. */
function doubtEmptyBody(draft: Draft): void {
  const blocks = draft.body.map(({ block }) => block);
  const isTold = blocks.some(({ type, text }) => type !== 'photo' && text !== '') || blocks.length > 1;
  if (!isTold) draft.doubt('body', 'Bài không có chính văn. Hãy xem lại các dòng bị bỏ ra.');
}

/** Where the titles end: a long headline that asks or exclaims is as long as a paragraph. */
function textStart(draft: Draft, run: Run): number {
  const text = draft.lines
    .slice(run.first, run.last + 1)
    .find((line) => line.isProse && !isTitleShaped(line));
  const lead = draft.lines.find((line) => line.role === 'lead' && line.outside === undefined && line.isProse);
  return Math.min(text?.index ?? run.last, lead?.index ?? Infinity);
}

const fewLines = 20;

/** A note of a line or two has no paragraph to find it by: its longest line is the text. */
function shortText(draft: Draft): Run {
  const lines = draft.lines.filter(
    ({ outside, furniture, text }) => outside === undefined && !furniture?.firm && text !== '',
  );
  const [longest] = lines.toSorted((a, b) => b.text.length - a.text.length);
  if (longest && lines.length <= fewLines && longest.words >= 3)
    return { first: longest.index, last: longest.index };
  throw new AppError(
    'invalid_input',
    'Không tìm thấy đoạn văn nào của một bài trong tệp này. Hãy lưu lại trang của bài rồi chọn lại.',
  );
}
