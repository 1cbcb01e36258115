import { kickerCues } from '#core/reading/rules/kickers.ts';
import { mastheadPatterns } from '#core/reading/rules/sections.ts';
import { readCredit } from '#shared/text/credit/read-credit.ts';
import { captionPoints } from './caption.ts';
import type { Draft } from './draft.ts';
import { isSectionName } from './furniture.ts';
import { keyOf } from './key.ts';
import type { Line } from './line.ts';
import { isUpperCase, signatureOf } from './line-shapes.ts';
import { likeness } from './similar.ts';

/** A reason for or against, and what it is worth. */
type Evidence<Subject> = readonly { readonly points: number; readonly when: (subject: Subject) => boolean }[];

function sum<Subject>(evidence: Evidence<Subject>, subject: Subject): number {
  return evidence.reduce((total, { points, when }) => total + (when(subject) ? points : 0), 0);
}

const headingPoints = [0, 50, 25, 12, 8, 6, 4] as const;

const forHeadline: Evidence<{ line: Line; draft: Draft }> = [
  { points: 45, when: ({ line }) => line.role === 'headline' },
  {
    points: -45,
    when: ({ line }) => line.role !== undefined && line.role !== 'headline' && line.role !== 'body',
  },
  { points: 15, when: ({ line }) => line.words >= 4 && line.words <= 28 },
  { points: -25, when: ({ line }) => line.words <= 2 },
  { points: -4, when: ({ line }) => line.words <= 6 },
  { points: -4, when: ({ line }) => line.words <= 4 },
  { points: -15, when: ({ line }) => line.words > 28 },
  { points: -12, when: ({ line }) => line.text.endsWith('.') },
  { points: -60, when: ({ line }) => isSectionName(line.text) },
  { points: -50, when: ({ line }) => line.heading !== 1 && isMasthead(line.text) },
  {
    points: -60,
    when: ({ line, draft }) => draft.facts.siteName !== '' && likeness(line.text, draft.facts.siteName) > 0.9,
  },
  { points: -80, when: ({ line }) => readCredit(line.text) !== null },
  {
    points: -15,
    when: ({ line }) => captionPoints(line.text) >= 3 || (line.words <= 6 && captionPoints(line.text) >= 2),
  },
  { points: -25, when: ({ line }) => signatureOf(line) !== null },
  { points: -40, when: ({ line }) => line.linkShare >= 0.8 && line.heading === 0 },
  { points: -30, when: ({ line }) => line.furniture !== undefined },
  { points: 30, when: ({ line, draft }) => line.words >= 4 && standsTwice(line, draft) },
  { points: 5, when: ({ line }) => line.apart },
  { points: -25, when: ({ line, draft }) => followsMenu(line, draft) },
];

export function headlinePoints(line: Line, draft: Draft, textStart: number): number {
  const named = Math.max(0, ...draft.facts.titles.map((title) => likeness(title, line.text)));
  const nearDate = Math.max(0, 15 - 4 * (distanceToDate(line, draft) - 1));
  const away = draft.lines
    .slice(line.index + 1, textStart)
    .filter((other) => other.furniture?.firm && other.outside === undefined).length;
  const heading = headingPoints[line.heading] ?? 0;
  return (
    sum(forHeadline, { line, draft }) +
    heading +
    (named >= 0.5 ? named * 70 : 0) +
    nearDate -
    Math.min(30, away * 4)
  );
}

function distanceToDate(line: Line, draft: Draft): number {
  const near = draft.lines
    .slice(Math.max(0, line.index - 4), line.index + 5)
    .filter(({ dateline }) => dateline);
  return Math.min(9, ...near.map(({ index }) => Math.abs(index - line.index)));
}

/** The title of a browser's tab, saved above the page, repeats the headline and adds the paper's name. */
function standsTwice(line: Line, draft: Draft): boolean {
  return draft.lines.slice(0, line.index).some(({ text }) => text.startsWith(line.text));
}

