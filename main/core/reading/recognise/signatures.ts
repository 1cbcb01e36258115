import { nobodies } from '#core/reading/rules/bylines.ts';
import type { Draft, Run } from './draft.ts';
import type { Line } from './line.ts';
import { signatureOf } from './line-shapes.ts';
import { likeness } from './similar.ts';
import { readSignature, type Signature } from './signature.ts';

/** So many lines may stand between the last paragraph and the signature: a caption, a share bar. */
const linesToSignature = 12;
const strangersToSignature = 3;

/** Finds who signs and what source is named: between headline and text, then right under the text. */
export function findSignatures(draft: Draft, run: Run): void {
  draft.lines.filter((line) => mayBeSignedAbove(line, draft, run)).forEach((line) => sign(draft, line));
  signBelow(draft, draft.lines.slice(run.last + 1, run.last + 1 + linesToSignature));
}

function mayBeSignedAbove(line: Line, draft: Draft, run: Run): boolean {
  if (!draft.isFree(line) || line.index > run.last) return false;
  if (line.role === 'byline' || line.role === 'source') return line.outside === undefined;
  return (
    line.index > draft.headlineAt && line.index < firstParagraph(draft, run) && line.outside === undefined
  );
}

/** The first paragraph after the lead: a name may stand between the two. */
function firstParagraph(draft: Draft, run: Run): number {
  const text = draft.lines.slice(draft.leadAt + 1, run.last + 1).find(({ isProse }) => isProse);
  return text?.index ?? run.first;
}

/** Signatures stand together; after them, or after a few lines of other things, nobody signs. */
function signBelow(draft: Draft, lines: readonly Line[]): void {
  let strangers = 0;
  let signed = false;
  for (const line of lines) {
    if (endsSignatures(line)) return;
    if (!draft.isFree(line) || line.outside !== undefined || line.furniture?.firm || line.picture) continue;
    if (sign(draft, line)) signed = true;
    else strangers += 1;
    if (strangers > (signed ? 0 : strangersToSignature)) return;
  }
}

function endsSignatures({ furniture, outside }: Line): boolean {
  return (
    outside === undefined &&
    furniture?.firm === true &&
    furniture.reach !== 'line' &&
    furniture.why !== 'từ khóa'
  );
}

function sign(draft: Draft, line: Line): boolean {
  const signature = signatureOf(line);
  if (!signature || isCaptionCredit(draft, line, signature)) return false;
  if (signature.bylines.some(({ penName }) => isNobody(penName, draft))) return false;
  signature.bylines.forEach((byline) => draft.addByline(byline, line));
  draft.addSource(signature.source, line);
  draft.take(line, 'bylines');
  draft.dropPart(line, signature.contact, 'địa chỉ liên hệ của tác giả');
  return true;
}

/** "Ảnh: X" alone signs only beside another signature; elsewhere it belongs to a picture. */
function isCaptionCredit(draft: Draft, line: Line, { bylines }: Signature): boolean {
  if (bylines.length === 0 || bylines.some(({ role }) => role !== 'photographer')) return false;
  const above = draft.lines[line.index - 1];
  return !above || signatureOf(above) === null;
}

function isNobody(penName: string, { facts }: Draft): boolean {
  return nobodies.test(penName) || (facts.siteName !== '' && likeness(penName, facts.siteName) > 0.9);
}

/** The page's own data names an author more often than not wrongly, so it is asked last and doubted. */
export function signFromFacts(draft: Draft): void {
  const { author } = draft.facts;
  if (draft.bylines.length > 0 || draft.source !== '' || author === '') return;
  const signature = readSignature(author);
  if (
    !signature ||
    signature.bylines.length === 0 ||
    signature.bylines.some(({ penName }) => isNobody(penName, draft))
  )
    return;
  signature.bylines.forEach((byline) => draft.addByline(byline));
  draft.doubt('bylines', 'Tên tác giả lấy từ thông tin kèm theo trang, không thấy in trên trang.');
}
