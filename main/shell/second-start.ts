import { randomUUID } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, rmSync, watch } from 'node:fs';
import { mkdir, rename, rm, writeFile } from 'node:fs/promises';
import { isAbsolute, join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { AppError } from '#shared/failure.ts';

/**
 * [Note: a second start] A program that finds its data folder open asks the window that has it to come forward: it
 * leaves a small file in the folder, which that window watches and takes away. So no port is opened, and a folder held
 * by something without a window, as a command at work, simply does not answer.
 */
const folderName = 'requests';
const ending = '.request';
const patienceMs = 3000;
const lookMs = 50;

export interface SecondStart {
  /** The file the second start was asked to open. */
  readonly file: string | undefined;
}

/** Hears of second starts until it is ended. */
export async function hearSecondStarts(
  dataFolder: string,
  onStart: (start: SecondStart) => void,
): Promise<() => void> {
  const folder = join(dataFolder, folderName);
  // Whoever asked before this window was there has gone away.
  await rm(folder, { recursive: true, force: true });
  await mkdir(folder, { recursive: true });
  const watcher = watch(folder, () => {
    for (const file of requestsIn(folder)) onStart({ file });
  });
  watcher.on('error', () => watcher.close());
  return () => watcher.close();
}

/** Nothing where the folder has gone, as when its stick was pulled out: the window that has it stays. */
function requestsIn(folder: string): (string | undefined)[] {
  try {
    return takeRequests(folder);
  } catch {
    return [];
  }
}

/** In one go: one change of the folder is told several times over. */
function takeRequests(folder: string): (string | undefined)[] {
  const names = readdirSync(folder).filter((name) => name.endsWith(ending));
  return names.map((name) => {
    const file = readFileSync(join(folder, name), 'utf8');
    rmSync(join(folder, name), { force: true });
    return isAbsolute(file) ? file : undefined;
  });
}

/**
 * A start that failed because another window is there already was not in vain: that one comes forward. Where that one has
 * left the folder for another and waits to be opened again, only Chromium says that it is there.
 */
export async function firstWindowAnswers(
  error: unknown,
  dataFolder: string,
  start: SecondStart,
): Promise<boolean> {
  const mayBeThere = !(error instanceof AppError) || error.code === 'conflict';
  return mayBeThere && askFirstWindow(dataFolder, start);
}

/** Asks the window that has the folder to come forward. Answers whether one did. */
export async function askFirstWindow(dataFolder: string, { file }: SecondStart): Promise<boolean> {
  const folder = join(dataFolder, folderName);
  if (!existsSync(folder)) return false;
  const request = join(folder, `${randomUUID()}${ending}`);
  await writeFile(`${request}.part`, file ?? '');
  await rename(`${request}.part`, request);
  for (let waitedMs = 0; waitedMs < patienceMs; waitedMs += lookMs) {
    if (!existsSync(request)) return true;
    await setTimeout(lookMs);
  }
  await rm(request, { force: true });
  return false;
}
