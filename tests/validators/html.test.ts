import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { beforeAll, expect, test } from 'vitest';
import { exportHtml } from '#core/exchange/html.ts';
import { exportNinjs } from '#core/exchange/ninjs.ts';
import { temporaryFolder } from '#tests/core/exchange/temporary-folder.ts';
import { articlesToValidate } from './articles.ts';

const validator = fileURLToPath(new URL('../../node_modules/vnu-jar/build/dist/vnu.jar', import.meta.url));

interface Message {
  readonly type: 'error' | 'info' | 'non-document-error';
  readonly url: string;
  readonly message: string;
}

beforeAll(() => {
  if (!existsSync(validator))
    throw new Error('The Nu validator is missing: run npm ci, which installs vnu-jar.');
  if (spawnSync('java', ['-version']).status !== 0)
    throw new Error(
      'Java is missing: install a Java runtime (on Debian, apt-get install default-jre-headless).',
    );
});

/** What the Nu validator holds against these pages, in one start of Java. */
function errorsIn(pages: readonly string[]): { page: number; message: string }[] {
  const folder = temporaryFolder();
  const files = pages.map((page, index) => {
    const file = join(folder, `${index}.html`);
    writeFileSync(file, page);
    return file;
  });
  const options = ['-jar', validator, '--format', 'json', '--stdout', '--exit-zero-always'];
  const said = execFileSync('java', [...options, ...files], {
    encoding: 'utf8',
    maxBuffer: 64 * 1024 * 1024,
  });
  const { messages } = JSON.parse(said) as { messages: Message[] };
  return messages
    .filter(({ type }) => type !== 'info')
    .map(({ url, message }) => ({ page: Number(/(\d+)\.html$/.exec(url)?.[1]), message }));
}

test('every exported page is valid HTML', () => {
  expect(errorsIn(articlesToValidate(150).map(exportHtml))).toEqual([]);
});

test('the body on the wire is valid HTML too', () => {
  const bodies = articlesToValidate(50).map((article) => {
    const { bodies: all } = JSON.parse(exportNinjs(article)) as { bodies: { value: string }[] };
    return `<!DOCTYPE html><html lang="vi"><head><title>Tin</title></head><body>${all[0]!.value}</body></html>`;
  });

  expect(errorsIn(bodies)).toEqual([]);
});

test('the validator catches a page that is wrong', () => {
  const page = exportHtml(articlesToValidate(0)[0]!);

  const caught = errorsIn([
    page.replace('</h1>', '</h2>'),
    page.replace('<figcaption>', '<figcaption><script src="a"></figcaption>'),
    page.replace(/ src="[^"]*"/, ''),
    page.replace('<ol><li>', '<ol><p>'),
    page,
  ]);

  expect([...new Set(caught.map((error) => error.page))]).toEqual([0, 1, 2, 3]);
});
