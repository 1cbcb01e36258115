import type { Slot } from '#shared/areas/registers.ts';
import type { Block } from '#shared/document/block.ts';
import { columnsOf, overLines, widthFactorFor, type Fit } from './fit.ts';
import type { CopyChange } from './fit-messages.ts';
import { blockDepth, capacity, headlineLines, leadDepth, widthFactorOf, type Measure } from './slot-lines.ts';

interface Measuring {
  readonly measure: Measure;
  isInstalled(font: string): boolean;
}

/** Keeps an article's copy and how deep each block of it stands, so that only what changed is set anew. */
export function fitDesk({ measure, isInstalled }: Measuring) {
  const blocks = new Map<string, Block>();
  const depths = new Map<string, number>();
  let copy: CopyChange = { put: [], order: [], lead: [], headline: [] };
  let slot: Slot | undefined;

  const bodyDepth = (setting: { slot: Slot; factor: number }, known?: Map<string, number>) =>
    copy.order.reduce((total, id) => {
      const block = blocks.get(id);
      const depth = known?.get(id) ?? (block ? blockDepth(block, { ...setting, measure }) : 0);
      known?.set(id, depth);
      return total + depth;
    }, 0);

  return {
    choose(chosen: Slot) {
      slot = chosen;
      depths.clear();
    },

    write(change: CopyChange) {
      copy = change;
      for (const block of change.put) {
        blocks.set(block.id, block);
        depths.delete(block.id);
      }
    },

    fit(): Fit | undefined {
      if (!slot) return undefined;
      const setting = { slot, measure, factor: widthFactorOf(slot) };
      const lead = leadDepth(copy.lead, setting);
      const body = bodyDepth(setting, depths);
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
