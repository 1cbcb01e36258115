/** Does something at once, and what is wanted again soon after that only when so much time has passed. */
export function paced(act: () => void, ms: number): () => void {
  let isPausing = false;
  let isWanted = false;
  function rested(): void {
    isPausing = false;
    if (isWanted) run();
  }
  function run(): void {
    isPausing = true;
    isWanted = false;
    setTimeout(rested, ms);
    act();
  }
  return () => (isPausing ? void (isWanted = true) : run());
}
