import { hostname } from 'node:os';
import { dirname } from 'node:path';
import type { Host, WindowPort } from '#core/host.ts';
import type { OpenedFile } from '#shared/areas/window.ts';
import { AppError } from '#shared/failure.ts';
import { createFileTokens, type NamedFile } from './file-tokens.ts';
import { createIncoming, type Incoming } from './incoming.ts';
import { createPlaces } from './places.ts';
import { thisPlaceMachine } from './start-folders.ts';
import { createWindowTelling, type WindowListener } from './window-telling.ts';

/** What a window's core needs of the machine, and what the shell needs to serve that window. */
export interface WindowHost extends Host {
  readonly window: WindowPort;
  readonly receive: Incoming['receive'];
  /** Hands the window a file from outside: now, or when its page begins. */
  openFile(path: string): void;
  /** A command of the native menu. */
  command(name: string): void;
  /** Lets the page save what it has. Answers whether it may close now: when it did, or when it took too long. */
  askToClose(): Promise<boolean>;
  /** Whether the page asked to stay, when it was about to be left. */
  takeHold(): boolean;
  onEvent(listener: WindowListener): () => void;
  /** The window is gone: every token it had leads nowhere, and what it sent in is removed. */
  close(): Promise<void>;
}

export interface WindowHostOptions {
  /** A folder of this window's own for what it sends in. */
  readonly incoming: string;
  /** Shows a file or folder in the system's file manager. */
  reveal(path: string): Promise<void>;
  /** Closes the window, as a person does. */
  close(): void;
  /** The same, and opens it again. */
  restart(): void;
}

/** A page may not name a path: it names a file by the token of what a person picked. */
export function createWindowHost({
  incoming: folder,
  reveal,
  close,
  restart,
}: WindowHostOptions): WindowHost {
  const tokens = createFileTokens();
  const incoming = createIncoming({ folder, tokens });
  const telling = createWindowTelling();

  function fileOf(ref: string): NamedFile {
    const file = tokens.find(ref);
    if (!file)
      throw new AppError('not_found', 'Cửa sổ này không có tệp đó. Hãy chọn lại tệp rồi thử lần nữa.');
    return file;
  }

  function opened(path: string): OpenedFile {
    const ref = tokens.give(path);
    return { ref, name: fileOf(ref).name };
  }

  return {
    laptop: hostname(),
    pathOf: (ref) => fileOf(ref).path,
    nameOf: (ref) => fileOf(ref).name,
    folderOf(ref) {
      const around = dirname(fileOf(ref).path);
      return around === folder ? undefined : around;
    },
    letGo: async (ref) => incoming.letGo(fileOf(ref).path),
    window: {
      places: createPlaces({ tokens, machine: thisPlaceMachine(), reveal }),
      refOf: (path) => tokens.give(path),
      begin: telling.begin,
      readyToClose: telling.readyToClose,
      stay: telling.stay,
      close,
      restart,
    },
    receive: incoming.receive,
    openFile: (path) => telling.openFile(opened(path)),
    command: (name) => telling.tell('window.command', { name }),
    askToClose: telling.askToClose,
    takeHold: telling.takeHold,
    onEvent: telling.onEvent,
    async close() {
      tokens.forget();
      await incoming.close();
    },
  };
}
