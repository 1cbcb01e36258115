import type { Reply } from '#shared/failure.ts';

/** The whole of what a window can reach: one call channel, one event channel. */
export interface Bridge {
  call(method: string, input: unknown): Promise<Reply>;
  /** Returns the function that ends the subscription. */
  subscribe(listener: (topic: string, payload: unknown) => void): () => void;
  /**
   * The token of a file of the window where the person has it; null for one that lies nowhere. Absent where the shell knows
   * no more of a file than its bytes.
   */
  tokenOf?(file: unknown): Promise<string | null>;
}

export const bridgeName = 'desk';
export const callChannel = 'desk:call';
export const eventChannel = 'desk:event';
export const fileChannel = 'desk:file';

/** Where the renderer's own files come from: a scheme in Electron, a name that resolves nowhere in the browser shell. */
export const appOrigins = { electron: 'app://toasoan', browser: 'https://toasoan.internal' } as const;
