import { partsOf } from '#shared/areas/anchor-parts.ts';
import type { Written } from '#shared/areas/anchor-places.ts';
import type { Anchor } from '#shared/areas/threads.ts';
import type { Block } from '#shared/document/block.ts';
import { canonicalJson } from '#shared/document/canonical-json.ts';
import type { RunField } from '#shared/document/content.ts';

const none: ReadonlySet<string> = new Set();

/** Whether what was written between two states of a text can have to do with one of these places. */
export function isAnyTouched(anchors: readonly Anchor[], before: Written, after: Written): boolean {
  const rewritten = before.body === after.body ? none : rewrittenIn(before.body, after.body);
  return anchors.flatMap(partsOf).some((anchor) => {
    if (rewritten === 'order') return true;
    // Words that are gone may come back anywhere.
    if (anchor.lost) return true;
    if ('field' in anchor) return isRewritten(anchor.field as RunField, before, after);
    return rewritten.has(anchor.block as string);
  });
}

/** The ids of the blocks that say something else now; `order` where blocks came, went or changed places. */
function rewrittenIn(before: readonly Block[], after: readonly Block[]): ReadonlySet<string> | 'order' {
  if (before.length !== after.length) return 'order';
  if (after.some(({ id }, index) => id !== before[index]!.id)) return 'order';
  return new Set(after.filter((block, index) => block !== before[index]).map(({ id }) => id));
}

function isRewritten(field: RunField, before: Written, after: Written): boolean {
  return canonicalJson(before[field]) !== canonicalJson(after[field]);
}
