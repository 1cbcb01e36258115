import { join, resolve } from 'node:path';
import { expect, test } from 'vitest';
import type { ArticleId } from '#shared/ids.ts';
import { runsOf, runsText } from '#shared/document/run.ts';
import { folderOfThisFile } from '#tests/support/temporary-folder.ts';
import { anyMoment, killedAfter, startScript, withApp, type Opened } from './killed.ts';

const rounds = 20;
const script = resolve(import.meta.dirname, '../support/save-on.ts');
const folder = join(folderOfThisFile(), 'kho');

test(
  `killed ${rounds} times while somebody writes, no save that was acknowledged is missing and none is half`,
  { timeout: 240_000 },
  async () => {
    const id = await withApp(folder, anArticle);
    let saved = 0;
    for (let round = 0; round < rounds; round += 1) {
      const saving = startScript(script, folder, id, String(saved + 1), '100000');

      const lines = await killedAfter(saving, anyMoment(round, 40));

      const killed = { id, before: saved, acknowledged: lines.length };
      saved = await withApp(folder, (opened) => expectSaved(opened, killed));
    }
    expect(saved).toBeGreaterThan(rounds);
  },
);

/** As the script leaves it after save 0. */
async function anArticle({ client }: Opened): Promise<ArticleId> {
  const as = 'phong-vien';
  const { id } = await client.articles.create({ as });
  const block = (name: string) => ({ id: name, type: 'paragraph' as const, runs: runsOf('Dòng 0') });
  const changes = { fields: { headline: runsOf('Lần 0') }, put: [block('a'), block('b')], order: ['a', 'b'] };
  await client.articles.save({ id, as, changes });
  return id;
}

interface Killed {
  readonly id: ArticleId;
  /** The last save of the round before. */
  readonly before: number;
  /** How many saves were acknowledged since. */
  readonly acknowledged: number;
}

/** Answers the number of the last save that is there: the last acknowledged, or the one that was under way. */
async function expectSaved({ client, notices }: Opened, killed: Killed): Promise<number> {
  const { id, before, acknowledged } = killed;
  const { content, savedAt, isUnkept } = await client.articles.open({ id });
  const headline = runsText(content.headline);
  const saved = Number(headline.replace('Lần ', ''));

  expect([0, 1]).toContain(saved - before - acknowledged);
  const blocks = content.body.map((block) => [block.id, block.type === 'paragraph' && runsText(block.runs)]);
  const order = saved % 2 === 0 ? ['a', 'b'] : ['b', 'a'];
  expect(blocks).toEqual(order.map((block) => [block, `Dòng ${saved}`]));
  expect((await client.upkeep.check({})).problems).toEqual([]);
  expect(isUnkept).toBe(true);
  const told = [{ kind: 'recovered', articles: [{ id, headline, savedAt }] }];
  // Killed before it had taken the folder, there was nothing to recover from.
  expect(acknowledged > 0 ? [told] : [told, []]).toContainEqual(notices);
  return saved;
}
