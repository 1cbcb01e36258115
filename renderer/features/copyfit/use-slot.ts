import { useQuery } from '@tanstack/react-query';
import { useEffect } from 'react';
import { useStore } from 'zustand';
import { slotsQuery } from '#renderer/api/registers.ts';
import type { Copyfit } from './copyfit.ts';

/** The slot that was chosen for the article, as the paper's list has it now. */
export function useSlot({ state }: Copyfit) {
  const chosen = useStore(state, ({ slot }) => slot);
  const { data: slots } = useQuery(slotsQuery);
  return { slots, slot: slots?.find(({ id }) => id === chosen) };
}

/** Measures for as long as the article is on the screen. */
export function useMeasuring(copyfit: Copyfit): void {
  const { slot } = useSlot(copyfit);
  useEffect(() => copyfit.begin(), [copyfit]);
  useEffect(() => copyfit.measureIn(slot), [copyfit, slot]);
}
