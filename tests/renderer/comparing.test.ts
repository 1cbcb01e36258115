import { expect, test } from 'vitest';
import {
  createComparing,
  type ComparingWorker,
  type ContentPair,
} from '#renderer/features/versions/comparing.ts';
import { compareContents, type ComparedContents } from '#shared/document/compare/compare-contents.ts';
import { aContent } from '#tests/support/builders.ts';

test('the newest question is answered, and a worker that is busy with an older one is ended', () => {
  const { workers, start } = hired();
  const comparing = createComparing(start);
  const told: string[] = [];
  const compare = (headline: string) =>
    comparing.compare(
      { before: aContent(), after: aContent({ headline }) },
      { compared: (contents) => told.push(said(contents)), failed: () => told.push('failed') },
    );

  compare('Một');
  compare('Hai');
  workers[1]!.answer();
  compare('Ba');
  workers[1]!.answer();

  expect(told).toEqual(['Hai', 'Ba']);
  expect(workers.map(({ isEnded }) => isEnded)).toEqual([true, false]);
});

test('a comparison that nobody waits for any more is ended, and the next one begins anew', () => {
  const { workers, start } = hired();
  const comparing = createComparing(start);
  const told: string[] = [];
  const question = { before: aContent(), after: aContent({ headline: 'Một' }) };
  const answers = { compared: () => told.push('answered'), failed: () => told.push('failed') };

  comparing.compare(question, answers);
  comparing.cancel();
  comparing.compare(question, answers);
  workers[1]!.fail();
  comparing.compare(question, answers);
  workers[2]!.answer();
  comparing.cancel();

  expect(told).toEqual(['failed', 'answered']);
  expect(workers.map(({ isEnded }) => isEnded)).toEqual([true, true, true]);
});

function said({ fields }: ComparedContents): string {
  const [stretch] = fields[0]!.stretches;
  return stretch?.kind === 'added' ? stretch.runs.map(({ text }) => text).join('') : '';
}

/** Workers that answer when they are told to. */
function hired() {
  const workers: ReturnType<typeof hire>[] = [];
  const start = (): ComparingWorker => {
    const worker = hire();
    workers.push(worker);
    return worker;
  };
  return { workers, start };
}

function hire() {
  let asked: ContentPair | undefined;
  return {
    onmessage: null as ComparingWorker['onmessage'],
    onerror: null as ComparingWorker['onerror'],
    isEnded: false,
    postMessage: (pair: ContentPair) => void (asked = pair),
    terminate() {
      this.isEnded = true;
    },
    answer() {
      const data = compareContents(asked!.before, asked!.after);
      this.onmessage?.({ data } as MessageEvent<ComparedContents>);
    },
    fail() {
      this.onerror?.({ message: 'no memory' } as ErrorEvent);
    },
  };
}
