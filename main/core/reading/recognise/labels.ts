import { draftLabels } from '#core/reading/rules/labels.ts';
import type { Draft } from './draft.ts';
import type { Line } from './line.ts';

/** Takes the fields that a reporter's draft names by itself: "Tít: …", "Sapo: …". */
export function readLabels(draft: Draft): void {
  const labelled = draft.lines.flatMap((line) => labelOf(line));
  if (!labelled.some(({ field }) => field === 'headline' || field === 'lead')) return;
  for (const { line, field, text } of labelled) {
    if (draft[field] !== '') continue;
    draft[field] = text;
    draft.take(line, field);
    if (field === 'headline') draft.headlineAt = line.index;
    if (field === 'lead') draft.leadAt = line.index;
  }
}

interface Labelled {
  readonly line: Line;
  readonly field: 'kicker' | 'headline' | 'subheadline' | 'lead';
  readonly text: string;
}

function labelOf(line: Line): Labelled[] {
  for (const { field, pattern } of draftLabels) {
    const text = pattern.exec(line.text)?.groups?.['text'];
    if (text !== undefined && line.outside === undefined) return [{ line, field, text }];
  }
  return [];
}
