/** While somebody waits for answers: with the commit, a slice then keeps them for about 20 ms. */
const shortMs = 10;

/** While nobody does: many articles then share one flush of the disk. Whoever comes first waits this once. */
const longMs = 200;

/** Whoever called this recently will call again. */
const attentionMs = 2000;

export type Pace = ReturnType<typeof createPace>;

/** How long work in slices may keep the one connection that writes, before its commit. */
export function createPace(nowMs: () => number) {
  let attendedUntil = -Infinity;
  const isAttended = () => nowMs() < attendedUntil;
  return {
    isAttended,
    callCame: (): void => void (attendedUntil = nowMs() + attentionMs),
    sliceMs: (): number => (isAttended() ? shortMs : longMs),
  };
}
