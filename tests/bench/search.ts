import { join } from 'node:path';
import { openApp, type BenchApp } from './bench-app.ts';
import { cachedNewsroom } from './cached-newsroom.ts';
import { atMost, timesAtMost, type Figure, type Goal, type Measurement } from './figure.ts';
import { openRawSearch } from './raw-search.ts';
import { allQuestions, type Question } from './search-questions.ts';
import { percentile } from './statistics.ts';
import { byTurns } from './stopwatch.ts';

/** Every question is asked so often; the first time warms up and does not count. */
const rounds = 6;

interface Asked {
  readonly question: Question;
  readonly ours: readonly number[];
  readonly baseline: readonly number[];
}

async function ask(folder: string): Promise<Asked[]> {
  const app = await openApp(folder);
  const raw = openRawSearch(join(folder, 'toasoan.db'));
  const asked: Asked[] = [];
  for (const question of allQuestions) {
    const { ours, baseline } = await byTurns(rounds, {
      ours: () => find(app, question),
      baseline: () => raw.find(question),
    });
    asked.push({ question, ours: ours.slice(1), baseline: baseline.slice(1) });
  }
  raw.close();
  await app.close();
  return asked;
}

/** An answer that is not whole would be quick for the wrong reason. */
async function find({ desk }: BenchApp, { text, isTyping }: Question): Promise<void> {
  const answer = await desk.search.find({ text, isTyping });
  if (answer.state !== 'found' || answer.pending > 0) throw new Error(`"${text}" was not answered`);
}

function figure(
  name: string,
  asked: readonly Asked[],
  { share, goals = [] }: { share: number; goals?: readonly Goal[] },
): Figure {
  return {
    ...{ name, goals, unit: 'ms' },
    ours: percentile(
      asked.flatMap(({ ours }) => ours),
      share,
    ),
    baseline: percentile(
      asked.flatMap(({ baseline }) => baseline),
      share,
    ),
  };
}

export function searching(count: number, held: { whole: Goal[]; half: Goal[] }): Measurement {
  return {
    explanation: `${allQuestions.length} questions to ${count} articles through dispatch, twenty hits with their snippets; the two statements alone, best first, headlines only`,
    async measure() {
      const asked = await ask(await cachedNewsroom(count));
      const kinds = [...new Set(allQuestions.map(({ kind }) => kind))];
      const ofKind = (kind: string) => asked.filter(({ question }) => question.kind === kind);
      return [
        figure('all hits, 95 of 100 questions', asked, { share: 0.95, goals: held.whole }),
        figure('first hits, half of the questions', asked, { share: 0.5, goals: held.half }),
        ...kinds.map((kind) => figure(`${kind}, 95 of 100`, ofKind(kind), { share: 0.95 })),
      ];
    },
  };
}

export const searchGoals = { whole: [atMost(30), timesAtMost(1.5)], half: [atMost(5)] };
