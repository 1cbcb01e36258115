import { readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { z } from 'zod';

// Two copies of lexical break every `instanceof` in the editor, silently. Fails with a sentence for each thing amiss.

const root = dirname(dirname(import.meta.dirname));
const only = '0.52.0';

/** npm keeps the same shape for the lock file and for what it says is installed. */
const Lock = z.object({ packages: z.record(z.string(), z.object({ version: z.string().optional() })) });

async function copiesIn(file: string): Promise<{ path: string; version: string | undefined }[]> {
  const { packages } = Lock.parse(JSON.parse(await readFile(join(root, file), 'utf8')));
  return Object.entries(packages)
    .filter(([path]) => /(^|\/)node_modules\/(lexical|@lexical\/[^/]+)$/.test(path))
    .map(([path, { version }]) => ({ path, version }));
}

async function problemsIn(file: string): Promise<string[]> {
  const copies = await copiesIn(file);
  const cores = copies.filter(({ path }) => path.endsWith('node_modules/lexical'));
  const others = copies.filter(({ version }) => version !== only);
  return [
    ...(cores.length === 1
      ? []
      : [`${file} has ${cores.length} copies of lexical: ${cores.map(({ path }) => path).join(', ')}.`]),
    ...others.map(
      ({ path, version }) => `${file} has ${path} ${version}, and every lexical package must be ${only}.`,
    ),
  ];
}

const problems = (
  await Promise.all(['package-lock.json', 'node_modules/.package-lock.json'].map(problemsIn))
).flat();
for (const problem of problems) console.error(problem);
if (problems.length > 0)
  console.error(
    'Pin all lexical packages to one version in package.json, with "overrides", and install again.',
  );
process.exitCode = problems.length > 0 ? 1 : 0;
