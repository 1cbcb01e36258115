import { fork } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Figure, Measurement } from './figure.ts';
import { isMet } from './figure.ts';
import { lanes } from './lanes.ts';
import type { Measured } from './measure.ts';
import { figureLine, headLine } from './table.ts';

// Measures the named lanes, or all of them, one after the other, and prints what was found beside what was hoped for.

const results = join(import.meta.dirname, '../../.cache/results');

interface Result extends Measured {
  readonly lane: string;
  readonly name: string;
}

/** A process of its own for each: what one leaves in memory is no part of the next. */
function measured(lane: string, name: string): Promise<Measured> {
  return new Promise((resolve, reject) => {
    const child = fork(join(import.meta.dirname, 'measure.ts'), [lane, name]);
    // Sent by `measure.ts`.
    child.once('message', (message) => resolve(message as Measured));
    child.once('exit', (code) => reject(new Error(`${lane} ${name} ended with ${code} and no figures`)));
  });
}

async function run(lane: string, name: string, { explanation }: Measurement): Promise<Result> {
  console.log(`\n${name}: ${explanation}`);
  const result = await measured(lane, name);
  for (const figure of result.figures) console.log(figureLine(figure));
  console.log(`  at most ${Math.round(result.peakBytes / 1024 ** 2)} MB of memory`);
  return { lane, name, ...result };
}

function goalsOf(figures: readonly Figure[]): boolean[] {
  return figures.flatMap((figure) => (figure.goals ?? []).map((goal) => isMet(figure, goal)));
}

const asked = process.argv.slice(2);
const names = asked.length > 0 ? asked : Object.keys(lanes);
const unknown = names.find((name) => !lanes[name]);
if (unknown !== undefined)
  throw new Error(`There is no lane "${unknown}"; there are ${Object.keys(lanes).join(', ')}.`);

console.log(headLine());
const all: Result[] = [];
for (const lane of names)
  for (const [name, measurement] of Object.entries(lanes[lane]!))
    all.push(await run(lane, name, measurement));

mkdirSync(results, { recursive: true });
writeFileSync(join(results, 'bench.json'), `${JSON.stringify(all, null, 2)}\n`);
const goals = goalsOf(all.flatMap(({ figures }) => figures));
console.log(`\n${goals.filter(Boolean).length} of ${goals.length} goals met`);
