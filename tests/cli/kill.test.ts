import { join } from 'node:path';
import { expect, test } from 'vitest';
import { canonicalJson } from '#shared/document/canonical-json.ts';
import { storeContent } from '#shared/document/stored.ts';
import { runsText } from '#shared/document/run.ts';
import type { ArticleId } from '#shared/ids.ts';
import { createHash } from 'node:crypto';
import { folderOfThisFile } from '#tests/support/temporary-folder.ts';
import { aDesk } from './desk.ts';
import { anyMoment, killedAfter, withApp, type Opened } from './killed.ts';
import { lead, numberedHeadline, writePages } from './pages.ts';

const rounds = 60;
/** A data folder grows by the pages of ten rounds, so that looking at all of it stays quick. */
const roundsOnOneFolder = 10;
/** Every fourth round has enough of them that they are read in threads. */
const pagesIn = (round: number) => (round % 4 === 0 ? 24 : 8);

const pages = folderOfThisFile();

test(
  `killed ${rounds} times while importing, nothing acknowledged is missing and nothing half is there`,
  { timeout: 480_000 },
  async () => {
    const told: number[] = [];
    let stored: readonly string[] = [];
    for (let round = 0; round < rounds; round++) {
      if (round % roundsOnOneFolder === 0) stored = [];
      const folder = join(pages, `kho-${Math.floor(round / roundsOnOneFolder)}`);

      const acknowledged = await killedImport(folder, round);

      told.push(acknowledged.length);
      stored = await expectWhole(folder, { acknowledged, before: stored, round });
    }
    // Killed before the first page, in the middle, and after the last: else the moments prove little.
    expect(Math.min(...told)).toBe(0);
    expect(told.filter((count, round) => count > 0 && count < pagesIn(round)).length).toBeGreaterThan(
      rounds / 4,
    );
  },
);

interface Acknowledged {
  readonly id: ArticleId;
  readonly headline: string;
}

/** Starts an import, kills it at a moment nobody chose, and answers what it had told by then. */
async function killedImport(folder: string, round: number): Promise<Acknowledged[]> {
  const running = aDesk({ data: folder }).start(
    'import',
    ...writePages(pages, pagesIn(round), String(round)),
    '--json',
  );
  const lines = await killedAfter(running, anyMoment(round, pagesIn(round)));
  return lines.map((line) => JSON.parse(line));
}

interface Round {
  readonly round: number;
  readonly acknowledged: readonly Acknowledged[];
  /** What the folder held before, oldest first. */
  readonly before: readonly string[];
}

/** Opens the folder again, and answers what it holds now. */
function expectWhole(folder: string, { acknowledged, before, round }: Round): Promise<readonly string[]> {
  return withApp(folder, async ({ client }) => {
    const ids = (await client.articles.list({ limit: 1000 })).map(({ id }) => id).toReversed();
    const added = ids.slice(before.length);
    const told = acknowledged.map(({ id }) => id);

    expect(ids.slice(0, before.length)).toEqual(before);
    expect(added.slice(0, told.length)).toEqual(told);
    for (const [index, id] of added.entries())
      await expectWholeArticle(client, id, numberedHeadline(String(round), index));
    expect((await client.upkeep.check({})).problems).toEqual([]);
    return ids;
  });
}

async function expectWholeArticle(client: Opened['client'], id: ArticleId, headline: string): Promise<void> {
  const { content, isUnkept, dropped } = await client.articles.open({ id });
  const [revision, ...others] = await client.revisions.list({ article: id });
  const kept = await client.revisions.open({ id: revision!.id });

  expect([runsText(content.headline), runsText(content.lead)]).toEqual([headline, lead]);
  expect(content.body.map(({ type }) => type)).toEqual(['paragraph', 'photo', 'paragraph']);
  expect({ isUnkept, others, dropped: dropped.length }).toEqual({ isUnkept: false, others: [], dropped: 2 });
  expect(kept.content).toEqual(content);
  expect(sha256(canonicalJson(storeContent(content)))).toBe(revision!.contentHash);
}

function sha256(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}
