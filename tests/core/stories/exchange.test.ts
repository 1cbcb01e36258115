import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { TestApp } from '#tests/support/app.ts';
import { deeds } from './deeds.ts';
import { recordsOf } from './newsroom.ts';
import {
  articlesOn,
  beginRound,
  carryOut,
  exchangeAll,
  revisionsOn,
  textsOn,
  twoDesks,
  type TwoDesks,
} from './two-desks.ts';

const rounds = 200;
/** Two laptops work through so many rounds, so that making them takes less time than the work. */
const roundsOnTwoDesks = 10;

// What is expected stands in `expectTheSame` and in what people do on the way.
// oxlint-disable-next-line vitest/expect-expect
test(
  `two laptops that worked apart in ${rounds} ways hold the same once each has opened the other’s last file`,
  { timeout: 600_000 },
  async () => {
    let inUse: { desks: TwoDesks; rounds: number } | undefined;
    await fc.assert(
      fc.asyncProperty(deeds(), async (round) => {
        const { desks: before, rounds: done } = inUse ?? { desks: await twoDesks(), rounds: 0 };
        // Where this round fails, the next ones, which look for the shortest that does, begin on new laptops.
        inUse = undefined;
        const desks = await beginRound(before);
        for (const deed of round) await carryOut(deed, desks);

        await exchangeAll(desks);

        await expectTheSame(desks);
        if (done + 1 < roundsOnTwoDesks) inUse = { desks, rounds: done + 1 };
        else for (const { app } of desks.laptops) await app.close();
      }),
      { numRuns: rounds, interruptAfterTimeLimit: 500_000, markInterruptAsFailure: true },
    );
  },
);

async function expectTheSame(desks: TwoDesks): Promise<void> {
  const [a, b] = desks.laptops;
  expect(carried(b)).toEqual(carried(a));
  expect(await standing(b, desks)).toEqual(await standing(a, desks));
  expect(new Set(await revisionsOn(a, desks))).toEqual(desks.revisions);
  for (const app of [a, b]) {
    expect((await app.desk.upkeep.check({})).problems).toEqual([]);
    expect(app.logged).toEqual([]);
  }
}

/** All that was ever written of the articles. Of the lists only what counts now travels. */
function carried(app: TestApp): Record<string, unknown[]> {
  const { register_entry: _, ...records } = recordsOf(app);
  return records;
}

/** What a person sees: where every article stands, what it says where it says one thing, and the lists. */
async function standing(app: TestApp, desks: TwoDesks): Promise<unknown> {
  const texts = await textsOn(app, desks);
  const articles = await Promise.all(
    (await articlesOn(app, desks)).map(async (id) => {
      const { heads, stage, isUnkept } = await app.desk.articles.open({ id });
      return { id, heads, stage, isUnkept, text: heads.length === 1 && texts[id] };
    }),
  );
  const kinds = ['level', 'role', 'person', 'section', 'genre'] as const;
  const lists = await Promise.all(kinds.map((kind) => app.desk.registers.list({ kind })));
  return { articles, lists };
}
