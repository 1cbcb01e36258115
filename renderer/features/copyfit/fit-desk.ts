import type { Slot } from '#shared/areas/registers.ts';
import type { Block } from '#shared/document/block.ts';
import { withJoins } from '#shared/document/published.ts';
import { columnsOf, overLines, widthFactorFor, type Fit } from './fit.ts';
import type { CopyChange } from './fit-messages.ts';
import { blockDepth, capacity, headlineLines, leadDepth, widthFactorOf, type Measure } from './slot-lines.ts';

interface Measuring {
  readonly measure: Measure;
  isInstalled(font: string): boolean;
}

/** A block that was set, and how deep it stands. */
interface SetBlock {
  readonly block: Block;
  readonly depth: number;
}

/** Keeps an article's copy and how deep each block of it stands, so that only what changed is set anew. */
export function fitDesk({ measure, isInstalled }: Measuring) {
  const blocks = new Map<string, Block>();
  const standing = new Map<string, SetBlock>();
  let order: readonly string[] = [];
  let copy: Pick<CopyChange, 'lead' | 'headline'> = { lead: [], headline: [] };
  let slot: Slot | undefined;

  const bodyDepth = (setting: { slot: Slot; factor: number }, known?: Map<string, SetBlock>) =>
    withJoins(order.flatMap((id) => blocks.get(id) ?? [])).reduce((total, block) => {
      const last = known?.get(block.id);
      const depth =
        last && isSame(last.block, block) ? last.depth : blockDepth(block, { ...setting, measure });
      known?.set(block.id, { block, depth });
      return total + depth;
    }, 0);

  return {
    choose(chosen: Slot) {
      slot = chosen;
      standing.clear();
    },

    write(change: CopyChange) {
      copy = change;
      order = change.order ?? order;
      for (const block of change.put) blocks.set(block.id, block);
    },

    fit(): Fit | undefined {
      if (!slot) return undefined;
      const setting = { slot, measure, factor: widthFactorOf(slot) };
      const lead = leadDepth(copy.lead, setting);
      const body = bodyDepth(setting, standing);
      const room = capacity(slot);
      return {
        ...{ lead, body, capacity: room, over: overLines(lead + body, room) },
        headline: {
          lines: headlineLines(copy.headline, slot.headline.columns, setting),
          allowed: slot.headline.lines,
          byColumns: columnsOf(slot).map((columns) => headlineLines(copy.headline, columns, setting)),
        },
        font: { wanted: slot.text.font, isInstalled: isInstalled(slot.text.font) },
      };
    },

    /** Lead and body together take as many lines as were printed. */
    calibrate(printedLines: number): number | undefined {
      if (!slot) return undefined;
      const chosen = slot;
      return widthFactorFor(printedLines, (factor) => {
        const setting = { slot: chosen, measure, factor };
        return Math.ceil(leadDepth(copy.lead, setting) + bodyDepth(setting) - 1e-6);
      });
    },
  };
}

/** Where lines were joined, every block is another object each time. */
function isSame(a: Block, b: Block): boolean {
  return a === b || JSON.stringify(a) === JSON.stringify(b);
}
