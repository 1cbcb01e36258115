import type { Dateline } from './dateline.ts';
import { readDateline, timeAlone } from './dateline.ts';
import type { Draft, Run } from './draft.ts';
import { isSectionName } from './furniture.ts';
import type { Line } from './line.ts';
import { readSignature } from './signature.ts';

interface Candidate {
  readonly line: Line;
  readonly dateline: Dateline;
  readonly points: number;
}

const linesUnderText = 10;
const farFromHeadline = 12;

/** Finds the day the page was published: the date line nearest the headline, best with a time of day. */
export function findPublicationDate(draft: Draft, run: Run): void {
  const candidates = draft.lines
    .flatMap((line) => candidateOf(line, draft, run))
    .toSorted((a, b) => b.points - a.points);
  const [best, ...others] = candidates;
  if (best) accept(draft, best, others);
  else fromHeadlineOrFacts(draft);
}

function candidateOf(line: Line, draft: Draft, run: Run): Candidate[] {
  if (!line.dateline || !draft.isFree(line)) return [];
  const afterText = line.index > run.last;
  const insideText = line.index > run.first + 3 && !afterText;
  if (insideText || line.index > run.last + linesUnderText) return [];
  return [{ line, dateline: line.dateline, points: pointsOf(line, line.dateline, draft, afterText) }];
}

function pointsOf(line: Line, dateline: Dateline, draft: Draft, afterText: boolean): number {
  const away = Math.min(farFromHeadline, Math.abs(line.index - draft.headlineAt));
  const label = { published: 6, updated: 2, unsaid: 0 }[dateline.means];
  return (
    label -
    away * 2 +
    (dateline.hasTime ? 10 : 0) +
    (dateline.hasWeekday ? 2 : 0) +
    (line.role === 'date' ? 20 : 0) -
    (line.outside === undefined ? 0 : 15) -
    (afterText ? 14 : 0)
  );
}

function accept(draft: Draft, { line, dateline }: Candidate, others: readonly Candidate[]): void {
  draft.publishedAt = withTimeBeside(draft, line, dateline);
  draft.take(line, 'publishedAt');
  draft.dates.push({ line, stated: dateline.stated ?? '' });
  const together = readSignature(dateline.beside);
  const pieces = together?.labelled ? [dateline.beside] : dateline.rest;
  pieces.forEach((piece) => keepBeside(draft, line, piece));
  if (dateline.warning !== '') {
    draft.warnings.push(dateline.warning);
    draft.doubt('publishedAt', dateline.warning);
  }
  if (others.some((other) => isRival(other, dateline, line)))
    draft.doubt('publishedAt', 'Trang có hai ngày khác nhau. Hãy chọn ngày đăng.');
}

/** Another date near the first, of the same standing, that says another day. */
function isRival(other: Candidate, chosen: Dateline, line: Line): boolean {
  const day = (stated: string | null) => stated?.slice(0, 10);
  const isNear = Math.abs(other.line.index - line.index) <= 4 && other.line.outside === undefined;
  return isNear && other.dateline.means === chosen.means && day(other.dateline.stated) !== day(chosen.stated);
}

/** Some pages print the time on the line after or before the day. */
function withTimeBeside(draft: Draft, line: Line, { stated, hasTime }: Dateline): string | null {
  if (stated === null || hasTime) return stated;
  const beside = [draft.lines[line.index + 1], draft.lines[line.index - 1]].find(
    (other) => other && draft.isFree(other) && timeAlone(other.text) !== '',
  );
  if (!beside) return stated;
  const time = `T${timeAlone(beside.text)}+07:00`;
  draft.take(beside, 'publishedAt');
  draft.dates.push({ line: beside, stated: time });
  return stated + time;
}

/** What shares the line with the date: a name is the author, the rest is the page's. */
function keepBeside(draft: Draft, line: Line, piece: string): void {
  const signature = isSectionName(piece) ? null : readSignature(piece);
  const isNearHeadline = line.index >= draft.headlineAt;
  if (!signature || !isNearHeadline)
    return draft.dropPart(line, piece, isSectionName(piece) ? 'chuyên mục' : 'chữ bên ngày đăng');
  signature.bylines.forEach((byline) => draft.addByline(byline, line));
  draft.addSource(signature.source, line);
}

const dateInBrackets = /\s*\((\d{1,2}[/.-]\d{1,2}[/.-]\d{4})\)\s*$/;

function fromHeadlineOrFacts(draft: Draft): void {
  const printed = dateInBrackets.exec(draft.headline)?.[1];
  const headlineLine = draft.lines[draft.headlineAt];
  if (printed !== undefined && headlineLine) {
    draft.headline = draft.headline.replace(dateInBrackets, '');
    draft.publishedAt = readDateline(printed)?.stated ?? null;
    draft.dates.push({ line: headlineLine, stated: draft.publishedAt ?? '' });
    return;
  }
  if (draft.facts.publishedAt === '') return;
  draft.publishedAt = draft.facts.publishedAt;
  draft.doubt('publishedAt', 'Ngày đăng lấy từ thông tin kèm theo trang, không thấy in trên trang.');
}
