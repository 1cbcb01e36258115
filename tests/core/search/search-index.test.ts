import { expect, onTestFinished, test } from 'vitest';
import { createWorkingCopyStore } from '#core/articles/working-copy.ts';
import { createSearchIndex } from '#core/search/search-index.ts';
import { openDataFolder } from '#core/storage/data-folder.ts';
import { makeGeneratedNewsroom } from '#tests/support/generated-newsroom.ts';
import { temporaryFolder } from '#tests/support/temporary-folder.ts';

test('indexing several articles writes each index once, with the commit, and not once for each article', async () => {
  const path = temporaryFolder();
  await makeGeneratedNewsroom(path, 6);
  const { db, close } = openDataFolder(path, 'write', new Date());
  onTestFinished(close);
  const index = createSearchIndex(db, createWorkingCopyStore(db).read);
  index.clear();
  const articles = index.stale(6);
  const pages = () => db.prepare<[], { id: number }>('SELECT id FROM search_folded_data').all().length;
  const empty = pages();

  const before = db.transaction(() => {
    for (const { rowId, id } of articles) index.update(rowId, index.textOf(id));
    return pages();
  });

  expect({ articles: articles.length, before }).toEqual({ articles: 6, before: empty });
  expect(pages()).toBeGreaterThan(empty);
});
