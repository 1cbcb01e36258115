/** How long something takes, in milliseconds. */
export async function timed(work: () => unknown): Promise<number> {
  const started = performance.now();
  await work();
  return performance.now() - started;
}

/** The same two things done by turns, so that whatever else the machine does falls on both alike. */
export async function byTurns(
  rounds: number,
  { ours, baseline }: { ours(round: number): unknown; baseline(round: number): unknown },
): Promise<{ ours: number[]; baseline: number[] }> {
  const times = { ours: [] as number[], baseline: [] as number[] };
  for (let round = 0; round < rounds; round++) {
    times.ours.push(await timed(() => ours(round)));
    times.baseline.push(await timed(() => baseline(round)));
  }
  return times;
}
