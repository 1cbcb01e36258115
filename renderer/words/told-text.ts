import { toldIn, type Told } from '#shared/told-text.ts';
import { words } from './words.ts';

export type { Told } from '#shared/told-text.ts';

/** What the core says, in the language of the moment. */
export function toldText(said: string, table: Told = words().told): string {
  return toldIn(table, said);
}
