import { spawn } from 'node:child_process';
import {
  chmodSync,
  existsSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  renameSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { canBeReplaced } from '#core/storage/room.ts';
import { WorkId } from '#shared/areas/work.ts';
import { countedIds, createTestApp, type TestApp } from '#tests/support/app.ts';
import { writePng } from '#tests/support/pictures.ts';
import { temporaryFolder } from '#tests/support/temporary-folder.ts';

const work = WorkId.parse('01900000-0000-7000-8000-00000000abcd');
const marker = 'du-lieu-o-noi-khac.json';

function pictures(count: number): string[] {
  const folder = temporaryFolder();
  return Array.from({ length: count }, (_, index) => writePng(folder, `${index}.png`, { shade: index }));
}

async function addPhotos({ desk }: TestApp, count: number): Promise<void> {
  await desk.assets.add({ files: pictures(count), as: 'phong-vien' });
}

/** Does something to the disk once the first photo has been copied. */
async function movedWhile({ app, try: call }: TestApp, place: string, act: () => void): Promise<string> {
  const end = app.onEvent((topic) => {
    if (topic !== 'work.progress') return;
    end();
    act();
  });
  const reply = await call('dataFolder.move', { place, work });
  return reply.ok ? '' : reply.failure.sentence;
}

/** In another process, which dies once the first photo has been copied. */
function killedMove(folder: string, place: string): Promise<void> {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, [join(import.meta.dirname, 'move-and-die.ts'), folder, place]);
    child.on('close', () => resolve());
  });
}

