import type { BlockChange, RunChange } from '#shared/document/run.ts';
import type { Chosen } from './settling.ts';
import { changesIn, withChanges } from './stack.ts';
import type { Row } from './joined-rows.ts';
import { isLine, lettersIn, lettersOf, runsOfLetters, type Line, type Unit } from './tokens.ts';

/** A line that was struck whole, into which words come back that were not: its words are struck, and it is still a line. */
export function withLineKept<U extends Unit>([unit, ...parts]: Row<U>, isChosen: Chosen): Row<U> {
  if (!isLine(unit)) return [unit, ...parts];
  const isPutIn = (change: RunChange) => change.kind === 'insert' && isChosen(change);
  const back = parts
    .flatMap((part) => (isLine(part) ? lettersIn(part) : []))
    .filter(({ changes }) => !changes.some(isPutIn));
  const isOfBack = (change: BlockChange) =>
    back.every(({ changes }) => changes.some(({ id, kind }) => id === change.id && kind === 'delete'));
  const [struck, left] = [[], []] as [BlockChange[], BlockChange[]];
  for (const change of changesIn(unit))
    (change.kind === 'delete' && !isOfBack(change) ? struck : left).push(change);
  if (struck.length === 0) return [unit, ...parts];
  const runs = runsOfLetters(lettersOf(unit.runs, struck.map(asOfWords)));
  return [withChanges({ ...(unit as Line), runs }, left) as Unit as U, ...parts];
}

function asOfWords({ from: _, under: __, ...mark }: BlockChange): RunChange {
  return { ...mark, kind: 'delete' };
}