const forKicker: Evidence<{ line: Line; headline: Line; draft: Draft }> = [
  { points: 60, when: ({ line }) => line.role === 'kicker' },
  { points: -2, when: () => true },
  { points: 10, when: ({ line }) => line.words >= 3 && line.words <= 8 },
  { points: 4, when: ({ line, headline }) => line.words * 1.4 <= headline.words },
  { points: -8, when: ({ line }) => line.words >= 9 },
  { points: -25, when: ({ line }) => line.words > 12 },
  { points: -12, when: ({ line }) => line.words === 1 },
  {
    points: 15,
    when: ({ line }) => kickerCues.some((cue) => cue.test(keyOf(line.text)) || cue.test(line.text)),
  },
  { points: 6, when: ({ line, headline }) => isUpperCase(line.text) && !isUpperCase(headline.text) },
  { points: -35, when: ({ line }) => isSectionName(line.text) },
  { points: -50, when: ({ line }) => isMasthead(line.text) },
  { points: -35, when: ({ line, draft }) => isInMenu(line, draft) },
  { points: -20, when: ({ line, draft }) => followsMenu(line, draft) },
  { points: -15, when: ({ line }) => line.linkShare >= 0.8 },
  { points: -8, when: ({ line }) => line.text.endsWith('.') },
  { points: -15, when: ({ line }) => line.heading === 0 && /\d/.test(line.text) },
  { points: -20, when: ({ line }) => line.furniture !== undefined },
];

/** What it is worth to read the line above the headline as its kicker. */
export function kickerPoints(line: Line | undefined, headline: Line, draft: Draft): number {
  return line ? sum(forKicker, { line, headline, draft }) : 0;
}

const forSubheadline: Evidence<{ line: Line; headline: Line; draft: Draft }> = [
  { points: 60, when: ({ line }) => line.role === 'subheadline' },
  { points: -8, when: () => true },
  { points: 6, when: ({ line }) => line.words >= 8 },
  { points: -15, when: ({ line }) => line.words < 5 },
  { points: 4, when: ({ line, headline }) => line.words > headline.words },
  { points: 6, when: ({ line, headline }) => line.words >= headline.words * 1.6 },
  { points: 6, when: ({ headline }) => headline.words >= 9 },
  { points: -20, when: ({ line }) => captionPoints(line.text) >= 3 || readCredit(line.text) !== null },
  { points: -15, when: ({ line }) => signatureOf(line) !== null },
  {
    points: -10,
    when: ({ line, headline, draft }) =>
      draft.lines.slice(headline.index, line.index).some(({ dateline }) => dateline),
  },
  { points: -6, when: ({ line }) => line.text.endsWith('.') },
  { points: -30, when: ({ line }) => isSectionName(line.text) || line.furniture !== undefined },
  { points: -20, when: ({ line }) => line.linkShare >= 0.8 },
];

/** What it is worth to read the line below the headline as its subheadline. */
export function subheadlinePoints(line: Line | undefined, headline: Line, draft: Draft): number {
  return line ? sum(forSubheadline, { line, headline, draft }) + unexplainedElsewhere : 0;
}

/** A line that is the subheadline is explained, so what it cost unexplained comes back. */
const unexplainedElsewhere = 4;

export function isMasthead(text: string): boolean {
  return mastheadPatterns.some((pattern) => pattern.test(keyOf(text)));
}

function isInMenu(line: Line, draft: Draft): boolean {
  const key = keyOf(line.text);
  return draft.lines.some(
    (other) =>
      other.index !== line.index &&
      (other.columns.some((column) => keyOf(column) === key) ||
        (other.furniture?.firm && keyOf(other.text) === key)),
  );
}

/** In a menu with one entry a line, an entry that no rule knows stands right under one that is known. */
function followsMenu(line: Line, draft: Draft): boolean {
  const above = draft.lines[line.index - 1];
  if (!above || line.apart) return false;
  return (
    isSectionName(above.text) ||
    (above.furniture?.firm === true &&
      above.furniture.why !== 'đường dẫn chuyên mục' &&
      above.columns.length === 0)
  );
}
