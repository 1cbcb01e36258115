import fc from 'fast-check';
import type { Block } from '#shared/document/block.ts';
import { listChanges } from '#shared/document/changes/list-changes.ts';
import { resolveBody } from '#shared/document/changes/resolve-changes.ts';
import type { Verdict } from '#shared/document/changes/settling.ts';
import { aContent } from './builders.ts';

/** What becomes of each change of a body. */
export type VerdictOn = (change: string) => Verdict;

export const dropAll: VerdictOn = () => 'drop';

/** Each open change by itself, in the order that is given: the place of the next among those that are left. */
export function oneByOne(body: readonly Block[], inTurn: readonly number[], verdictOn: VerdictOn) {
  let left = body;
  for (let step = 0; openIn(left).length > 0; step += 1) {
    const open = openIn(left);
    const next = open[inTurn[step % inTurn.length]! % open.length]!;
    left = only(left, verdictOn(next), next);
  }
  return left;
}

/** All that are rejected, and then all the others. */
export function atOnce(body: readonly Block[], verdictOn: VerdictOn): readonly Block[] {
  return resolveBody(
    resolveBody(body, 'drop', ({ id }) => verdictOn(id) === 'drop'),
    'take',
  );
}

export function only(body: readonly Block[], verdict: Verdict, change: string): Block[] {
  return resolveBody(body, verdict, ({ id }) => id === change);
}

export function openIn(body: readonly Block[]): string[] {
  return listChanges({ ...aContent(), body: [...body] })
    .map(({ id }) => id)
    .toSorted();
}

export function turns(): fc.Arbitrary<number[]> {
  return fc.array(fc.nat(10), { minLength: 5, maxLength: 5 });
}

/** Some of the changes, whatever they are called: told by the number that is made of each name. */
export function verdicts(): fc.Arbitrary<VerdictOn> {
  return fc
    .array(fc.constantFrom<Verdict>('drop', 'take'), { minLength: 8, maxLength: 8 })
    .map(
      (some) => (change) => some[[...change].reduce((sum, letter) => sum + letter.codePointAt(0)!, 0) % 8]!,
    );
}
