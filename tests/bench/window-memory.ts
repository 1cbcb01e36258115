import { readdirSync, readFileSync } from 'node:fs';
import buildWindow from '#tests/support/build-window.ts';
import { bodySelector, deskFolder, openDesk, profileOf, textOf } from './bench-window.ts';
import { timesAtMost, type Measurement } from './figure.ts';
import { median } from './statistics.ts';
import { openBlank } from './window-start.ts';

const length = 20_000;
const rounds = 3;

/** Chromium's processes, each page of memory counted once (PSS): Linux tells it. */
export const windowMemory: Measurement = {
  explanation: `memory of Chromium's processes with an article of ${length} chữ open; a blank window`,
  async measure() {
    buildWindow();
    const folder = await deskFolder(textOf(length));
    const blankProfile = profileOf(await deskFolder());
    const found = { ours: [] as number[], baseline: [] as number[] };
    for (let round = 0; round < rounds; round += 1) {
      const desk = await openDesk(folder);
      await desk.page.locator(`${bodySelector} p`).first().waitFor();
      await desk.page.waitForTimeout(2000);
      found.ours.push(memoryMb(profileOf(folder)));
      await desk.close();
      const blank = await openBlank(blankProfile);
      await blank.page.waitForTimeout(2000);
      found.baseline.push(memoryMb(blankProfile));
      await blank.close();
    }
    return [
      {
        ...{ name: 'memory of the window', unit: 'MB', goals: [timesAtMost(1.3)] },
        ...{ ours: median(found.ours), baseline: median(found.baseline) },
      },
    ];
  },
};

function memoryMb(profile: string): number {
  const all = processes();
  const own = new Set(all.filter(({ command }) => command.includes(profile)).map(({ id }) => id));
  let before = -1;
  while (before !== own.size) {
    before = own.size;
    for (const { id, parent } of all) if (own.has(parent)) own.add(id);
  }
  if (own.size === 0) throw new Error(`No process of ${profile} runs.`);
  return [...own].reduce((total, id) => total + pssKb(id), 0) / 1024;
}

interface Process {
  readonly id: number;
  readonly parent: number;
  readonly command: string;
}

function processes(): Process[] {
  return readdirSync('/proc')
    .map(Number)
    .filter((id) => Number.isInteger(id))
    .flatMap((id) => {
      const status = readOf(id, 'status');
      const parent = Number(/^PPid:\s*(\d+)/m.exec(status)?.[1]);
      return status === '' ? [] : [{ id, parent, command: readOf(id, 'cmdline') }];
    });
}

function pssKb(id: number): number {
  return Number(/^Pss:\s*(\d+)/m.exec(readOf(id, 'smaps_rollup'))?.[1] ?? 0);
}

/** Nothing of a process that ended meanwhile. */
function readOf(id: number, file: string): string {
  try {
    return readFileSync(`/proc/${id}/${file}`, 'utf8');
  } catch {
    return '';
  }
}
