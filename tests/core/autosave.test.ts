import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Changes } from '#shared/areas/articles.ts';
import type { Block } from '#shared/document/block.ts';
import type { ArticleContent } from '#shared/document/content.ts';
import { EntryId, type ArticleId } from '#shared/ids.ts';
import { countedIds, createTestApp, type TestApp } from '#tests/support/app.ts';
import { anyBlock, runs } from '#tests/support/arbitraries.ts';
import { withChanges } from '#tests/support/plain-document.ts';
import { temporaryFolder } from '#tests/support/temporary-folder.ts';

const writer = 'phong-vien';

test(
  'after any saves, and after closing and opening again, the working copy is what a plain document would be',
  { timeout: 120_000 },
  async () => {
    const folder = temporaryFolder();
    const ids = countedIds();
    let app = await createTestApp({ folder, ids });
    let article = 0;

    await fc.assert(
      fc.asyncProperty(fc.array(step(), { minLength: 1, maxLength: 14 }), async (steps) => {
        article += 1;
        const { id } = await app.desk.articles.create({ as: writer });
        let plain = await contentOf(app, id);
        for (const [index, said] of steps.entries()) {
          if (said === 'reopen') {
            await app.app.close();
            app = await createTestApp({ folder, ids, clock: app.clock });
          } else {
            const changes = changesOf(said, plain, `${article}-${index}`);
            await app.desk.articles.save({ id, as: writer, changes });
            plain = withChanges(plain, changes);
          }

          expect(await contentOf(app, id)).toEqual(plain);
        }
        await expectWhole(app, id, plain);
      }),
      { numRuns: 40 },
    );
  },
);

/** What somebody does to an article between two saves. Places are shares of its length, so that they fit any document. */
type Step = Deed | 'reopen';
interface Deed {
  readonly edit: readonly Placed[];
  readonly insert: readonly Placed[];
  readonly remove: readonly number[];
  readonly move: readonly { from: number; to: number }[];
  readonly fields: Changes['fields'];
  readonly clear: Changes['clear'];
}
interface Placed {
  readonly at: number;
  readonly block: Block;
}

function step(): fc.Arbitrary<Step> {
  return fc.oneof({ weight: 8, arbitrary: deed() }, { weight: 1, arbitrary: fc.constant('reopen' as const) });
}

function deed(): fc.Arbitrary<Deed> {
  const share = fc.double({ min: 0, max: 0.999, noNaN: true });
  const placed = fc.array(fc.record({ at: share, block: anyBlock() }), { maxLength: 2 });
  return fc.record({
    edit: placed,
    insert: placed,
    remove: fc.array(share, { maxLength: 1 }),
    move: fc.array(fc.record({ from: share, to: share }), { maxLength: 2 }),
    fields: fc.record(
      {
        headline: runs(),
        lead: runs(),
        place: fc.constant('Bến Tràm'),
        section: fc.constant(EntryId.parse('thoi-su')),
      },
      { requiredKeys: [] },
    ),
    clear: fc.subarray<'place' | 'section'>(['place', 'section']),
  });
}

/** The order is said only where it changed, as an editor does. */
function changesOf(
  { edit, insert, remove, move, fields, clear }: Deed,
  plain: ArticleContent,
  name: string,
): Changes {
  const before = plain.body.map(({ id }) => id);
  const edited = edit.map(({ at, block }) => named(block, before[placeIn(before, at)]!));
  const inserted = insert.map(({ block }, index) => named(block, `${name}-${index}`));
  const order = [...before];
  for (const { from, to } of move)
    order.splice(placeIn(order, to), 0, ...order.splice(placeIn(order, from), 1));
  for (const at of remove) if (order.length > 1) order.splice(placeIn(order, at), 1);
  insert.forEach(({ at }, index) => order.splice(placeIn(order, at), 0, inserted[index]!.id));
  const put = [...edited.filter(({ id }) => order.includes(id)), ...inserted];
  return {
    ...(fields && Object.keys(fields).length > 0 && { fields }),
    ...(clear && clear.length > 0 && { clear }),
    ...(put.length > 0 && { put }),
    ...(order.join() !== before.join() && { order }),
  };
}

function placeIn(list: readonly unknown[], share: number): number {
  return Math.floor(share * list.length);
}

function named(block: Block, id: string): Block {
  return block.type === 'unknown' ? { ...block, id, raw: { ...block.raw, id } } : { ...block, id };
}

async function contentOf({ desk }: TestApp, id: ArticleId): Promise<ArticleContent> {
  return (await desk.articles.open({ id })).content;
}

/** Lists tell what the text says, and the text can be kept and read back. */
async function expectWhole({ desk }: TestApp, id: ArticleId, plain: ArticleContent): Promise<void> {
  const { revision } = await desk.articles.keep({ id, as: writer });
  expect((await desk.revisions.open({ id: revision })).content).toEqual(plain);
  expect((await desk.upkeep.check({})).problems).toEqual([]);
}
