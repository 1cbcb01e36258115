import { readFileSync } from 'node:fs';
import { findPackageJSON } from 'node:module';
import assert from 'node:assert/strict';
import { z } from 'zod';

const Manifest = z.looseObject({ version: z.string() });

/** The version of the program, as its package says. */
export function appVersion(): string {
  const file = findPackageJSON(import.meta.url);
  assert(file, 'the program lies outside its package');
  return Manifest.parse(JSON.parse(readFileSync(file, 'utf8'))).version;
}
