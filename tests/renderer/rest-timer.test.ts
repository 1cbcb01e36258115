import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { restTimer } from '#renderer/timing/rest-timer.ts';

describe('a timer of what rests', () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => void vi.useRealTimers());

  test('acts once, so long after the last touch and not after the first', () => {
    const act = vi.fn<() => void>();
    const rest = restTimer(100, act);

    rest.touch();
    vi.advanceTimersByTime(60);
    rest.touch();
    vi.advanceTimersByTime(60);
    rest.touch();
    vi.advanceTimersByTime(98);

    expect(act).not.toHaveBeenCalled();
    vi.advanceTimersByTime(3);
    expect(act).toHaveBeenCalledTimes(1);
    vi.advanceTimersByTime(500);
    expect(act).toHaveBeenCalledTimes(1);
  });

  test('acts while it is touched on and on where it may wait only so long', () => {
    const act = vi.fn<() => void>();
    const rest = restTimer(100, act, 250);

    for (let touch = 0; touch < 20; touch += 1) {
      rest.touch();
      vi.advanceTimersByTime(50);
    }

    expect(act).toHaveBeenCalledTimes(4);
  });

  test('sets no new timer for each touch', () => {
    const rest = restTimer(100, () => {});

    for (let touch = 0; touch < 20; touch += 1) rest.touch();

    expect(vi.getTimerCount()).toBe(1);
  });

  test('acts no more once it was stopped, and again when it is touched anew', () => {
    const act = vi.fn<() => void>();
    const rest = restTimer(100, act);

    rest.touch();
    rest.stop();
    vi.advanceTimersByTime(300);
    expect(act).not.toHaveBeenCalled();

    rest.touch();
    vi.advanceTimersByTime(101);
    expect(act).toHaveBeenCalledTimes(1);
  });
});
