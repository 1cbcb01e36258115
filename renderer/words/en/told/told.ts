import type { Told } from '#renderer/words/told-text.ts';
import { toldWithoutWindow } from '#shared/told-without-window.ts';
import { checks } from './checks.ts';
import { disk } from './disk.ts';
import { packages } from './packages.ts';
import { pictures } from './pictures.ts';
import { reading } from './reading.ts';
import { work } from './work.ts';

/** Every sentence of the core that reaches a person, in English. The first that fits is taken. */
export const told: Told = [
  ...checks,
  ...work,
  ...toldWithoutWindow,
  ...disk,
  ...pictures,
  ...reading,
  ...packages,
];
