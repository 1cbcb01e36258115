import { execFile } from 'node:child_process';
import { copyFile, mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { z } from 'zod';

const root = join(import.meta.dirname, '..', '..');

/** One import in one file: `[file, what it imports, the start of what the rule says]`. */
const refused: readonly (readonly [file: string, imported: string, says: string])[] = [
  ['shared/failure.ts', '#shared/areas/articles.ts', 'What stands beside the folders'],
  ['shared/text/count.ts', '#shared/document/text.ts', 'shared/text knows only text'],
  ['shared/text/count.ts', 'node:fs', 'shared/text knows only text'],
  ['shared/document/block.ts', '#shared/areas/articles.ts', 'shared/document imports zod'],
  ['shared/areas/articles.ts', '#shared/contract/contract.ts', 'shared/areas imports zod'],
  ['shared/areas/articles.ts', 'react', 'shared/areas imports zod'],
  ['shared/contract/client.ts', '#core/app.ts', 'shared/contract imports zod'],
  ['main/core/app.ts', '#shell/default-folder.ts', "The core's own files"],
  ['main/core/app.ts', 'better-sqlite3', "The core's own files"],
  ['main/core/app.ts', 'electron', "The core's own files"],
  [
    'main/core/storage/database.ts',
    '#core/articles/article-store.ts',
    'main/core/storage imports better-sqlite3',
  ],
  ['main/core/storage/database.ts', '#shared/areas/articles.ts', 'main/core/storage imports better-sqlite3'],
  ['main/core/articles/article-store.ts', 'better-sqlite3', 'A core area imports its own folder'],
  ['main/core/articles/article-store.ts', '#core/review/stages.ts', 'A core area imports its own folder'],
  [
    'main/core/revisions/revision-store.ts',
    '#core/articles/working-copy.ts',
    'A core area imports its own folder',
  ],
  ['main/core/review/stages.ts', '#core/registers/register-store.ts', 'A core area imports its own folder'],
  ['main/core/registers/register-store.ts', '#core/app.ts', 'main/core/registers imports'],
  ['main/core/assets/picture.ts', 'yazl', 'main/core/assets imports'],
  ['main/core/reading/read-page.ts', 'image-size', 'main/core/reading imports'],
  ['main/core/exchange/icml.ts', '#shell/cli/main.ts', 'main/core/exchange imports'],
  ['main/core/upkeep/check-data.ts', 'electron', 'A core area imports its own folder'],
  ['main/core/work/work-desk.ts', '#core/handlers.ts', 'A core area imports its own folder'],
  ['main/core/handlers/articles.ts', '#core/storage/database.ts', 'main/core/handlers answers'],
  ['main/core/newcomer/service.ts', '#core/articles/article-store.ts', 'A core area imports its own folder'],
  ['main/core/newcomer/service.ts', 'better-sqlite3', 'A core area imports its own folder'],
  ['main/core/jobs/fold.ts', '#core/storage/data-folder.ts', 'main/core/jobs prepares'],
  ['main/shell/file-response.ts', 'electron', 'What all shells share'],
  ['main/shell/file-response.ts', './electron/window.ts', 'What all shells share'],
  ['main/shell/electron/main.ts', 'playwright-core', 'main/shell/electron imports'],
  ['main/shell/electron/main.ts', '#core/articles/article-store.ts', 'main/shell/electron imports'],
  ['main/shell/browser/main.ts', '#shell/electron/window.ts', 'main/shell/browser imports'],
  ['main/shell/browser/main.ts', 'electron', 'main/shell/browser imports'],
  ['main/shell/cli/main.ts', '#shell/browser/page.ts', 'main/shell/cli imports'],
  ['main/shell/cli/main.ts', '#core/storage/database.ts', 'main/shell/cli imports'],
  ['main/build.ts', '#core/storage/database.ts', 'main/*.ts starts and builds'],
  ['preload/preload.ts', '#shared/contract/bridge.ts', 'A sandboxed preload takes only types'],
  ['preload/preload.ts', '#shared/failure.ts', 'preload exposes call and subscribe'],
  ['preload/preload.ts', '#core/app.ts', 'preload exposes call and subscribe'],
  ['preload/preload.ts', 'zod', 'preload exposes call and subscribe'],
  ['preload/preload.ts', './more.ts', 'preload exposes call and subscribe'],
  ['renderer/main.ts', '#core/app.ts', 'renderer/*.tsx mounts the window'],
  ['renderer/api/api.ts', '#renderer/features/desk/desk-queries.ts', 'renderer/api speaks to the core'],
  ['renderer/api/api.ts', 'react', 'renderer/api speaks to the core'],
  ['renderer/ui/Button.tsx', '#shared/areas/articles.ts', 'renderer/ui knows nothing of the newsroom'],
  ['renderer/galley/galley.ts', '#renderer/api/api.ts', 'renderer/galley lays a page out'],
  [
    'renderer/commands/commands.ts',
    '#renderer/features/desk/DeskView.tsx',
    'renderer/commands is the registry',
  ],
  ['renderer/editor/Editor.tsx', '#renderer/api/api.ts', 'renderer/editor knows the document'],
  [
    'renderer/editor/Editor.tsx',
    '#renderer/features/desk/DeskView.tsx',
    'renderer/editor knows the document',
  ],
  ['renderer/editor/photo/PhotoNode.ts', 'react', 'A node loads in Node too'],
  [
    'renderer/features/desk/DeskView.tsx',
    '#renderer/features/writing/WritingView.tsx',
    'A feature imports its own folder',
  ],
  ['renderer/features/desk/DeskView.tsx', 'lexical', 'A feature imports its own folder'],
  ['renderer/features/desk/DeskView.tsx', 'react-aria-components', 'A feature imports its own folder'],
  ['renderer/features/desk/DeskView.tsx', '#core/app.ts', 'A feature imports its own folder'],
  ['renderer/app/Workspace.tsx', '#renderer/editor/Editor.tsx', 'renderer/app arranges features'],
  ['renderer/app/Workspace.tsx', '#tests/support/app.ts', 'renderer/app arranges features'],
  ['tests/core/articles.test.ts', '../support/app.ts', 'Move the file to the same directory'],
];

const allowed: readonly (readonly [file: string, imported: string])[] = [
  ['shared/ids.ts', 'zod'],
  ['shared/document/text.ts', '#shared/text/count.ts'],
  ['shared/areas/reading.ts', '#shared/contract/procedure.ts'],
  ['shared/contract/contract.ts', '#shared/areas/articles.ts'],
  ['main/core/services.ts', '#core/articles/article-service.ts'],
  ['main/core/storage/hash.ts', 'better-sqlite3'],
  ['main/core/articles/import-service.ts', '#core/storage/database.ts'],
  ['main/core/articles/working-copy.ts', '#core/clock.ts'],
  ['main/core/reading/sources/docx.ts', 'mammoth'],
  ['main/core/exchange/zip.ts', 'yazl'],
  ['main/core/assets/size.ts', 'image-size'],
  ['main/core/jobs/parse.ts', '#core/reading/read-page.ts'],
  ['main/shell/window-host.ts', '#core/host.ts'],
  ['main/shell/electron/window.ts', 'electron'],
  ['main/shell/browser/page.ts', 'playwright-core'],
  ['main/shell/cli/words.ts', '#shell/default-folder.ts'],
  ['main/start.ts', '#shell/browser/find-chromium.ts'],
  ['preload/other.ts', 'electron'],
  ['renderer/ui/Dialog.tsx', 'react-aria-components'],
  ['renderer/editor/photo/PhotoView.tsx', 'react'],
  ['renderer/editor/photo/CaptionNode.ts', 'lexical'],
  ['renderer/features/writing/WritingView.tsx', '#renderer/editor/Editor.tsx'],
  ['renderer/app/commands.ts', '#renderer/features/desk/DeskView.tsx'],
  ['tests/e2e/desk.spec.ts', 'playwright-core'],
];

const Report = z.object({
  diagnostics: z.array(
    z.object({
      message: z.string(),
      help: z.string().optional(),
      filename: z.string(),
      labels: z.array(z.object({ span: z.object({ line: z.int() }) })).min(1),
    }),
  ),
});

let folder = '';
let said: z.infer<typeof Report>['diagnostics'] = [];

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'boundaries-'));
  await copyFile(join(root, '.oxlintrc.json'), join(folder, '.oxlintrc.json'));
  for (const file of new Set([...refused, ...allowed].map(([name]) => name)))
    await write(
      join(folder, file),
      importsOf(file)
        .map((imported) => `import '${imported}';\n`)
        .join(''),
    );
  await write(
    join(folder, 'preload/types.ts'),
    "export type { Bridge } from '#shared/contract/bridge.ts';\n",
  );
  said = await lint(folder);
});

