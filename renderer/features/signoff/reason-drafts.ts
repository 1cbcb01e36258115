import { useEffect } from 'react';
import { z } from 'zod';
import { create } from 'zustand';
import { keepLayout, layoutLeft } from '#renderer/api/kept-layout.ts';

/** Each under what it was begun for. */
const Reasons = z.record(z.string(), z.string());
type Reasons = z.infer<typeof Reasons>;

const layoutName = 'reasons';

const useReasons = create<Reasons>(() => ({}));
let bringing: Promise<void> | undefined;

/** Brings back what was left when the window went, once, and keeps what is written from then on. */
async function bringReasonsBack(): Promise<void> {
  const left = await layoutLeft(layoutName, Reasons);
  useReasons.subscribe((begun) => keepLayout(layoutName, begun));
  useReasons.setState((begun) => ({ ...left, ...begun }));
}

/** A reason that was begun: it is there again when what it was for is asked once more, until it is given. */
export function useReasonDraft(of: string): { reason: string; write(reason: string): void } {
  const reason = useReasons((begun) => begun[of] ?? '');
  useEffect(() => void (bringing ??= bringReasonsBack()), []);
  return { reason, write: (next) => useReasons.setState({ [of]: next }) };
}

/** It was given. */
export function endReasonDraft(of: string): void {
  useReasons.setState(({ [of]: _, ...others }) => others, true);
}
