interface Slot<Value> {
  readonly settled: Promise<void>;
  result?: PromiseSettledResult<Value>;
}

/**
 * Works on several items at once, a given number ahead of whoever takes the results, and hands these out in the order of
 * the items: each time all that are ready, at least one. Begins nothing more once it is aborted, and hands out no more.
 */
export async function* workAhead<Item, Value>(
  items: readonly Item[],
  work: (item: Item) => Promise<Value>,
  { ahead, signal }: { ahead: number; signal: { readonly aborted: boolean } },
): AsyncGenerator<PromiseSettledResult<Value>[]> {
  const slots: Slot<Value>[] = [];
  let begun = 0;
  while (!signal.aborted) {
    for (; begun < items.length && slots.length < ahead; begun++) slots.push(slotFor(work(items[begun]!)));
    if (slots.length === 0) return;
    await slots[0]!.settled;
    const ready = takeReady(slots);
    if (!signal.aborted) yield ready;
  }
}

function slotFor<Value>(value: Promise<Value>): Slot<Value> {
  const settled = Promise.allSettled([value]).then(([result]) => void (slot.result = result));
  const slot: Slot<Value> = { settled };
  return slot;
}

/** Those before the first one that is still at work. */
function takeReady<Value>(slots: Slot<Value>[]): PromiseSettledResult<Value>[] {
  const pending = slots.findIndex(({ result }) => !result);
  return slots.splice(0, pending < 0 ? slots.length : pending).flatMap(({ result }) => result ?? []);
}