describe('BK8 a move of the data', () => {
  test('takes along what was being written when it was asked for', async () => {
    const app = await createTestApp();
    const to = join(temporaryFolder(), 'du-lieu');

    const added = app.desk.assets.add({ files: pictures(12), as: 'phong-vien' });
    await app.desk.dataFolder.move({ place: to });
    await added;
    await app.app.close();

    const next = await createTestApp({ folder: app.folder, ids: countedIds(2) });
    expect(await next.desk.upkeep.check({})).toMatchObject({ assets: 12, problems: [] });
  });

  test('leaves alone what somebody puts into the chosen folder meanwhile', async () => {
    const app = await createTestApp();
    const around = temporaryFolder();
    const to = join(around, 'du-lieu');
    mkdirSync(to);
    await addPhotos(app, 3);

    const told = await movedWhile(app, to, () => writeFileSync(join(to, 'thu.docx'), 'thư'));

    expect(readdirSync(to)).toEqual(['thu.docx']);
    expect(told).toContain('có tệp khác được đặt vào “du-lieu”');
    expect(readdirSync(around)).toEqual(['du-lieu']);
    expect(readdirSync(app.folder).filter((name) => name.startsWith(marker))).toEqual([]);
  });

  test('that was killed leaves nothing for good: the next one to the same place clears it away', async () => {
    const app = await createTestApp();
    await addPhotos(app, 3);
    await app.app.close();
    const around = temporaryFolder();
    const to = join(around, 'du-lieu');

    await killedMove(app.folder, to);
    const left = readdirSync(around);
    const next = await createTestApp({ folder: app.folder, ids: countedIds(2) });
    expect(await next.desk.upkeep.check({})).toMatchObject({ assets: 3, problems: [] });
    await next.desk.dataFolder.move({ place: to });

    expect(left).toEqual([expect.stringMatching(/^\.toasoan-/)]);
    expect(readdirSync(around)).toEqual(['du-lieu']);
  });

  test('puts the data where a link leads to, and keeps the link', async () => {
    const app = await createTestApp();
    const [disk, link] = [temporaryFolder(), join(temporaryFolder(), 'o-ngoai')];
    symlinkSync(disk, link);

    expect(await app.desk.dataFolder.move({ place: link })).toEqual({ folder: disk });
    expect(lstatSync(link).isSymbolicLink()).toBe(true);
    expect(readdirSync(disk)).toContain('toasoan.db');
  });

  test('comes to nothing where the disk they lie on is pulled out, and says so', async () => {
    const first = await createTestApp();
    await addPhotos(first, 3);
    const usb = join(temporaryFolder(), 'usb');
    await first.desk.dataFolder.move({ place: usb });
    await first.app.close();
    const app = await createTestApp({ folder: first.folder, ids: countedIds(2) });
    const to = join(temporaryFolder(), 'o-cung');

    const told = await movedWhile(app, to, () => renameSync(usb, `${usb}-rut-ra`));

    expect(told).toContain(`Không còn thấy dữ liệu ở “${usb}”`);
    expect(existsSync(to)).toBe(false);
    renameSync(`${usb}-rut-ra`, usb);
    await app.app.close();
    const again = await createTestApp({ folder: first.folder, ids: countedIds(3) });
    expect((await again.desk.upkeep.check({})).problems).toEqual([]);
  });

  test('is refused before anything is copied where the new place cannot be written down', async () => {
    const app = await createTestApp();
    const to = join(temporaryFolder(), 'du-lieu');
    // As on a disk that is full to the last byte.
    mkdirSync(join(app.folder, `${marker}.cho`, 'x'), { recursive: true });
    mkdirSync(join(app.folder, marker, 'x'), { recursive: true });

    const reply = await app.try('dataFolder.move', { place: to });

    expect(reply).toMatchObject({ failure: { sentence: expect.stringContaining('nên chưa dời gì') } });
    expect(existsSync(to)).toBe(false);
  });

  test('is not taken for undone where the file that tells the new place cannot be read', async () => {
    const app = await createTestApp();
    await app.desk.dataFolder.move({ place: join(temporaryFolder(), 'du-lieu') });
    await app.app.close();
    writeFileSync(join(app.folder, marker), '{"fol');

    await expect(createTestApp({ folder: app.folder })).rejects.toThrow('ghi nơi mới không đọc được');
  });

  test('to a place that cannot be looked into any more is told like one that is gone', async () => {
    const app = await createTestApp();
    const to = join(temporaryFolder(), 'du-lieu');
    await app.desk.dataFolder.move({ place: to });
    await app.app.close();
    rmSync(to, { recursive: true });
    symlinkSync(to, to);

    await expect(createTestApp({ folder: app.folder })).rejects.toThrow(`Không thấy dữ liệu ở “${to}”`);
  });

  test('does not end inside the folder that was left before', async () => {
    const first = await createTestApp();
    await first.desk.dataFolder.move({ place: join(temporaryFolder(), 'du-lieu') });
    await first.app.close();
    const app = await createTestApp({ folder: first.folder, ids: countedIds(2) });

    const reply = await app.try('dataFolder.move', { place: join(first.folder, 'moi') });

    expect(reply).toMatchObject({ failure: { sentence: expect.stringContaining('nằm lồng vào nhau') } });
  });

  test.skipIf(process.getuid?.() === 0)('goes into a folder inside one that others have made', async () => {
    const app = await createTestApp();
    const around = temporaryFolder();
    mkdirSync(join(around, 'cua-toi'));
    chmodSync(around, 0o500);

    const { folder } = await app.desk.dataFolder.move({ place: join(around, 'cua-toi') });
    chmodSync(around, 0o700);

    expect(folder).toBe(join(around, 'cua-toi', 'ToaSoan'));
  });

  test.runIf(process.platform === 'linux')('goes into a folder on a disk, and not in its place', async () => {
    const folder = temporaryFolder();
    mkdirSync(join(folder, 'du-lieu'));

    expect(await canBeReplaced(join(folder, 'du-lieu'))).toBe(true);
    expect(await canBeReplaced('/')).toBe(false);
    expect(await canBeReplaced('/proc')).toBe(false);
  });
});

test('BK1 a backup during which the disk of the data is pulled out does not count', async () => {
  const app = await createTestApp({ folder: join(temporaryFolder(), 'usb') });
  await addPhotos(app, 3);
  const to = join(temporaryFolder(), 'sao-luu');
  const end = app.app.onEvent((topic) => {
    if (topic !== 'work.progress') return;
    end();
    renameSync(app.folder, `${app.folder}-rut-ra`);
  });

  const reply = await app.try('backups.make', { to, work });

  expect(reply).toMatchObject({ failure: { sentence: expect.stringContaining('Không còn thấy dữ liệu ở') } });
  expect((await app.desk.backups.list({ place: to })).backups).toEqual([]);
});
