import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { SaveState } from '#renderer/features/writing/autosave.ts';
import { joinChanges } from '#renderer/features/writing/join-changes.ts';
import { runAutosave } from '#renderer/features/writing/run-autosave.ts';
import { AppError } from '#shared/failure.ts';
import type { Changes } from '#shared/areas/articles.ts';
import { p } from '#tests/support/builders.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

test('a save waits for the keys to rest, but never longer than half a second', async () => {
  const desk = saving();

  for (let key = 0; key < 3; key += 1) {
    desk.write(`chữ ${key}`);
    await vi.advanceTimersByTimeAsync(150);
  }

  expect(desk.sent).toEqual([{ fields: { place: 'chữ 2' } }]);
  await vi.advanceTimersByTimeAsync(200);
  expect(desk.states.at(-1)).toEqual({ kind: 'idle', savedAt: savedAt(1) });
});

test('between two keys a save that is due waits for the frame of the next one', async () => {
  const desk = saving();

  for (let key = 0; key < 8; key += 1) {
    desk.write(`chữ ${key}`);
    await vi.advanceTimersByTimeAsync(50);
  }
  // Due since 360 ms, ten behind a key.
  expect(desk.sent).toEqual([]);
  desk.write('chữ 8');
  await vi.advanceTimersByTimeAsync(15);
  expect(desk.sent).toEqual([]);
  await vi.advanceTimersByTimeAsync(1);

  expect(desk.sent).toEqual([{ fields: { place: 'chữ 8' } }]);
});

test('where the next key does not come, and where no frame does, nothing waits longer than half a second', async () => {
  const desk = saving({ hasFrames: false });

  for (const ms of [50, 50, 50, 50, 50, 50, 50, 70, 20]) {
    desk.write('chữ');
    await vi.advanceTimersByTimeAsync(ms);
  }

  expect(desk.sent).toHaveLength(1);
});

test('the line says saved only after the commit, and what came meanwhile is saved after it', async () => {
  const desk = saving();
  const commit = desk.hold();

  desk.write('một');
  await vi.advanceTimersByTimeAsync(200);
  expect(desk.states.at(-1)).toMatchObject({ kind: 'saving', savedAt: savedAt(0) });
  desk.write('hai');
  commit();
  await vi.advanceTimersByTimeAsync(0);
  expect(desk.states.at(-1)).toMatchObject({ kind: 'dirty', savedAt: savedAt(1) });
  await vi.advanceTimersByTimeAsync(500);

  expect(desk.sent).toEqual([{ fields: { place: 'một' } }, { fields: { place: 'hai' } }]);
  expect(desk.states.at(-1)).toEqual({ kind: 'idle', savedAt: savedAt(2) });
});

test('a save that failed is tried again with everything written since', async () => {
  const desk = saving();
  desk.failNext(new AppError('storage', 'Ổ đĩa đầy.'));

  desk.write('một');
  await vi.advanceTimersByTimeAsync(200);
  expect(desk.states.at(-1)).toMatchObject({ kind: 'failed', sentence: 'Ổ đĩa đầy.' });
  desk.write({ put: [{ ...p('mới'), id: 'b' }] });
  const isStored = await desk.autosave.flush();

  expect(isStored).toBe(true);
  expect(desk.sent.at(-1)).toEqual({ fields: { place: 'một' }, put: [{ ...p('mới'), id: 'b' }] });
});

test('whoever leaves sends what is left at once, together with what is still under way', async () => {
  const desk = saving();
  const commit = desk.hold();
  desk.write('một');
  await vi.advanceTimersByTimeAsync(200);
  desk.write({ put: [{ ...p('mới'), id: 'b' }] });

  const leaving = desk.autosave.flush();

  expect(desk.sent.at(-1)).toEqual({ fields: { place: 'một' }, put: [{ ...p('mới'), id: 'b' }] });
  commit();
  expect(await leaving).toBe(true);
  expect(desk.sent).toHaveLength(2);
});

