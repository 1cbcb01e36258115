import type { Figure } from './figure.ts';
import { lanes } from './lanes.ts';

// Takes one measurement in this process and tells what it found to the one that asked.

/** A measurement as it is told: with the most memory the process ever had. */
export interface Measured {
  readonly figures: readonly Figure[];
  readonly peakBytes: number;
}

const [lane = '', name = ''] = process.argv.slice(2);
const measurement = lanes[lane]?.[name];
if (!measurement) throw new Error(`There is no measurement ${lane} ${name}.`);
const figures = await measurement.measure();
const measured: Measured = { figures, peakBytes: process.resourceUsage().maxRSS * 1024 };
process.send?.(measured);
process.disconnect?.();
