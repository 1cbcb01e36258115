import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { setTimeout } from 'node:timers/promises';
import { expect } from 'playwright/test';
import { createApp } from '#core/app.ts';
import { runsText } from '#shared/document/run.ts';
import { createClient } from '#shared/contract/client.ts';
import type { Client } from '#shared/contract/procedure.ts';
import type { DeskContract } from '#shared/contract/contract.ts';
import type { ArticleId } from '#shared/ids.ts';
import { p } from '#tests/support/builders.ts';
import { startedBy } from '#tests/support/process-tree.ts';
import { test } from '#tests/support/shell.ts';

const script = join(import.meta.dirname, '../support/write-in-window.ts');
const rounds = Number(process.env['KILL_ROUNDS'] ?? 6);
/** Half a second by the rule; the rest is what a busy machine needs to hear of a key. */
const unsavedMs = 800;

type Victim = 'program' | 'browser' | 'page';
const victims: readonly Victim[] =
  process.platform === 'linux' ? ['program', 'page', 'browser'] : ['program'];

const started: ChildProcess[] = [];
test.afterEach(() => started.forEach((child) => child.kill('SIGKILL')));

test(`killed ${rounds} times while somebody writes in the window, what the line called saved is there`, async ({
  folder,
}) => {
  test.setTimeout(60_000 + rounds * 30_000);
  const id = await withDesk(folder, anOpenArticle);
  for (let round = 0; round < rounds; round += 1) {
    const how = round % 2 === 0 ? 'composed' : 'plain';
    const writing = startWriting(folder, how);
    await writing.hears('open');
    await setTimeout(Math.random() * 2500);

    const victim = victims[Math.floor(round / 2) % victims.length]!;
    const killedMs = await kill(writing, victim);

    await test.step(`round ${round}: ${victim}, ${how}`, () =>
      withDesk(folder, (client) => expectWritten(client, { id, writing, killedMs })));
  }
});

/** It is what the window comes back to. */
async function anOpenArticle(client: Client<DeskContract>): Promise<ArticleId> {
  const as = 'phong-vien';
  const { id } = await client.articles.create({ as });
  const block = p('');
  await client.articles.save({ id, as, changes: { put: [block], order: [block.id] } });
  await client.settings.put({ changes: { isSetUp: true } });
  const value = { screen: { name: 'writing', article: id }, tabs: [id] };
  await client.settings.keepLayout({ name: 'workspace', value });
  return id;
}

interface Told {
  readonly what: string;
  readonly word: number;
  readonly atMs: number;
}

interface Writing {
  readonly child: ChildProcess;
  readonly told: readonly Told[];
  hears(what: string): Promise<Told>;
}

function startWriting(folder: string, how: string): Writing {
  const child = spawn(process.execPath, [script, folder, how], { stdio: ['ignore', 'pipe', 'inherit'] });
  started.push(child);
  const told: Told[] = [];
  createInterface({ input: child.stdout }).on('line', (line) => {
    const [what = '', word] = line.split(' ');
    told.push({ what, word: Number(word), atMs: Date.now() });
  });
  return {
    ...{ child, told },
    async hears(what) {
      const find = () => told.find((line) => line.what === what);
      await expect
        .poll(() => find() !== undefined || child.exitCode !== null, { timeout: 45_000 })
        .toBe(true);
      const found = find();
      if (!found) throw new Error(`it ended with ${child.exitCode} before it told “${what}”`);
      return found;
    },
  };
}

/** Answers when it was. Where only the page dies, it must come back by itself before everything is killed. */
async function kill(writing: Writing, victim: Victim): Promise<number> {
  const { child } = writing;
  const gone = once(child, 'exit');
  const around = startedBy(child.pid!);
  const killedMs = Date.now();
  if (victim === 'program') child.kill('SIGKILL');
  if (victim === 'browser') process.kill(around[0]!.pid, 'SIGKILL');
  if (victim === 'page') {
    for (const { pid, command } of around)
      if (command.includes('--type=renderer')) process.kill(pid, 'SIGKILL');
    const { word } = await writing.hears('back');
    expectNothingLost(writing, word, killedMs);
    child.kill('SIGKILL');
  }
  await gone;
  return killedMs;
}

interface Killed {
  readonly id: ArticleId;
  readonly writing: Writing;
  readonly killedMs: number;
}

async function expectWritten(client: Client<DeskContract>, { id, writing, killedMs }: Killed): Promise<void> {
  const { content } = await client.articles.open({ id });
  const text = content.body.map((block) => (block.type === 'paragraph' ? runsText(block.runs) : '')).join('');
  const words = [...text.matchAll(/từ(\d+)\./g)].map(([, word]) => Number(word));

  expect(words).toEqual(words.map((_, index) => index + 1));
  expectNothingLost(writing, words.length, killedMs);
  expect((await client.upkeep.check({})).problems).toEqual([]);
}

/** Everything the line called saved, and everything that was older than half a second when the kill came. */
function expectNothingLost({ told }: Writing, there: number, atMs: number): void {
  const before = told.filter((line) => line.atMs <= atMs);
  const owed = before.filter(({ what, atMs: toldMs }) => what === 'saved' || toldMs < atMs - unsavedMs);
  const typed = Math.max(...told.filter(({ what }) => what !== 'back').map(({ word }) => word));
  expect(there).toBeGreaterThanOrEqual(Math.max(0, ...owed.map(({ word }) => word)));
  // A word may be on its way when the last one was told.
  expect(there).toBeLessThanOrEqual(typed + 2);
}

async function withDesk<Value>(
  folder: string,
  look: (client: Client<DeskContract>) => Promise<Value>,
): Promise<Value> {
  const app = await createApp({ folder, host: { laptop: 'máy thử', pathOf: (ref) => ref } });
  try {
    return await look(createClient<DeskContract>(app.dispatch));
  } finally {
    await app.close();
  }
}
