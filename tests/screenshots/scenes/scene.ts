import type { Page } from 'playwright-core';
import type { DeskContract } from '#shared/contract/contract.ts';
import type { Client } from '#shared/contract/procedure.ts';
import type { Holding } from '#tests/screenshots/house.ts';

export interface Stage {
  readonly page: Page;
  readonly client: Client<DeskContract>;
  /** Keeps calls of a method without an answer until the scene is over, so that what is seen meanwhile stays. */
  hold(method: string, holding?: Holding): void;
}

/** One picture of the window. It begins on the desk of the sample newsroom, or at the very first start. */
export interface Scene {
  /** The name of its file. */
  readonly name: string;
  /** `fresh`: an empty data folder before the first start. `empty`: after it, with nothing in it. */
  readonly newsroom: 'sample' | 'empty' | 'fresh';
  /** As a person sees it who asked the machine for more contrast. */
  readonly hasHighContrast?: boolean;
  /** Brings the window to what is to be seen, from the keyboard and the mouse like anybody. */
  play?(stage: Stage): Promise<void>;
}
