import { expect, test } from 'vitest';
import { droppedFiles } from '#renderer/ui/dropped-files.ts';

const file = (name: string) => ({
  ...{ name, isFile: true, isDirectory: false },
  file: (give: (read: File) => void) => give(new File(['ảnh'], name)),
});
const pulledOut = (name: string) => ({
  ...file(name),
  file: (_: unknown, fail: (reason: Error) => void) => fail(new Error('gone')),
});
const folder = (name: string, entries: readonly { readonly name: string }[]) => ({
  ...{ name, isFile: false, isDirectory: true },
  createReader() {
    // A browser gives some at a time, and none when all were given.
    const parts = [entries.slice(0, 2), entries.slice(2), []];
    return { readEntries: (give: (some: unknown) => void) => give(parts.shift()) };
  },
});

function dropOf(...entries: readonly { readonly name: string }[]): DataTransfer {
  const items = entries.map((entry) => ({ kind: 'file', webkitGetAsEntry: () => entry }));
  // Of a drop only this is asked.
  return { items } as unknown as DataTransfer;
}

test('the files of a dropped folder come by their names, those of its folders too, without the hidden ones', async () => {
  const card = folder('the-nho', [
    file('c.jpg'),
    file('.thumbs'),
    folder('b', [file('1.jpg')]),
    file('a.jpg'),
  ]);

  const files = await droppedFiles(dropOf(file('truoc.jpg'), card));

  expect(files.map(({ name }) => name)).toEqual(['truoc.jpg', 'a.jpg', '1.jpg', 'c.jpg']);
});

test('a file that cannot be read any more comes as an empty one, and holds up no other', async () => {
  const files = await droppedFiles(dropOf(folder('the-nho', [pulledOut('a.jpg'), file('b.jpg')])));

  expect(files.map(({ name, size }) => [name, size > 0])).toEqual([
    ['a.jpg', false],
    ['b.jpg', true],
  ]);
});

test('of a folder only the files that are wanted come; what is dropped by itself comes always', async () => {
  const paper = folder('so-bao', [file('a.jpg'), file('b.txt'), folder('c', [file('d.txt'), file('e.jpg')])]);

  const files = await droppedFiles(dropOf(file('f.jpg'), paper), {
    file: (name) => name.endsWith('.txt'),
    folder: () => true,
  });

  expect(files.map(({ name }) => name)).toEqual(['f.jpg', 'b.txt', 'd.txt']);
});
