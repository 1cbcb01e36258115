import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, onTestFinished } from 'vitest';

/** A folder of this test's own, gone when the test is. */
export function temporaryFolder(): string {
  const folder = newFolder();
  onTestFinished(() => removed(folder));
  return folder;
}

const made: string[] = [];
afterAll(() => made.forEach(removed));

/** A folder that is gone after the test file. */
export function folderOfThisFile(): string {
  const folder = newFolder();
  made.push(folder);
  return folder;
}

function newFolder(): string {
  return mkdtempSync(join(tmpdir(), 'toasoan-'));
}

function removed(folder: string): void {
  rmSync(folder, { recursive: true, force: true });
}
