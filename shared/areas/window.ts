import { z } from 'zod';
import { query } from '#shared/contract/procedure.ts';
import { FileRef } from './work.ts';

/** A file the person opened from outside: a story file double-clicked, or named where the program was started. */
export const OpenedFile = z.strictObject({ ref: FileRef, name: z.string().min(1) });
export type OpenedFile = z.infer<typeof OpenedFile>;

/** What the window and the program that holds it say to each other. */
export const window = {
  /** The page listens from now on; what was opened before it did is answered here. */
  begin: query(z.strictObject({}), z.strictObject({ files: z.array(OpenedFile) })),
  /** The page has saved everything: its answer to `window.closing`. */
  readyToClose: query(z.strictObject({}), z.strictObject({})),
  /** Its other answer: something is under way that closing would cut off. The window stays, and the page asks the person. */
  stay: query(z.strictObject({}), z.strictObject({})),
  /** The person wants it closed all the same. */
  close: query(z.strictObject({}), z.strictObject({})),
  /** A screen broke while it was drawn: which kind of fault, and where in the program. Never what it says, which may be of an article. */
  broke: query(
    z.strictObject({ fault: z.string().max(200), where: z.array(z.string().max(500)).max(30) }),
    z.strictObject({}),
  ),
  /** Closes the program and opens it again, on the data folder that is to be open from now on. */
  restart: query(z.strictObject({}), z.strictObject({})),
};

/** Facts of the window, told by the shell and not by the core. */
export const windowEvents = {
  /** A command of the native menu, by its name in the window's registry of commands. */
  'window.command': z.strictObject({ name: z.string().min(1) }),
  'window.openFile': OpenedFile,
  /**
   * The window is about to close. Whoever has something unsaved sends it at once, in the listener itself, then calls
   * `window.readyToClose` or `window.stay`; after three seconds the window closes all the same. In the browser shell the page may be held
   * from here on, so that nothing that waits for an answer goes on.
   */
  'window.closing': z.strictObject({}),
} as const;
