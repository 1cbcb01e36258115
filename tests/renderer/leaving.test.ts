import { expect, test, vi } from 'vitest';
import type { Reply } from '#shared/failure.ts';

test('a restart that is refused says why, and the next close asks again about what is under way', async () => {
  const asked: string[] = [];
  const listeners = new Set<(topic: string, payload: unknown) => void>();
  const gone = { code: 'not_found', sentence: 'Không thấy dữ liệu để mở lại.' } as const;
  const call = (method: string): Promise<Reply> => {
    asked.push(method);
    const isRefused = method === 'window.restart' && asked.filter((name) => name === method).length > 1;
    return Promise.resolve(isRefused ? { ok: false, failure: gone } : { ok: true, value: {} });
  };
  const subscribe = (listener: (topic: string, payload: unknown) => void) => {
    listeners.add(listener);
    return () => listeners.delete(listener);
  };
  const closeFromOutside = () => listeners.forEach((listener) => listener('window.closing', {}));
  vi.stubGlobal('window', { desk: { call, subscribe } });
  const { begunToWork, leaveAllTheSame, restart, saveBeforeClosing } =
    await import('#renderer/api/closing.ts');
  saveBeforeClosing();
  begunToWork();
  await restart();
  closeFromOutside();

  await expect(leaveAllTheSame()).rejects.toThrow(gone.sentence);
  closeFromOutside();

  expect(asked).toEqual(['window.restart', 'window.stay', 'window.restart', 'window.stay']);
});
