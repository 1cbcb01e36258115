import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { contentSecurityPolicy, fileResponse } from '#shell/file-response.ts';

const origins = ['app://toasoan', 'https://toasoan.internal'];
let folder = '';

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'renderer-'));
  await mkdir(join(folder, 'renderer/assets'), { recursive: true });
  await writeFile(join(folder, 'renderer/index.html'), '<!doctype html>');
  await writeFile(join(folder, 'renderer/assets/chữ.woff2'), 'wOF2');
  await writeFile(join(folder, 'renderer/tool.exe'), 'MZ');
  await writeFile(join(folder, 'secret.html'), 'outside');
});

afterAll(() => rm(folder, { recursive: true, force: true }));

describe.each(origins)('a page at %s', (origin) => {
  test('is the built index.html, under the policy', async () => {
    const { status, headers, body } = await fileResponse(join(folder, 'renderer'), `${origin}/`);

    expect([status, Buffer.from(body).toString()]).toEqual([200, '<!doctype html>']);
    expect(headers).toEqual({
      'Content-Type': 'text/html; charset=utf-8',
      'Content-Security-Policy': contentSecurityPolicy,
      'X-Content-Type-Options': 'nosniff',
      'Referrer-Policy': 'no-referrer',
      'Cross-Origin-Opener-Policy': 'same-origin',
      'Cache-Control': 'no-cache',
    });
  });

  test('finds a file by its name in Vietnamese, with a query behind it', async () => {
    const { status, headers } = await fileResponse(
      join(folder, 'renderer'),
      `${origin}/assets/ch%E1%BB%AF.woff2?v=1`,
    );

    expect([status, headers['Content-Type']]).toEqual([200, 'font/woff2']);
  });

  test.each([
    '/../secret.html',
    '/%2e%2e/secret.html',
    '/..%2fsecret.html',
    '/assets/..%2f..%2fsecret.html',
    '/%2e%2e%2fsecret.html',
    '//secret.html',
    '/index.html%00.png',
    '/%E0%A4%A',
    '/tool.exe',
    '/assets',
    '/missing.js',
    '/index.html/x.js',
  ])('gets nothing for %s', async (path) => {
    const { status, headers, body } = await fileResponse(join(folder, 'renderer'), `${origin}${path}`);

    expect([status, body.length]).toEqual([404, 0]);
    expect(headers['Content-Security-Policy']).toBe(contentSecurityPolicy);
  });
});

test('the policy lets a page load its own files and nothing else', () => {
  const directives = Object.fromEntries(
    contentSecurityPolicy.split('; ').map((directive) => {
      const [name = '', ...sources] = directive.split(' ');
      return [name, sources];
    }),
  );

  expect(directives).toEqual({
    'default-src': ["'none'"],
    'script-src': ["'self'"],
    'style-src': ["'self'"],
    'font-src': ["'self'"],
    'img-src': ["'self'", 'blob:'],
    'connect-src': ["'self'"],
    'worker-src': ["'self'"],
    'base-uri': ["'none'"],
    'form-action': ["'none'"],
    'frame-ancestors': ["'none'"],
  });
});
