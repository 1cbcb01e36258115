import type { Run } from '#shared/document/run.ts';
import { mapBlockRuns, mapFieldRuns } from '#shared/document/map-runs.ts';
import type { ExportedArticle } from './exported-article.ts';

/** Every kind of line end that text can hold, as one. */
const lineEnd = /\r\n?|[\u2028\u2029]/g;

/** What XML 1.0 or HTML cannot say: control characters, noncharacters, lone surrogates; and the byte order mark. */
const unsayable = /(?![\t\n])[\p{Control}\uFEFF\p{Noncharacter_Code_Point}\p{Surrogate}]/gu;

/** Characters that may compose with the one before them: marks, and the later letters of a Hangul syllable. */
export const composing = /[\p{Mark}\u1161-\u1175\u11A8-\u11C2]/u;
const composingAtStart = new RegExp(`^${composing.source}*`, 'u');

/**
 * The article in text that every format can carry: NFC, line breaks as U+000A, nothing unsayable. Paths and pictures
 * stay as they are. Cleaning twice changes nothing.
 */
export function cleanArticle({ photos, ...words }: ExportedArticle): ExportedArticle {
  const clean = cleanTexts(words);
  const fields = mapFieldRuns(clean.content, settleMarks);
  const body = clean.content.body.map((block) => mapBlockRuns(block, settleMarks));
  return { ...clean, content: { ...fields, body }, photos };
}

export function cleanText(text: string): string {
  return text.replace(lineEnd, '\n').replace(unsayable, '').normalize('NFC');
}

/** The same value with every text in it cleaned. */
function cleanTexts<Value>(value: Value): Value;
function cleanTexts(value: unknown): unknown {
  if (typeof value === 'string') return cleanText(value);
  if (Array.isArray(value)) return value.map((member) => cleanTexts<unknown>(member));
  if (value === null || typeof value !== 'object') return value;
  return Object.fromEntries(Object.entries(value).map(([key, member]) => [key, cleanTexts<unknown>(member)]));
}

/** A mark at a run's start belongs to the letter before it: left there, the text read across the runs is not NFC. */
function settleMarks(runs: readonly Run[]): Run[] {
  const settled: Run[] = [];
  for (const run of runs) {
    const before = settled.at(-1);
    const marks = before ? composingAtStart.exec(run.text)![0] : '';
    if (before && marks !== '') settled[settled.length - 1] = withMarks(before, marks);
    if (run.text.length > marks.length) settled.push({ ...run, text: run.text.slice(marks.length) });
  }
  return settled;
}

function withMarks(run: Run, marks: string): Run {
  return { ...run, text: (run.text + marks).normalize('NFC') };
}
