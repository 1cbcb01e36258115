import type { CommonStretch } from './common-stretches.ts';

/**
 * Lets go of what two texts share by chance. Three words in a row that became three others share their spaces, and a
 * sentence that was written anew shares an "và"; shown like that it reads like confetti. A stretch that is no longer than
 * what changed on either side of it counts as changed too.
 */
export function readableStretches(
  stretches: readonly CommonStretch[],
  ends: { readonly before: number; readonly after: number },
): CommonStretch[] {
  let current = [...stretches];
  for (;;) {
    const kept = current.filter((stretch, index) => !isChance(stretch, current, { index, ends }));
    if (kept.length === current.length) return kept;
    current = kept;
  }
}

interface Around {
  readonly index: number;
  readonly ends: { readonly before: number; readonly after: number };
}

function isChance(stretch: CommonStretch, all: readonly CommonStretch[], { index, ends }: Around): boolean {
  const previous = all[index - 1] ?? { before: 0, after: 0, length: 0 };
  const next = all[index + 1] ?? { ...ends, length: 0 };
  return stretch.length <= gap(previous, stretch) && stretch.length <= gap(stretch, next);
}

/** How much changed between two stretches. */
function gap(first: CommonStretch, second: CommonStretch): number {
  return Math.max(second.before - first.before - first.length, second.after - first.after - first.length);
}
