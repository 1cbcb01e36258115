import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdir, readFile, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { ensureChromium } from './support/chromium.ts';
import { type Report, readPlaywrightReport, readVitestReport } from './support/reports.ts';

// Runs the named lanes, or those that every change must pass, and closes with the sum of them on a line of its own.

const root = dirname(import.meta.dirname);
const results = join(root, '.cache/results');

/** What every process and thread of a lane would compile anew is kept here: half of what a short one takes. */
const compiled = { NODE_COMPILE_CACHE: join(root, '.cache/compiled') };

interface Lane {
  readonly title: string;
  readonly needsChromium: boolean;
  command(report: string): string[];
  read(report: unknown): Report;
}

const lanes: Readonly<Record<string, Lane>> = {
  units: vitestLane('Values, core, storage, command line', 'tests/vitest.config.ts'),
  windows: windowLane('Windows', 'windows'),
  alone: windowLane('Windows, one at a time', 'alone'),
  screens: windowLane('Every screen, in the light and in the dark', 'screens'),
  typing: {
    title: 'Typing through a real input method',
    needsChromium: true,
    command: () => ['tests/typing/session.ts'],
    read: readPlaywrightReport,
  },
  validators: vitestLane('Validators', 'tests/validators/vitest.config.ts'),
};

function windowLane(title: string, project: string): Lane {
  const command = () => [
    'node_modules/playwright/cli.js',
    'test',
    ...['--config', 'tests/playwright.config.ts'],
    ...['--project', project],
    ...['--reporter', 'list,json'],
  ];
  return { title, needsChromium: true, command, read: readPlaywrightReport };
}

function vitestLane(title: string, config: string): Lane {
  const command = (report: string) => [
    'node_modules/vitest/vitest.mjs',
    'run',
    '--config',
    config,
    '--reporter=default',
    '--reporter=json',
    `--outputFile=${report}`,
  ];
  return { title, needsChromium: false, command, read: readVitestReport };
}

async function runLane(name: string, { command, read, needsChromium }: Lane): Promise<Report> {
  const report = join(results, `${name}.json`);
  await rm(report, { force: true });
  const chromium = needsChromium ? { CHROMIUM_PATH: ensureChromium() } : {};
  const env = { ...process.env, ...compiled, ...chromium, PLAYWRIGHT_JSON_OUTPUT_FILE: report };
  const child = spawn(process.execPath, command(report), { cwd: root, stdio: 'inherit', env });
  const [code] = (await once(child, 'exit')) as [number | null];
  const told = read(JSON.parse(await readFile(report, 'utf8')));
  return code === 0 || told.failed > 0 ? told : add(told, failure(`The lane "${name}" ended with ${code}`));
}

/** A lane that could not even start is one failure, and the others still run. */
async function tryLane(name: string): Promise<Report> {
  const lane = lanes[name];
  console.log(`\n=== ${lane?.title ?? name}`);
  try {
    if (!lane) throw new Error(`There is no lane "${name}"; there are ${Object.keys(lanes).join(', ')}.`);
    return await runLane(name, lane);
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    return failure(`The lane "${name}" did not run`);
  }
}

function failure(what: string): Report {
  return { passed: 0, failed: 1, skipped: 0, failures: [`✘ ${what}`] };
}

function add(a: Report, b: Report): Report {
  return {
    passed: a.passed + b.passed,
    failed: a.failed + b.failed,
    skipped: a.skipped + b.skipped,
    failures: [...a.failures, ...b.failures],
  };
}

const asked = process.argv.slice(2);
await mkdir(results, { recursive: true });
let total: Report = { passed: 0, failed: 0, skipped: 0, failures: [] };
for (const name of asked.length > 0 ? asked : ['units', 'windows', 'alone', 'screens'])
  total = add(total, await tryLane(name));
if (total.failures.length > 0) console.log(`\n=== Failed\n${total.failures.join('\n')}`);
const skipped = total.skipped > 0 ? `, ${total.skipped} skipped` : '';
console.log(`\n${total.passed} passed, ${total.failed} failed${skipped}`);
process.exitCode = total.failed > 0 ? 1 : 0;
