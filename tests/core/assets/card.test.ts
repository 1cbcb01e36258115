import { readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { expect, test } from 'vitest';
import type { AddedPhoto } from '#shared/areas/assets.ts';
import { createTestApp } from '#tests/support/app.ts';
import { writeCard } from '#tests/support/card-folder.ts';
import { temporaryFolder } from '#tests/support/temporary-folder.ts';

/** The caption of a photo that was kept; undefined for one that was refused. */
function captionOf(added: AddedPhoto): string | undefined {
  return added.ok ? added.notes.caption : undefined;
}

test(
  'of a card of 500 files every picture is kept as it was, and each other file is refused by name with what to do',
  { timeout: 120_000 },
  async () => {
    const app = await createTestApp();
    const card = writeCard(join(temporaryFolder(), 'thẻ nhớ'), 500);
    const bytes = card.map(({ path }) => readFileSync(path));

    const added = await app.desk.assets.add({ files: card.map(({ path }) => path), as: 'phong-vien' });

    expect(added.map(captionOf)).toEqual(card.map(({ caption }) => caption));
    const refusals = added.flatMap((one) => (one.ok ? [] : [one]));
    expect(refusals).toHaveLength(25);
    for (const { file, failure } of refusals) {
      expect(failure.sentence).toContain(`“${basename(file)}”`);
      expect(failure.sentence).toContain('Hãy');
    }
    for (const [index, one] of added.entries()) {
      expect(readFileSync(card[index]!.path).equals(bytes[index]!)).toBe(true);
      if (!one.ok) continue;
      const kept = await app.app.photoFile(one.asset.id, 'original');
      expect(readFileSync(kept!.path).equals(bytes[index]!)).toBe(true);
    }
  },
);

test('the second copy of a photo on a card is the photo that is there', async () => {
  const app = await createTestApp();
  const card = writeCard(join(temporaryFolder(), 'the'), 60);

  const added = await app.desk.assets.add({ files: card.map(({ path }) => path), as: 'phong-vien' });

  const ids = [0, 19, 39, 59].map((index) => {
    const one = added[index]!;
    return one.ok ? one.asset.id : one.failure.sentence;
  });
  expect(new Set(ids).size).toBe(1);
});

test('what a file may say of itself is kept within bounds', async () => {
  const app = await createTestApp();
  const card = writeCard(join(temporaryFolder(), 'the'), 100);

  const added = await app.desk.assets.add({ files: card.map(({ path }) => path), as: 'phong-vien' });

  const lengths = added.map((one) => (one.ok ? JSON.stringify(one.notes).length : 0));
  expect(Math.max(...lengths)).toBeLessThan(20_000);
});
