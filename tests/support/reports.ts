import { stripVTControlCharacters } from 'node:util';
import { z } from 'zod';

// What a lane's runner wrote of it in JSON, read into the sum and the failures.

export interface Report {
  readonly passed: number;
  readonly failed: number;
  readonly skipped: number;
  /** Every failure in a few lines without an empty one: the test's name, then the beginning of what it said. */
  readonly failures: readonly string[];
}

const VitestReport = z.object({
  numPassedTests: z.int(),
  numFailedTests: z.int(),
  numPendingTests: z.int(),
  testResults: z.array(
    z.object({
      name: z.string(),
      status: z.string(),
      message: z.string(),
      assertionResults: z.array(
        z.object({
          fullName: z.string(),
          status: z.string(),
          failureMessages: z.array(z.string()).nullish(),
        }),
      ),
    }),
  ),
});

/** A file that could not be loaded, or prepared for its tests, counts as one that failed. */
export function readVitestReport(json: unknown): Report {
  const { numPassedTests, numFailedTests, numPendingTests, testResults } = VitestReport.parse(json);
  const unloaded = testResults.filter(
    ({ status, assertionResults }) =>
      status === 'failed' && assertionResults.every((test) => test.status !== 'failed'),
  );
  const failedTests = testResults.flatMap(({ assertionResults }) =>
    assertionResults.filter(({ status }) => status === 'failed'),
  );
  return {
    passed: numPassedTests,
    failed: numFailedTests + unloaded.length,
    skipped: numPendingTests,
    failures: [
      ...unloaded.map(({ name, message }) => inShort(name, message)),
      ...failedTests.map(({ fullName, failureMessages }) => inShort(fullName, failureMessages?.[0])),
    ],
  };
}

const Told = z.object({ message: z.string().optional() });

const PlaywrightTest = z.object({
  status: z.string(),
  results: z.array(z.object({ errors: z.array(Told).default([]) })),
});

const PlaywrightSuite = z.object({
  title: z.string(),
  specs: z.array(z.object({ title: z.string(), tests: z.array(PlaywrightTest) })),
  get suites() {
    return z.array(PlaywrightSuite).optional();
  },
});

const PlaywrightReport = z.object({
  stats: z.object({ expected: z.int(), unexpected: z.int(), flaky: z.int(), skipped: z.int() }),
  suites: z.array(PlaywrightSuite),
  errors: z.array(Told),
});

/** A test that passed only when tried again counts as failed, and so does what went wrong outside of any test. */
export function readPlaywrightReport(json: unknown): Report {
  const { stats, suites, errors } = PlaywrightReport.parse(json);
  return {
    passed: stats.expected,
    failed: stats.unexpected + stats.flaky + errors.length,
    skipped: stats.skipped,
    failures: [
      ...suites.flatMap((suite) => failuresIn(suite, [])),
      ...errors.map(({ message }) => inShort('Outside of any test', message)),
    ],
  };
}

function failuresIn(suite: z.infer<typeof PlaywrightSuite>, within: readonly string[]): string[] {
  const path = [...within, suite.title];
  const own = suite.specs.flatMap(({ title, tests }) =>
    tests
      .filter(({ status }) => status === 'unexpected' || status === 'flaky')
      .map(({ results }) =>
        inShort(
          [...path, title].join(' › '),
          messagesOf(results.find(({ errors }) => errors.length > 0)?.errors),
        ),
      ),
  );
  return [...own, ...(suite.suites ?? []).flatMap((inner) => failuresIn(inner, path))];
}

function messagesOf(errors: readonly z.infer<typeof Told>[] | undefined): string | undefined {
  return errors?.map(({ message }) => message ?? '').join('\n');
}

const maxLines = 12;
const maxLineLength = 240;

function inShort(name: string, message = 'It said nothing.'): string {
  const said = stripVTControlCharacters(message)
    .split('\n')
    .filter((line) => line.trim() !== '')
    .slice(0, maxLines)
    .map((line) => `    ${line.slice(0, maxLineLength)}`);
  return [`✘ ${name}`, ...said].join('\n');
}
