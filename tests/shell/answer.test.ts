import { readdirSync, writeFileSync } from 'node:fs';
import { mkdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test, vi } from 'vitest';
import type { App } from '#core/app.ts';
import { vi as words } from '#renderer/words/vi/vi.ts';
import { answer } from '#shell/answer.ts';
import { contentSecurityPolicy } from '#shell/file-response.ts';
import { createWindowHost } from '#shell/window-host.ts';
import { temporaryFolder } from '#tests/support/temporary-folder.ts';

const id = 'ab'.repeat(32);
const origin = 'https://toasoan.internal';

function aWindow() {
  const folder = temporaryFolder();
  const host = createWindowHost({
    incoming: join(folder, 'incoming'),
    reveal: async () => {},
    close: () => {},
    restart: () => {},
  });
  const photoFile = vi.fn<App['photoFile']>(async () => undefined);
  const waitingPicture = vi.fn<App['waitingPicture']>(() => undefined);
  const wasWriting = vi.fn<App['wasWriting']>(() => false);
  const ask = async (url: string, { method = 'GET', pieces = [] as Buffer[] } = {}) => {
    async function* body() {
      yield* pieces;
    }
    const reply = await answer(
      { method, url: origin + url, body: body() },
      { app: { photoFile, waitingPicture, wasWriting }, host, files: folder },
    );
    return { ...reply, text: Buffer.from(reply.body).toString() };
  };
  const send = async (name: string, ...pieces: Buffer[]) => {
    const { status, text } = await ask(`/incoming/${encodeURIComponent(name)}`, { method: 'POST', pieces });
    return { status, json: JSON.parse(text) as { ref: string; sentence: string } };
  };
  return { folder, host, photoFile, waitingPicture, wasWriting, ask, send };
}

describe('/photos', () => {
  test('answers with the bytes, to be kept for ever, under the policy', async () => {
    const { folder, photoFile, ask } = aWindow();
    const path = join(folder, 'x.jpg');
    writeFileSync(path, 'jpeg');
    photoFile.mockResolvedValue({ path, type: 'image/jpeg' });

    const { status, headers, text } = await ask(`/photos/${id}/thumb`);

    expect([status, text]).toEqual([200, 'jpeg']);
    expect(headers).toMatchObject({
      'Content-Type': 'image/jpeg',
      'Cache-Control': 'private, max-age=31536000, immutable',
      'Content-Security-Policy': contentSecurityPolicy,
      'X-Content-Type-Options': 'nosniff',
    });
    expect(photoFile.mock.calls).toEqual([[id, 'thumb', undefined]]);
  });

  test('asks the desk for a photo turned by a quarter, a half, three quarters', async () => {
    const { photoFile, ask } = aWindow();

    for (const turn of [90, 180, 270]) await ask(`/photos/${id}/screen/${turn}`);

    expect(photoFile.mock.calls.map(([, size, turn]) => [size, turn])).toEqual([
      ['screen', 90],
      ['screen', 180],
      ['screen', 270],
    ]);
  });

  test('has nothing where the desk has no such photo, or where its file went away meanwhile', async () => {
    const { folder, photoFile, ask } = aWindow();
    expect((await ask(`/photos/${id}/thumb`)).status).toBe(404);

    photoFile.mockResolvedValue({ path: join(folder, 'gone.jpg'), type: 'image/jpeg' });
    expect((await ask(`/photos/${id}/thumb`)).status).toBe(404);
  });

  test.each([
    `/photos/${id}/huge`,
    `/photos/${id}`,
    `/photos/${id.slice(2)}/thumb`,
    `/photos/${id.toUpperCase()}/thumb`,
    `/photos/..%2f..%2ftoasoan.db/original`,
    `/photos/${id}/thumb/x`,
    `/photos/${id}/thumb/45`,
  ])('does not even ask the desk for %s', async (url) => {
    const { photoFile, ask } = aWindow();

    expect((await ask(url)).status).toBe(404);
    expect(photoFile).not.toHaveBeenCalled();
  });

  test('is only looked at', async () => {
    const { photoFile, ask } = aWindow();

    expect((await ask(`/photos/${id}/thumb`, { method: 'DELETE' })).status).toBe(404);
    expect(photoFile).not.toHaveBeenCalled();
  });
});

