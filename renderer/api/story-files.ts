import type { OpenedFile } from '#shared/areas/window.ts';
import { sendFile } from './files.ts';

/** Who shows what is in a story file. */
interface Opener {
  add(files: readonly OpenedFile[]): void;
  refuse(error: unknown): void;
}

let opener: Opener | undefined;

export function openStoriesWith(given: Opener): void {
  opener = given;
}

/** Story files that were dropped or chosen in the window: opened one after the other, as if they were double-clicked. */
export async function openStories(files: readonly File[]): Promise<void> {
  for (const file of files)
    try {
      const ref = await sendFile(file);
      opener?.add([{ ref, name: file.name.normalize('NFC') }]);
    } catch (error) {
      opener?.refuse(error);
    }
}
