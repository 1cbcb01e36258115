import type { places } from '#shared/areas/places.ts';
import type { OpenedFile } from '#shared/areas/window.ts';
import type { Handlers } from '#shared/contract/procedure.ts';

/** What the core needs of the shell it runs in. */
export interface Host {
  /** The machine's own name, kept with every revision made on it. */
  readonly laptop: string;
  /** The path of what a person picked: a path on the command line, a token of a dialog or a drop in a window. */
  pathOf(ref: string): string;
  /** What the person knows it by, where its path does not end in that. */
  nameOf?(ref: string): string;
  /** The folder in which the person has it; undefined for a copy that was handed in. Absent where nobody looks beside files. */
  folderOf?(ref: string): string | undefined;
  /** What was picked is kept now, or refused: a copy that was made only to hand it in may go. A person's own file stays. */
  letGo?(ref: string): Promise<void>;
  /**
   * A galley as the bytes of a PDF, printed by a Chromium. Absent where the shell has none; throws an `AppError` where none
   * is installed.
   */
  printGalley?(html: string): Promise<Uint8Array>;
  /** Absent where nobody looks at a window. */
  readonly window?: WindowPort;
}

/** What only a window has. */
export interface WindowPort {
  /** The folders a person looks through to choose where something goes. */
  readonly places: Handlers<{ places: typeof places }>['places'];
  /** The token by which the window names a path that the core told it of. */
  refOf(path: string): string;
  /** The page listens from now on. Answers what it was asked to open before it did. */
  begin(): readonly OpenedFile[];
  /** The page has saved what it had. */
  readyToClose(): void;
  /** The page has something under way: the window is not to close now. */
  stay(): void;
  /** Closes the window, as a person does. */
  close(): void;
  /** Closes the window, as a person does, and opens it again. */
  restart(): void;
}

/** A file by the token of it: where it lies, and what the person knows it by. */
export function pickedFrom(host: Host): (ref: string) => { path: string; name: string; folder?: string } {
  return (ref) => {
    const path = host.pathOf(ref);
    const folder = host.folderOf?.(ref);
    return { path, name: host.nameOf?.(ref) ?? path, ...(folder !== undefined && { folder }) };
  };
}
