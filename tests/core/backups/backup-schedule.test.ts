import { existsSync, mkdirSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test, vi } from 'vitest';
import { backupDelays, createBackupSchedule } from '#core/backups/backup-schedule.ts';
import { createTestApp, type TestApp } from '#tests/support/app.ts';
import { heldTimers } from '#tests/support/held-timers.ts';
import { temporaryFolder } from '#tests/support/temporary-folder.ts';

const { firstMs, nextMs, afterFailureMs, newPlaceMs } = backupDelays;

/** A schedule whose backups end when the test says so. */
function aSchedule({ isBehind = true, place = '/usb' as string | null } = {}) {
  const timers = heldTimers();
  const made: string[] = [];
  let end: (isGood: boolean) => void = () => undefined;
  let current = place;
  const schedule = createBackupSchedule({
    timers,
    isBehind,
    place: () => current,
    make(to) {
      made.push(to);
      return new Promise((resolve) => (end = resolve));
    },
  });
  return {
    ...{ timers, made, schedule },
    moveTo(to: string | null) {
      current = to;
      schedule.notePlace();
    },
    async end(isGood = true) {
      end(isGood);
      await Promise.resolve();
    },
  };
}

describe('backups that make themselves', () => {
  test('begin a few minutes after the start, then come each hour in which something was written', async () => {
    const { timers, made, schedule, end } = aSchedule();

    timers.pass(firstMs - 1);
    expect(made).toHaveLength(0);
    timers.pass(1);
    expect(made).toHaveLength(1);
    await end();
    timers.pass(2 * nextMs);
    expect(made).toHaveLength(1);
    schedule.noteChange();
    timers.pass(nextMs);
    expect(made).toHaveLength(2);
  });

  test('are not made where the last one has everything', () => {
    const { timers, made } = aSchedule({ isBehind: false });

    timers.pass(10 * nextMs);

    expect(made).toEqual([]);
  });

  test('wait for the one at work, however long it takes, and know what was written meanwhile', async () => {
    const { timers, made, schedule, end } = aSchedule();
    timers.pass(firstMs);
    schedule.noteChange();

    timers.pass(5 * nextMs);
    expect(made).toHaveLength(1);
    await end();
    timers.pass(nextMs);

    expect(made).toHaveLength(2);
  });

  test('are tried again soon after one that failed', async () => {
    const { timers, made, end } = aSchedule();
    timers.pass(firstMs);
    await end(false);

    timers.pass(afterFailureMs);

    expect(made).toHaveLength(2);
  });

  test('go to a newly chosen place at once, and nowhere while there is none', () => {
    const { timers, made, moveTo } = aSchedule({ place: null, isBehind: false });
    timers.pass(3 * nextMs);

    moveTo('/ổ mới');
    timers.pass(newPlaceMs);

    expect(made).toEqual(['/ổ mới']);
  });

  test('end with the window', async () => {
    const { timers, schedule, made, end } = aSchedule();
    timers.pass(firstMs);
    schedule.stop();
    await end();

    timers.pass(10 * nextMs);

    expect(made).toHaveLength(1);
    expect(timers.waiting()).toEqual([]);
  });
});

describe('a window with a backup place', () => {
  async function withPlace(place: string): Promise<{ app: TestApp; timers: ReturnType<typeof heldTimers> }> {
    const timers = heldTimers();
    const app = await createTestApp({ timers });
    await app.desk.settings.put({ changes: { backupPlace: place } });
    return { app, timers };
  }

  const told = (app: TestApp) => vi.waitFor(() => expect(app.events).toContainEqual(backupsChanged), 20_000);
  const backupsChanged = { topic: 'backups.changed', payload: {} };

  test('has a good backup without anybody asking, and says so', async () => {
    const place = temporaryFolder();
    const { app, timers } = await withPlace(place);
    await app.desk.articles.create({ as: 'phong-vien' });

    timers.pass(newPlaceMs);
    await told(app);

    const { backups, lastGood, lastFailure } = await app.desk.backups.list({});
    expect(backups).toMatchObject([{ isGood: true, counts: { articles: 1 } }]);
    expect([lastGood, lastFailure]).toEqual([backups[0]?.at, null]);
  });

  test('whose stick was pulled out keeps the reason, and makes no folder in its stead', async () => {
    const place = join(temporaryFolder(), 'usb');
    const { app, timers } = await withPlace(place);

    timers.pass(newPlaceMs);
    await told(app);

    expect(existsSync(place)).toBe(false);
    const sentence = `Không thấy nơi sao lưu “${place}”. Hãy cắm lại ổ sao lưu, hoặc chọn lại nơi sao lưu.`;
    expect(await app.desk.backups.list({})).toMatchObject({ lastGood: null, lastFailure: { sentence } });
    expect(await app.try('backups.make', {})).toMatchObject({ ok: false, failure: { sentence } });
    expect(existsSync(place)).toBe(false);
  });

  test('makes one on request there too, after the one at work', async () => {
    const place = temporaryFolder();
    const { app, timers } = await withPlace(place);

    timers.pass(newPlaceMs);
    const asked = await app.desk.backups.make({});

    expect(asked.place).toBe(place);
    expect((await app.desk.backups.list({})).lastFailure).toBe(null);
  });
});

test('a backup on request without a place says what to choose', async () => {
  const app = await createTestApp();

  expect(await app.try('backups.make', {})).toEqual({
    ok: false,
    failure: {
      code: 'invalid_input',
      sentence: 'Chưa chọn nơi sao lưu. Hãy chọn một ổ đĩa khác hoặc USB rồi sao lưu.',
    },
  });
});

test('a backup that fails leaves no copy behind, and its reason is kept until the next good one', async () => {
  const app = await createTestApp();
  const place = temporaryFolder();
  mkdirSync(join(place, 'databases'), { recursive: true });
  // A folder where the receipt is to lie: the rename onto it is refused.
  const at = new Date(app.clock.now().getTime() + 1000).toISOString().replaceAll(/[:.]/g, '-');
  mkdirSync(join(place, 'databases', `${at}.json`, 'x'), { recursive: true });

  const failed = await app.try('backups.make', { to: place });
  const { lastFailure } = await app.desk.backups.list({});
  await app.desk.backups.make({ to: place });

  expect(failed.ok).toBe(false);
  expect(lastFailure?.sentence).toMatch(/\. Hãy /);
  expect(readdirSync(join(place, 'databases')).filter((name) => name.startsWith(at))).toEqual([`${at}.json`]);
  expect((await app.desk.backups.list({})).lastFailure).toBe(null);
});
