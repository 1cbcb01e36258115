import { chmodSync, mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { describe, expect, test, vi } from 'vitest';
import { cleanFileName } from '#shell/file-name.ts';
import { createFileTokens } from '#shell/file-tokens.ts';
import { createPlaces } from '#shell/places.ts';
import { createTestApp } from '#tests/support/app.ts';
import { temporaryFolder } from '#tests/support/temporary-folder.ts';

function placesAt(home = temporaryFolder(), platform = 'linux') {
  const tokens = createFileTokens();
  const reveal = vi.fn<(path: string) => Promise<void>>(async () => {});
  const machine = { platform, home, user: 'lan', mountFolders: [join(home, 'media')] };
  const places = createPlaces({ tokens, machine, reveal });
  const token = (...parts: string[]) => tokens.give(join(home, ...parts));
  return { home, tokens, reveal, places, token };
}

describe('where a person begins', () => {
  test('is home and what is there of their own folders, under the names the system gives them', async () => {
    const { home, places, tokens } = placesAt();
    for (const name of ['Tài liệu', 'Desktop', '.config']) mkdirSync(join(home, name));
    writeFileSync(join(home, '.config/user-dirs.dirs'), 'XDG_DOCUMENTS_DIR="$HOME/Tài liệu"\n');

    const starts = await places.starts({});

    expect(starts.map(({ start, ref }) => [start, tokens.find(ref)?.path])).toEqual([
      ['home', home],
      ['documents', join(home, 'Tài liệu')],
      ['desktop', join(home, 'Desktop')],
    ]);
  });

  test('does not offer an empty folder where a stick would hang', async () => {
    const { home, places } = placesAt();
    mkdirSync(join(home, 'media/lan/USB'), { recursive: true });

    expect((await places.starts({})).filter(({ start }) => start === 'disk')).toEqual([]);
  });
});

describe('looking into a folder', () => {
  test('shows folders first, then the files asked for, as Vietnamese sorts them', async () => {
    const { home, places, token } = placesAt();
    for (const name of ['Ấp Bắc', 'Bài 10', 'Bài 2', '.ẩn', '$RECYCLE.BIN', 'Ảnh'])
      mkdirSync(join(home, name));
    for (const name of ['gói.TOASOAN', 'thư.txt']) writeFileSync(join(home, name), 'x');
    symlinkSync(join(home, 'không có'), join(home, 'hỏng'));

    const place = await places.look({ place: token(), endings: ['.toasoan'] });

    expect(place.entries.map(({ name, kind, size }) => [name, kind, size])).toEqual([
      ['Ảnh', 'folder', undefined],
      ['Ấp Bắc', 'folder', undefined],
      ['Bài 2', 'folder', undefined],
      ['Bài 10', 'folder', undefined],
      ['gói.TOASOAN', 'file', 1],
    ]);
    expect(place).toMatchObject({ path: home, canWrite: true, ref: token() });
    expect(place.freeBytes).toBeGreaterThan(0);
  });

  test('leads up to the top, which has nothing around it', async () => {
    const { home, places, tokens, token } = placesAt();
    mkdirSync(join(home, 'a'));

    const inner = await places.look({ place: token('a'), endings: [] });
    const top = await places.look({ place: tokens.give('/'), endings: [] });

    expect(inner.above.at(-1)).toEqual({ ref: token(), name: basename(home) });
    expect(inner.above[0]).toMatchObject({ name: '/' });
    expect([top.above, top.name]).toEqual([[], '/']);
  });

  test('that was taken away is told with what to do', async () => {
    const { places, token } = placesAt();

    await expect(places.look({ place: token('USB'), endings: [] })).rejects.toMatchObject({
      code: 'not_found',
      message: expect.stringContaining('hãy cắm lại'),
    });
  });

  test('by a token that was never given is refused', async () => {
    const { places } = placesAt();

    await expect(places.look({ place: '/etc', endings: [] })).rejects.toMatchObject({ code: 'not_found' });
  });
});

describe('a name in a folder', () => {
  test('becomes a token to write to, and says whether something is there already', async () => {
    const { home, places, tokens, token } = placesAt();
    writeFileSync(join(home, 'Gói-1.toasoan'), 'x');

    const there = await places.inside({ place: token(), name: 'Gói/1.toasoan' });
    const free = await places.inside({ place: token(), name: 'Gói 2.toasoan' });

    expect(there).toEqual({ ref: there.ref, path: join(home, 'Gói-1.toasoan'), exists: true });
    expect(free).toEqual({ ref: free.ref, path: join(home, 'Gói 2.toasoan'), exists: false });
    expect(tokens.find(free.ref)?.path).toBe(free.path);
  });

  test.each([
    ['../../etc/passwd', '-..-etc-passwd'],
    ['  Số báo  12/11  ', 'Số báo 12-11'],
    ['CON.txt', '_CON.txt'],
    ['tin.', 'tin'],
    ['a\u0000b:c?', 'a-b-c-'],
    ['Đặng'.normalize('NFD'), 'Đặng'],
    ['...', ''],
    [`${'ạ'.repeat(150)}.toasoan`, `${'ạ'.repeat(64)}.toasoan`],
  ])('%j is written %j on every file system', (name, clean) => {
    expect(cleanFileName(name)).toBe(clean);
  });

  test('of nothing but dots is refused with a sentence', async () => {
    const { places, token } = placesAt();

    await expect(places.inside({ place: token(), name: '..' })).rejects.toMatchObject({
      code: 'invalid_input',
    });
  });
});

describe('a new folder', () => {
  test('is made, and can be looked into', async () => {
    const { places, token } = placesAt();

    const { ref } = await places.makeFolder({ place: token(), name: 'Số 12' });

    expect(await places.look({ place: ref, endings: [] })).toMatchObject({ name: 'Số 12', entries: [] });
  });

  test('of a name that is taken is refused', async () => {
    const { home, places, token } = placesAt();
    mkdirSync(join(home, 'Số 12'));

    await expect(places.makeFolder({ place: token(), name: 'Số 12' })).rejects.toMatchObject({
      code: 'conflict',
      message: 'Ở đây đã có “Số 12”. Hãy đặt tên khác.',
    });
  });

  test.skipIf(process.getuid?.() === 0)('where nothing may be written is refused', async () => {
    const { home, places, token } = placesAt();
    mkdirSync(join(home, 'khóa'));
    chmodSync(join(home, 'khóa'), 0o500);

    await expect(places.makeFolder({ place: token('khóa'), name: 'x' })).rejects.toMatchObject({
      code: 'storage',
    });
  });
});

test('what is shown in the file manager is what the token leads to, if it is still there', async () => {
  const { home, places, reveal, token } = placesAt();

  await places.reveal({ place: token() });

  expect(reveal.mock.calls).toEqual([[home]]);
  await expect(places.reveal({ place: token('mất') })).rejects.toMatchObject({ code: 'not_found' });
});

test('without a window every call of it is refused with a sentence', async () => {
  const app = await createTestApp();

  for (const method of ['places.starts', 'window.begin', 'window.readyToClose'])
    expect(await app.try(method, {})).toMatchObject({
      failure: { code: 'blocked', sentence: expect.stringContaining('chỉ dùng trong cửa sổ') },
    });
});
