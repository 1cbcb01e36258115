import { describe, expect, it } from 'vitest';
import { readPlaywrightReport, readVitestReport } from '#tests/support/reports.ts';

const failed = { status: 'failed', failureMessages: ['\u001B[31mexpected 1\u001B[39m\n\n  to be 2'] };

describe('what a lane tells of itself', () => {
  it('names each failed test, and the file that could not be loaded', () => {
    const told = readVitestReport({
      numPassedTests: 3,
      numFailedTests: 1,
      numPendingTests: 2,
      testResults: [
        {
          name: 'a.test.ts',
          status: 'failed',
          message: '',
          assertionResults: [
            { ...failed, fullName: 'saving keeps a word' },
            { fullName: 'saving is atomic', status: 'passed', failureMessages: [] },
          ],
        },
        { name: 'b.test.ts', status: 'failed', message: 'Cannot find c.ts', assertionResults: [] },
      ],
    });

    expect(told).toEqual({
      passed: 3,
      failed: 2,
      skipped: 2,
      failures: ['✘ b.test.ts\n    Cannot find c.ts', '✘ saving keeps a word\n    expected 1\n      to be 2'],
    });
  });

  it('names a window test with its file and its groups, at any depth, and counts a lucky second try as failed', () => {
    const told = readPlaywrightReport({
      stats: { expected: 7, unexpected: 1, flaky: 1, skipped: 0 },
      errors: [{ message: 'a worker ended' }],
      suites: [
        {
          title: 'desk.spec.ts',
          specs: [
            { title: 'opens', tests: [{ status: 'expected', results: [{ errors: [] }] }] },
            {
              title: 'sorts',
              tests: [
                {
                  status: 'flaky',
                  results: [
                    { errors: [{ message: 'took too long' }, { message: 'at the button' }] },
                    { errors: [] },
                  ],
                },
              ],
            },
          ],
          suites: [
            {
              title: 'by keyboard',
              specs: [
                {
                  title: 'opens',
                  tests: [{ status: 'unexpected', results: [{ errors: [{ message: 'not there' }] }] }],
                },
              ],
            },
          ],
        },
      ],
    });

    expect(told).toEqual({
      passed: 7,
      failed: 3,
      skipped: 0,
      failures: [
        '✘ desk.spec.ts › sorts\n    took too long\n    at the button',
        '✘ desk.spec.ts › by keyboard › opens\n    not there',
        '✘ Outside of any test\n    a worker ended',
      ],
    });
  });

  it('keeps what one failure says within a dozen lines', () => {
    const message = Array.from({ length: 50 }, (_, line) => `line ${line} ${'x'.repeat(500)}`).join('\n');
    const told = readPlaywrightReport({
      stats: { expected: 0, unexpected: 0, flaky: 0, skipped: 0 },
      suites: [],
      errors: [{ message }],
    });

    const lines = told.failures.join('\n').split('\n');
    expect(lines).toHaveLength(13);
    expect(Math.max(...lines.map((line) => line.length))).toBe(244);
  });
});
