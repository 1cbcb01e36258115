import fc from 'fast-check';
import type { Move } from '#shared/areas/workflow.ts';
import { board, desk, writer } from './newsroom.ts';

/** Chooses from a list, counted round and round it, so that a deed fits whatever is there when it is done. */
type Choice = number;

/** What somebody does on one of two laptops. */
export type Deed = { readonly on: 0 | 1 } & (
  | { readonly does: 'create' }
  | { readonly does: 'write'; readonly article: Choice; readonly as: string; readonly keeps: boolean }
  | { readonly does: 'restore'; readonly article: Choice; readonly revision: Choice; readonly as: string }
  | { readonly does: 'photo'; readonly article: Choice; readonly seed: number }
  | { readonly does: 'move'; readonly article: Choice; readonly move: Move; readonly as: string }
  | { readonly does: 'settle'; readonly article: Choice; readonly head: Choice; readonly as: string }
  | { readonly does: 'comment'; readonly article: Choice; readonly answers: boolean; readonly as: string }
  | { readonly does: 'list'; readonly entry: Choice; readonly isRemoved: boolean; readonly as: string }
  | { readonly does: 'clock'; readonly seconds: number }
  | { readonly does: 'pack'; readonly first: Choice; readonly second: Choice }
  | { readonly does: 'open'; readonly file: Choice; readonly damage?: Damage | undefined }
);

export type Damage = { readonly kind: 'flipped' | 'cut'; readonly at: Choice };

const choice = fc.noBias(fc.nat(999_999));
const on = fc.constantFrom(0 as const, 1 as const);
const as = fc.constantFrom(writer, desk, board);
const does = <Name extends Deed['does']>(name: Name) => fc.constant(name);
const often = <T>(weight: number, arbitrary: fc.Arbitrary<T>) => ({ weight, arbitrary });

const damage = fc.record({ kind: fc.constantFrom('flipped' as const, 'cut' as const), at: choice });
const aDaySeconds = 24 * 60 * 60;

const writing = fc.oneof(
  often(1, fc.record({ does: does('create'), on })),
  often(8, fc.record({ does: does('write'), on, article: choice, as, keeps: fc.boolean() })),
  often(2, fc.record({ does: does('restore'), on, article: choice, revision: choice, as })),
  often(1, fc.record({ does: does('photo'), on, article: choice, seed: fc.integer({ min: 1, max: 3 }) })),
);
/** Mostly by those who may. */
const deciding = fc.oneof(
  often(4, moves(['submit'], [writer, writer, desk])),
  often(8, moves(['approve', 'approve', 'return', 'hold', 'resume'], [desk, board, board, writer])),
  often(4, fc.record({ does: does('settle'), on, article: choice, head: choice, as })),
  often(2, fc.record({ does: does('comment'), on, article: choice, answers: fc.boolean(), as })),
  often(2, fc.record({ does: does('list'), on, entry: choice, isRemoved: fc.boolean(), as })),
);
const travelling = fc.oneof(
  often(4, fc.record({ does: does('pack'), on, first: choice, second: choice })),
  often(6, fc.record({ does: does('open'), on, file: choice })),
  often(1, fc.record({ does: does('open'), on, file: choice, damage })),
  often(
    2,
    fc.record({ does: does('clock'), on, seconds: fc.integer({ min: -aDaySeconds, max: aDaySeconds }) }),
  ),
);

function moves(all: Move[], people: string[]): fc.Arbitrary<Deed> {
  const move = fc.constantFrom(...all);
  return fc.record({ does: does('move'), on, article: choice, move, as: fc.constantFrom(...people) });
}

/** A round of work on two laptops, files lost on the way and found late among it. */
export function deeds(): fc.Arbitrary<Deed[]> {
  return fc.array(fc.oneof(writing, deciding, travelling), { minLength: 8, maxLength: 30, size: 'max' });
}
