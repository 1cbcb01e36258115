import { useQuery } from '@tanstack/react-query';
import { useEffect } from 'react';
import { useStore } from 'zustand';
import { goneQuery, slotsQuery } from '#renderer/api/registers.ts';
import type { Copyfit } from './copyfit.ts';

/** The slot that was chosen for the article, as the paper's list has it now, or had it when it was taken off. */
export function useSlot({ state }: Copyfit) {
  const chosen = useStore(state, ({ slot }) => slot);
  const { data: slots } = useQuery(slotsQuery);
  const listed = slots?.find(({ id }) => id === chosen);
  const isElsewhere = chosen !== null && slots !== undefined && !listed;
  const { data: gone } = useQuery({ ...goneQuery('slot'), enabled: isElsewhere });
  const left = isElsewhere ? gone?.find(({ id }) => id === chosen) : undefined;
  return { slots, slot: listed ?? left, isGone: left !== undefined };
}

/** Measures for as long as the article is on the screen. */
export function useMeasuring(copyfit: Copyfit): void {
  const { slot } = useSlot(copyfit);
  useEffect(() => copyfit.begin(), [copyfit]);
  useEffect(() => copyfit.measureIn(slot), [copyfit, slot]);
}
