import { afterEach, expect, test, vi } from 'vitest';
import { sendFile } from '#renderer/api/files.ts';

const photo = new File(['mười chữ..'], 'đò.jpg');

afterEach(() => vi.unstubAllGlobals());

function coreAnswers(body: unknown, status = 200): void {
  vi.stubGlobal('fetch', async () => Response.json(body, { status }));
}

test('a file that arrived whole is called by its token', async () => {
  coreAnswers({ ref: 'abc', size: photo.size });

  expect(await sendFile(photo)).toBe('abc');
});

test('a file of which only a part arrived is not taken for the whole', async () => {
  coreAnswers({ ref: 'abc', size: photo.size - 1 });

  await expect(sendFile(photo)).rejects.toThrow('Không đọc được trọn tệp “đò.jpg”');
});

test('what the core says of a file that it refuses is what is told', async () => {
  coreAnswers({ code: 'invalid_input', sentence: 'Tệp lớn hơn 100 MB. Hãy chọn tệp nhỏ hơn.' }, 400);

  await expect(sendFile(photo)).rejects.toMatchObject({
    code: 'invalid_input',
    message: 'Tệp lớn hơn 100 MB. Hãy chọn tệp nhỏ hơn.',
  });
});

test('a file that the browser can no longer send is told of as gone', async () => {
  vi.stubGlobal('fetch', () => Promise.reject(new TypeError('Failed to fetch')));

  await expect(sendFile(photo)).rejects.toMatchObject({ code: 'not_found' });
});
