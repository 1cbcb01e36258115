import { mkdirSync, readdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { expect, test } from 'vitest';
import type { ArticleId } from '#shared/ids.ts';
import { runsText } from '#shared/document/run.ts';
import { photo } from '#tests/support/builders.ts';
import { folderOfThisFile } from '#tests/support/temporary-folder.ts';
import { anyMoment, killedAfter, startScript, withApp, type Opened } from './killed.ts';
import { picture } from './pages.ts';

const rounds = 20;
const script = resolve(import.meta.dirname, '../support/pack-on.ts');
const folder = join(folderOfThisFile(), 'kho');
const stick = join(folderOfThisFile(), 'usb');

test(
  `killed ${rounds} times while packing, every story file is whole or not there, and the data folder is sound`,
  { timeout: 240_000 },
  async () => {
    mkdirSync(stick);
    const id = await withApp(folder, anIllustratedArticle);
    let written = 0;
    for (let round = 0; round < rounds; round += 1) {
      const packing = startScript(script, folder, id, String(written + 1), stick);

      const lines = await killedAfter(packing, anyMoment(round, 30));

      const killed = { id, before: written, lines };
      written = await withApp(folder, (opened) => expectSound(opened, killed));
    }
    expect(readdirSync(stick).length).toBeGreaterThan(rounds / 2);
  },
);

async function anIllustratedArticle({ client }: Opened): Promise<ArticleId> {
  const as = 'phong-vien';
  const { id } = await client.articles.create({ as });
  const block = photo();
  await client.articles.save({ id, as, changes: { put: [block], order: [block.id] } });
  await client.articles.attachPhoto({ id, photo: 1, file: picture, as });
  return id;
}

interface Killed {
  readonly id: ArticleId;
  /** The number of the last text of the round before. */
  readonly before: number;
  readonly lines: readonly string[];
}

/** Answers the number of the last text that is there. */
async function expectSound({ client, notices }: Opened, { id, before, lines }: Killed): Promise<number> {
  const files = readdirSync(stick).filter((name) => name.endsWith('.toasoan'));
  for (const file of files) {
    const { articles } = await client.stories.look({ file: join(stick, file) });
    expect(articles).toMatchObject([{ id, headline: file.replace(/goi-(\d+)\.toasoan/, 'Lần $1') }]);
  }
  expect(files).toEqual(expect.arrayContaining(numbers(lines, 'packed').map((n) => `goi-${n}.toasoan`)));

  const { content, isUnkept } = await client.articles.open({ id });
  const written = Number(runsText(content.headline).replace('Lần ', ''));
  const acknowledged = numbers(lines, 'saved').at(-1) ?? before;
  expect([0, 1]).toContain(written - acknowledged);
  // Killed before it had taken the folder, there was nothing to recover from.
  const told = isUnkept ? 1 : 0;
  expect(lines.length > 0 ? [told] : [told, 0]).toContain(notices.length);
  expect((await client.upkeep.check({})).problems).toEqual([]);
  return written;
}

function numbers(lines: readonly string[], word: string): number[] {
  return lines.flatMap((line) => (line.startsWith(`${word} `) ? [Number(line.slice(word.length + 1))] : []));
}