describe('/incoming', () => {
  test('stores what is sent, whole, and answers a token that leads to it by its own name', async () => {
    const { host, send } = aWindow();
    const name = 'Ảnh đò ngang.jpg'.normalize('NFD');

    const { status, json } = await send(name, Buffer.from('một'), Buffer.from(' hai'));

    expect(status).toBe(200);
    expect(json).toEqual({ ref: expect.stringMatching(/^[0-9a-f-]{36}$/), size: 9 });
    expect(await readFile(host.pathOf(json.ref), 'utf8')).toBe('một hai');
    expect(host.nameOf!(json.ref)).toBe('Ảnh đò ngang.jpg');
  });

  test.each(['../../etc/passwd', 'C:\\Windows\\x.dll', 'a\0b', '/etc/passwd', ''])(
    'never takes %j for a path',
    async (name) => {
      const { folder, host, send } = aWindow();

      const { json } = await send(name || ' ', Buffer.from('x'));

      expect(readdirSync(join(folder, 'incoming'))).toHaveLength(1);
      expect(host.pathOf(json.ref)).toMatch(/incoming.[0-9a-f-]{36}$/);
      expect(host.nameOf!(json.ref)).not.toMatch(/[/\\\0]/);
    },
  );

  test('refuses more than a photo may have, which is what the window says, and leaves nothing behind', async () => {
    const { folder, send } = aWindow();
    const most = Array.from({ length: 10 }, () => Buffer.alloc(10 * 1024 * 1024));

    const { status, json } = await send('phim.mp4', ...most, Buffer.from('x'));

    expect([status, json.sentence]).toEqual([
      400,
      'Tệp lớn hơn 100 MB nên không nhận vào được. Hãy chọn tệp nhỏ hơn; ảnh thì xuất lại cho nhẹ hơn.',
    ]);
    expect(words.photos.dropHint).toContain('dưới 100 MB');
    expect(readdirSync(join(folder, 'incoming'))).toEqual([]);
  });

  test('leads nowhere after the window closed, and its files are gone', async () => {
    const { folder, host, send } = aWindow();
    const { json } = await send('x.jpg', Buffer.from('x'));

    await host.close();

    expect(() => host.pathOf(json.ref)).toThrow('Hãy chọn lại tệp');
    expect(readdirSync(folder)).toEqual([]);
    expect((await send('y.jpg', Buffer.from('y'))).status).toBe(400);
  });

  test('removes what a program that was cut off had left there', async () => {
    const { folder, send } = aWindow();
    await mkdir(join(folder, 'incoming'));
    writeFileSync(join(folder, 'incoming/cũ'), 'x');

    await Promise.all([send('một.jpg', Buffer.from('1')), send('hai.jpg', Buffer.from('2'))]);

    const names = readdirSync(join(folder, 'incoming'));
    expect([names.length, names.includes('cũ')]).toEqual([2, false]);
  });

  test('takes nothing by any other method', async () => {
    const { folder, ask } = aWindow();

    expect((await ask('/incoming/x.jpg')).status).toBe(404);
    expect((await ask('/incoming/x.jpg', { method: 'PUT' })).status).toBe(404);
    expect(readdirSync(folder)).toEqual([]);
  });
});

test('a page cannot make the core read a path of its own choice', () => {
  const { host } = aWindow();

  expect(() => host.pathOf('/etc/passwd')).toThrow('Hãy chọn lại tệp');
});

test('a window that was left with an article on it begins with the page that names the files of the writing screen', async () => {
  const { folder, wasWriting, ask } = aWindow();
  writeFileSync(join(folder, 'index.html'), 'desk');
  writeFileSync(join(folder, 'writing.html'), 'writing');

  const before = await ask('/');
  wasWriting.mockReturnValue(true);
  const after = await ask('/');

  expect([before.text, after.text]).toEqual(['desk', 'writing']);
});
