import type { Draft } from './draft.ts';
import type { Line } from './line.ts';
import { readSignature, type Signature } from './signature.ts';
import { withoutLeadTag } from './lead.ts';

/** Signatures at the end of a paragraph, after its own full stop: "… là liệt sĩ. (N.T.H)", "… kỳ họp tới./. Hà Thu". */
const signedEndings: readonly RegExp[] = [
  /^(?<text>.*[.!?…]["”]?(?:\/\.)?)\s*\((?<signature>[^()]{2,50})\)\.?$/su,
  /^(?<text>.*\.\/\.)\s*[-–—]?\s*(?<signature>[^.]{2,50})$/su,
  /^(?<text>.*[.!?…]["”]?)\s+(?<signature>\p{Lu}{2,}(?:\s\p{Lu}{2,}){1,3})$/su,
];

/** Takes the paper's tag off the opening and the author's name off the closing paragraph. */
export function readInlineParts(draft: Draft): void {
  const leadLines = draft.linesOf('lead');
  const lead = withoutLeadTag(draft.lead);
  draft.lead = withoutSignature(draft, lead.text, leadLines.at(-1));
  keepTag(draft, lead.tag, leadLines[0]);
  const texts = draft.body.flatMap(({ block }, at) => (block.type === 'paragraph' ? [at] : []));
  const [first] = texts;
  const last = texts.at(-1);
  if (draft.lead === '' && first !== undefined) takeTag(draft, first);
  if (last !== undefined) takeSignature(draft, last);
}

function keepTag(draft: Draft, tag: string, line: Line | undefined): void {
  draft.leadTag = tag;
  draft.leadTagLine = tag === '' ? undefined : line;
}

function takeTag(draft: Draft, at: number): void {
  replaceText(draft, at, (paragraph, lines) => {
    const { tag, text } = withoutLeadTag(paragraph);
    keepTag(draft, tag, lines[0]);
    return text;
  });
}

function takeSignature(draft: Draft, at: number): void {
  replaceText(draft, at, (paragraph, lines) => withoutSignature(draft, paragraph, lines.at(-1)));
}

function replaceText(
  draft: Draft,
  at: number,
  change: (text: string, lines: readonly Line[]) => string,
): void {
  const found = draft.body[at];
  if (found?.block.type !== 'paragraph') return;
  const text = change(found.block.text, found.lines);
  draft.body[at] = { ...found, block: { ...found.block, text } };
}

function withoutSignature(draft: Draft, paragraph: string, line: Line | undefined): string {
  for (const pattern of signedEndings) {
    const { text = '', signature: signed = '' } = pattern.exec(paragraph)?.groups ?? {};
    const signature = text === '' ? null : readSignature(signed);
    if (!signature) continue;
    addSignature(draft, signature, line);
    return text;
  }
  return paragraph;
}

function addSignature(draft: Draft, { bylines, source }: Signature, line: Line | undefined): void {
  bylines.forEach((byline) => draft.addByline(byline, line));
  draft.addSource(source, line);
}
