import { readFileSync, readdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { expect, test } from 'vitest';

const core = resolve(import.meta.dirname, '../../main/core');

/** They change files in one place; the log writes its own lines, and may lose them. */
const exempt = /^(storage\/|log\.ts$)/;

/** What may be asked of the file system elsewhere. `open` with nothing but `'r'`. */
const readers = new Set(
  `FileHandle open createReadStream existsSync lstat readFile readFileSync readdir readdirSync readSync
  realpathSync stat statSync`.split(/\s+/),
);

test('files are changed in main/core/storage alone: elsewhere they are only read', () => {
  const files = readdirSync(core, { recursive: true, encoding: 'utf8' }).filter((name) =>
    name.endsWith('.ts'),
  );

  const found = files.filter((name) => !exempt.test(name)).flatMap((name) => writersIn(name, textOf(name)));

  expect(found).toEqual([]);
});

test.each([
  ["import { readFile, rm } from 'node:fs/promises';", ['x.ts: rm']],
  [
    "import {\n  type Stats,\n  writeFileSync as write,\n} from 'node:fs';",
    ['x.ts: Stats', 'x.ts: writeFileSync'],
  ],
  ["import fs from 'node:fs';", ['x.ts: all of node:fs']],
  ["import * as fs from 'fs';", ['x.ts: all of fs']],
  ["import { open } from 'node:fs/promises';\nawait open(path, 'wx');", ["x.ts: open(path, 'wx')"]],
  ["import { open } from 'node:fs/promises';\nawait open(join(a, b), 'r');", []],
])('of %j it would say %j', (text, said) => {
  expect(writersIn('x.ts', text)).toEqual(said);
});

function writersIn(file: string, text: string): string[] {
  const imports = [...text.matchAll(/import\s+([^;]*?)\s+from\s+'((?:node:)?fs(?:\/promises)?)'/g)];
  const found = imports.flatMap(([, what, module]) => writersAmong(what!, module!));
  const opened = imports.length === 0 ? [] : [...text.matchAll(/\bopen\([^;\n]*?'(?!r')[^']*'\)/g)];
  return [...found, ...opened.map(([call]) => call)].map((name) => `${file}: ${name}`);
}

function writersAmong(what: string, module: string): string[] {
  const [, named] = /^(?:type\s+)?\{([^}]*)\}$/.exec(what) ?? [];
  if (named === undefined) return [`all of ${module}`];
  const names = named.split(',').map(
    (name) =>
      name
        .replace(/^\s*type\s+/, '')
        .trim()
        .split(/\s+/)[0]!,
  );
  return names.filter((name) => name !== '' && !readers.has(name));
}

function textOf(name: string): string {
  return readFileSync(join(core, name), 'utf8');
}