afterAll(() => rm(folder, { recursive: true, force: true }));

describe('the import rules', () => {
  test.each(refused)('refuse %s the import of %s', (file, imported, says) => {
    expect(helpAbout(file, imported)).toContainEqual(expect.stringContaining(says));
  });

  test.each(allowed)('let %s import %s', (file, imported) => {
    expect(helpAbout(file, imported)).toEqual([]);
  });

  test('let the preload take the types of the contract', () => {
    expect(said.filter(({ filename }) => filename === 'preload/types.ts')).toEqual([]);
  });
});

describe('a library of the core', () => {
  test('is imported by one file, so that it can be exchanged there', async () => {
    const importers = await libraryImporters(join(root, 'main/core'));

    const shared = ['zod', 'better-sqlite3'];
    const spread = [...importers].filter(([library, files]) => !shared.includes(library) && files.length > 1);
    expect(spread).toEqual([]);
  });
});

/** One import a line, so that the line says which import a finding is about. */
function importsOf(file: string): string[] {
  return [...refused, ...allowed].filter(([name]) => name === file).map(([, imported]) => imported);
}

function helpAbout(file: string, imported: string): (string | undefined)[] {
  const line = importsOf(file).indexOf(imported) + 1;
  return said
    .filter(({ filename, labels }) => filename === file && labels[0]?.span.line === line)
    .map(({ help }) => help);
}

async function write(path: string, text: string): Promise<void> {
  await mkdir(dirname(path), { recursive: true });
  await writeFile(path, text);
}

function lint(cwd: string): Promise<z.infer<typeof Report>['diagnostics']> {
  const oxlint = join(root, 'node_modules/oxlint/bin/oxlint');
  return new Promise((resolve, reject) => {
    execFile(process.execPath, [oxlint, '-f', 'json'], { cwd, maxBuffer: 1e8 }, (error, stdout) => {
      // Findings make it end with 1, and that is what is asked for here.
      if (error && !stdout) return reject(error);
      resolve(Report.parse(JSON.parse(stdout)).diagnostics);
    });
  });
}

async function libraryImporters(path: string): Promise<Map<string, string[]>> {
  const importers = new Map<string, string[]>();
  for (const file of await readdir(path, { recursive: true })) {
    if (!file.endsWith('.ts')) continue;
    const source = await readFile(join(path, file), 'utf8');
    for (const [, name = ''] of source.matchAll(/\bfrom '((?:@[\w-]+\/)?[\w-]+)[^':]*'/g))
      importers.set(name, [...new Set([...(importers.get(name) ?? []), file])]);
  }
  return importers;
}
