import type { Slot } from '#shared/areas/registers.ts';
import type { Block } from '#shared/document/block.ts';
import type { Run } from '#shared/document/run.ts';
import type { Fit } from './fit.ts';
import type { BundledFace } from './glyph-widths.ts';

/** What changed since the last question: the worker keeps the rest. */
export interface CopyChange {
  readonly put: readonly Block[];
  /** Absent where it is as it was. */
  readonly order?: readonly string[] | undefined;
  readonly lead: readonly Run[];
  readonly headline: readonly Run[];
}

export type FitQuestion =
  | { readonly kind: 'begin'; readonly faces: readonly BundledFace[] }
  /** Another slot, or other figures of it. Answers name it by its number. */
  | { readonly kind: 'slot'; readonly slot: Slot; readonly nth: number; readonly copy: CopyChange }
  | { readonly kind: 'copy'; readonly copy: CopyChange }
  /** How the slot must be calibrated so that this copy takes as many lines as were printed. */
  | { readonly kind: 'calibrate'; readonly printedLines: number };

export type FitAnswer =
  | { readonly kind: 'fit'; readonly fit: Fit; readonly nth: number }
  | { readonly kind: 'calibrated'; readonly widthFactor: number | undefined };