test('a save that fails after a later one took its words along sends nothing old again', async () => {
  const desk = saving();
  const commit = desk.hold();
  desk.write('một');
  await vi.advanceTimersByTimeAsync(200);
  desk.write('hai');
  const leaving = desk.autosave.flush();
  desk.failNext(new AppError('storage', 'Ổ đĩa đầy.'));
  commit();
  await leaving;
  await vi.advanceTimersByTimeAsync(60_000);

  expect(desk.sent.slice(1).every(({ fields }) => fields?.place === 'hai')).toBe(true);
  expect(desk.states.at(-1)).toMatchObject({ kind: 'idle' });
});

test('what can never be saved is not tried again by itself, and is kept', async () => {
  const desk = saving();
  desk.failNext(new AppError('conflict', 'Bài đang mở ở nơi khác.'));

  desk.write('một');
  await vi.advanceTimersByTimeAsync(60_000);

  expect(desk.sent).toHaveLength(1);
  expect(desk.states.at(-1)).toMatchObject({ kind: 'conflict' });
  expect(await desk.autosave.flush()).toBe(true);
  expect(desk.sent).toHaveLength(2);
});

test('what is refused as it is written is tried again by itself: it may be written over', async () => {
  const desk = saving();
  desk.failNext(new AppError('invalid_input', 'Giá trị không hợp lệ.'));

  desk.write('một');
  await vi.advanceTimersByTimeAsync(200);
  expect(desk.states.at(-1)).toMatchObject({ kind: 'failed', sentence: 'Giá trị không hợp lệ.' });
  desk.write('hai');
  await vi.advanceTimersByTimeAsync(5_000);

  expect(desk.sent.at(-1)).toEqual({ fields: { place: 'hai' } });
  expect(desk.states.at(-1)).toMatchObject({ kind: 'idle' });
});

test('a block that was removed after a failed save is not put back by the next', () => {
  const [stays, goes] = [p('ở lại'), p('bỏ')];

  expect(joinChanges({ put: [stays, goes], order: [stays.id, goes.id] }, { order: [stays.id] })).toEqual({
    put: [stays],
    order: [stays.id],
  });
});

test('a field that was cleared after it was set is cleared, and set again is set', () => {
  const set: Changes = { fields: { place: 'Cà Mau' } };
  const clear: Changes = { clear: ['place'] };

  expect(joinChanges(set, clear)).toEqual({ clear: ['place'] });
  expect(joinChanges(clear, set)).toEqual(set);
});

function savedAt(count: number) {
  return `2026-11-23T10:00:0${count}.000Z`;
}

function saving({ hasFrames = true } = {}) {
  let written: Changes | undefined;
  let failure: AppError | undefined;
  let held: Promise<void> | undefined;
  let commits = 0;
  const sent: Changes[] = [];
  const states: SaveState[] = [];
  const autosave = runAutosave({
    savedAt: savedAt(0),
    collect() {
      const taken = written;
      written = undefined;
      return taken;
    },
    async send(changes) {
      sent.push(changes);
      await held;
      held = undefined;
      if (failure) {
        const thrown = failure;
        failure = undefined;
        throw thrown;
      }
      commits += 1;
      return { savedAt: savedAt(commits) };
    },
    failureText: (error) => (error as Error).message,
    nowMs: () => Date.now(),
    afterFrame: (act) => void (hasFrames && setTimeout(act, 16)),
    onState: (state) => void states.push(state),
  });
  return {
    autosave,
    sent,
    states,
    write(what: string | Changes) {
      written = joinChanges(written, typeof what === 'string' ? { fields: { place: what } } : what);
      autosave.written();
    },
    failNext: (error: AppError) => void (failure = error),
    hold() {
      let release = () => {};
      held = new Promise((resolve) => (release = resolve));
      return release;
    },
  };
}
