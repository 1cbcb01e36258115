import type { Page } from 'playwright/test';

/** A file of a drop: its path from there, in folders where it lies in some. */
export type Dropped = Readonly<Record<string, Buffer | string>>;

/** What a drop of files and whole folders from the file manager is to a page. */
export async function dropTree(page: Page, dropped: Dropped, onto = 'body'): Promise<void> {
  const files = Object.entries(dropped).map(([path, bytes]) => ({
    path,
    base64: Buffer.from(bytes).toString('base64'),
  }));
  await page.evaluate(
    ([all, target]) => {
      const types = { png: 'image/png', jpg: 'image/jpeg', html: 'text/html' };
      const fileOf = ({ path, base64 }: (typeof all)[number]) => {
        const ending = path.split('.').at(-1) as keyof typeof types;
        const bytes = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
        return new File([bytes], path.split('/').at(-1)!, { type: types[ending] ?? '' });
      };
      // A script can make no entry of a folder: these do as those of a drop.
      const entryOf = (name: string, inside: typeof all): unknown => {
        const own = inside.find(({ path }) => path === name);
        if (own)
          return {
            isFile: true,
            isDirectory: false,
            name,
            file: (done: (file: File) => void) => done(fileOf(own)),
          };
        const within = inside
          .filter(({ path }) => path.startsWith(`${name}/`))
          .map(({ path, base64 }) => ({ path: path.slice(name.length + 1), base64 }));
        const names = [...new Set(within.map(({ path }) => path.split('/')[0]!))];
        const told = [names.map((inner) => entryOf(inner, within)), []];
        return {
          isFile: false,
          isDirectory: true,
          name,
          createReader: () => ({ readEntries: (done: (entries: unknown) => void) => done(told.shift()) }),
        };
      };
      const items = [...new Set(all.map(({ path }) => path.split('/')[0]!))].map((name) => {
        const own = all.find(({ path }) => path === name);
        return {
          kind: 'file',
          type: own ? fileOf(own).type : '',
          getAsFile: () => (own ? fileOf(own) : null),
          webkitGetAsEntry: () => entryOf(name, all),
        };
      });
      const dataTransfer = { types: ['Files'], items, files: [] };
      for (const type of ['dragover', 'drop']) {
        const event = new DragEvent(type, { bubbles: true, cancelable: true });
        Object.defineProperty(event, 'dataTransfer', { value: dataTransfer });
        document.querySelector(target)!.dispatchEvent(event);
      }
    },
    [files, onto] as const,
  );
}
