import type { VersionPair } from '#renderer/features/versions/CompareDialog.tsx';
import type { SignOff } from '#shared/areas/workflow.ts';

type Decided = Pick<SignOff, 'decision' | 'revision'>;

/** What the newsroom made of the text since it was handed in last: up to where it came back, else up to now. */
export function editedPair(signOffs: readonly Decided[]): VersionPair | undefined {
  return pairFrom('submit', 'return', signOffs);
}

/** What its writer made of a text that came back: up to where it was handed in again, else up to now. */
export function correctedPair(signOffs: readonly Decided[]): VersionPair | undefined {
  return pairFrom('return', 'submit', signOffs);
}

function pairFrom(
  from: Decided['decision'],
  to: Decided['decision'],
  signOffs: readonly Decided[],
): VersionPair | undefined {
  const start = signOffs.findLastIndex(({ decision }) => decision === from);
  if (start < 0) return undefined;
  const end = signOffs.slice(start).find(({ decision }) => decision === to);
  return { before: signOffs[start]!.revision, after: end?.revision ?? 'now' };
}
