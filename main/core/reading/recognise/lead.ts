import { leadTagPatterns, notLeadTags } from '#core/reading/rules/lead-tags.ts';
import type { Draft, Run } from './draft.ts';
import type { Line } from './line.ts';
import { sameOpening } from './similar.ts';

const longestLead = 130;

/**
 * Finds the paragraph that opens the article and is set apart from it: what the page's markup calls so, else the first
 * paragraph. A page of one paragraph has no lead.
 */
export function findLead(draft: Draft, run: Run): void {
  const opening = draft.lines.filter(
    (line) => line.index > draft.headlineAt && line.index <= run.last && draft.isFree(line),
  );
  const marked = opening.filter(
    (line) =>
      line.role === 'lead' &&
      line.outside === undefined &&
      (line.isProse || line.words >= 8) &&
      !line.dateline,
  );
  const prose = opening.filter(({ isProse, outside }) => isProse && outside === undefined);
  const lead = marked.length > 0 ? together(marked) : prose.slice(0, hasTextBelow(prose, opening) ? 1 : 0);
  draft.leadAt = lead.at(-1)?.index ?? (prose[0]?.index ?? run.first) - 1;
  if (lead.length === 0) return;
  lead.forEach((line) => draft.take(line, 'lead'));
  draft.lead = lead.map(({ text }) => text).join(' ');
  dropRepeated(
    draft,
    prose.filter((line) => !lead.includes(line)),
  );
  if (marked.length === 0 && (lead[0]?.words ?? 0) > longestLead)
    draft.doubt('lead', 'Đoạn đầu dài hơn một sapo thường thấy. Hãy xem lại sapo.');
}

const fewestShort = 2;

/** A first paragraph is the lead of what follows: of other paragraphs, or of sentences too short to be told for any. */
function hasTextBelow(prose: readonly Line[], opening: readonly Line[]): boolean {
  const [first] = prose;
  const short = opening.filter(
    (line) =>
      first !== undefined &&
      line.index > first.index &&
      line.endsSentence &&
      !line.furniture &&
      line.outside === undefined &&
      line.figure === undefined &&
      line.linkShare === 0,
  );
  return prose.length > 1 || short.length >= fewestShort;
}

/** The lines of one element named as the lead; another such element further down is not it. */
function together(marked: readonly Line[]): Line[] {
  return marked.filter((line, at) => at === 0 || line.index - (marked[at - 1]?.index ?? 0) === 1);
}

/** Some pages print the lead again as the first paragraph of the text. */
function dropRepeated(draft: Draft, prose: readonly Line[]): void {
  const [first] = prose;
  if (!first || !sameOpening(first.text, draft.lead)) return;
  if (Math.abs(first.text.length - draft.lead.length) <= 30) draft.drop(first, 'sapo lặp lại');
}

/** Takes the paper's tag off the first words of a text. */
export function withoutLeadTag(text: string): { readonly tag: string; readonly text: string } {
  for (const pattern of leadTagPatterns) {
    const match = pattern.exec(text);
    const tag = match?.groups?.['tag'];
    if (match && tag !== undefined && !notLeadTags.has(tag))
      return { tag: tag.trim(), text: text.slice(match[0].length) };
  }
  return { tag: '', text };
}
