import type { Block } from '#shared/document/block.ts';
import { broughtMarks } from '#shared/document/changes/brought-marks.ts';
import { dividedAs } from '#shared/document/changes/divided-lists.ts';
import { resolveBody } from '#shared/document/changes/resolve-changes.ts';
import { trackBlocks } from '#shared/document/changes/track-changes.ts';
import { publishedBlock, withJoins } from '#shared/document/published.ts';
import { blockText } from '#shared/document/text.ts';
import { p } from './builders.ts';

export const authors = [
  { person: 'phong-vien', level: 'reporter' },
  { person: 'bien-tap', level: 'desk' },
] as const;

/** By nobody, where nothing is tracked. */
export function written(
  before: readonly Block[],
  after: readonly Block[],
  { by, step }: { by: 0 | 1 | undefined; step: number },
) {
  let made = 0;
  const tracking = {
    author: by === undefined ? undefined : authors[by],
    at: new Date(Date.UTC(2026, 10, 23, 9, step)).toISOString(),
    newId: () => `c${step}${'x'.repeat(made++)}`,
    brought: broughtMarks(before, after),
  };
  return trackBlocks(dividedAs(before, after, tracking), after, tracking);
}

export function rejected(body: readonly Block[], first: string): readonly Block[] {
  const left = resolveBody(body, 'drop', ({ person }) => person === first);
  return resolveBody(left, 'drop', () => true);
}

export function line(id: string, text: string) {
  return named(id, p(text));
}

export function named<Named extends { readonly id: string }>(id: string, one: Named): Named {
  return { ...one, id };
}

/** Letter for letter, blanks at the ends of lines too. A line that is struck whole is none; accepted, it is an empty one. */
export function textOf(body: readonly Block[]): string {
  return withJoins(body)
    .flatMap((block) => publishedBlock(block) ?? [])
    .flatMap((block) => blockText(block).split('\n'))
    .filter((text) => text !== '')
    .join('\n');
}
