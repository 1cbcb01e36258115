/** Keeps a pace. */
export interface Paced {
  /** It is wanted: at once, and what is wanted again soon after that only when so much time has passed. */
  touch(): void;
  /** Does at once what is wanted and waits. */
  catchUp(): void;
}

/** Does something no more often than every so many milliseconds. */
export function paced(act: () => void, ms: number): Paced {
  let isWanted = false;
  let pause: ReturnType<typeof setTimeout> | undefined;
  function rested(): void {
    pause = undefined;
    if (isWanted) run();
  }
  function run(): void {
    clearTimeout(pause);
    isWanted = false;
    pause = setTimeout(rested, ms);
    act();
  }
  return {
    touch: () => (pause === undefined ? run() : void (isWanted = true)),
    catchUp: () => isWanted && run(),
  };
}
