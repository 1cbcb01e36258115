import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { EntryId } from '#shared/ids.ts';
import { createTestApp, type TestApp } from '#tests/support/app.ts';

const board = 'tong-bien-tap';
const writer = 'phong-vien';

async function aPerson({ desk }: TestApp, name: string, more: object = {}): Promise<EntryId> {
  const value = { name, role: 'phong-vien', penNames: [], shortForms: [], ...more };
  return (await desk.registers.put({ kind: 'person', value, as: board })).id;
}

function csvFile({ folder }: TestApp, text: string | Uint8Array): string {
  const path = join(folder, 'bang.csv');
  writeFileSync(path, text);
  return path;
}

describe('who a person is outside of the paper', () => {
  test('RG3 is seen by the board and by the person alone', async () => {
    const app = await createTestApp();
    const person = await aPerson(app, 'HẢI ĐĂNG');
    const value = { realName: 'Lê Văn Đèn', phone: '0913 000 000' };
    await app.desk.registers.put({ kind: 'identity', id: person, value, as: board });

    const seenBy = async (as?: EntryId) =>
      (await app.desk.registers.list({ kind: 'identity', ...(as && { as }) })).map((entry) => entry.value);

    expect(await seenBy(board)).toEqual([value]);
    expect(await seenBy(person)).toEqual([value]);
    expect(await seenBy(writer)).toEqual([]);
    expect(await seenBy()).toEqual([]);
    expect(await app.desk.registers.history({ kind: 'identity', id: person, as: writer })).toEqual([]);
    expect(
      await app.try('registers.put', { kind: 'identity', id: person, value: {}, as: writer }),
    ).toMatchObject({ ok: false, failure: { code: 'blocked' } });
  });

  test('RG3 is seen by a role that the paper allows it', async () => {
    const app = await createTestApp();
    const person = await aPerson(app, 'HẢI ĐĂNG');
    await app.desk.registers.put({
      kind: 'identity',
      id: person,
      value: { realName: 'Lê Văn Đèn' },
      as: board,
    });
    const role = { title: 'Thư ký tòa soạn', level: 'secretariat', seesIdentities: true };
    await app.desk.registers.put({ kind: 'role', id: 'thu-ky-toa-soan', value: role, as: board });

    expect(await app.desk.registers.list({ kind: 'identity', as: 'thu-ky' })).toHaveLength(1);
  });
});

describe('two people who were one', () => {
  test('RG4 the kept one has both their names, and no article loses its author', async () => {
    const app = await createTestApp();
    const keep = await aPerson(app, 'Lê Thị Bé', { penNames: ['BÉ LÊ'], shortForms: ['B.L'] });
    const merge = await aPerson(app, 'Út Bé', { shortForms: ['U.B', 'B.L'], desk: 'Phòng Phóng viên' });
    const { id } = await app.desk.articles.create({ as: writer });
    const byline = { person: merge, penName: 'Út Bé', role: 'writer' };
    await app.desk.articles.save({ id, as: writer, changes: { fields: { bylines: [byline] } } });

    const { value } = await app.desk.registers.merge({ keep, merge, as: board });

    expect(value).toMatchObject({
      name: 'Lê Thị Bé',
      penNames: ['BÉ LÊ', 'Út Bé'],
      shortForms: ['B.L', 'U.B'],
      desk: 'Phòng Phóng viên',
    });
    expect((await app.desk.articles.open({ id })).content.bylines).toEqual([byline]);
    const people = await app.desk.registers.list({ kind: 'person' });
    expect(people.map((entry) => entry.id)).not.toContain(merge);
    expect(await app.desk.registers.archived({ kind: 'person' })).toMatchObject([
      { id: merge, value: { mergedInto: keep } },
    ]);
  });

  test('nobody is merged with themselves, nor away while they work here', async () => {
    const app = await createTestApp();
    const keep = await aPerson(app, 'Lê Thị Bé');

    const replies = await Promise.all([
      app.try('registers.merge', { keep, merge: keep, as: board }),
      app.try('registers.merge', { keep, merge: board, as: board }),
    ]);

    expect(replies).toMatchObject([{ ok: false }, { ok: false }]);
  });
});

describe('the order of a list', () => {
  test('is what it is given, and only what moved has a new state', async () => {
    const { desk } = await createTestApp();
    const before = await desk.registers.list({ kind: 'genre' });
    const [first, second, ...rest] = before.map(({ id }) => id);

    await desk.registers.arrange({ kind: 'genre', ids: [second!, first!], as: board });

    const after = await desk.registers.list({ kind: 'genre' });
    expect(after.map(({ id }) => id)).toEqual([second, first, ...rest]);
    expect(await desk.registers.history({ kind: 'genre', id: first! })).toHaveLength(2);
    expect(await desk.registers.history({ kind: 'genre', id: rest[0]! })).toHaveLength(1);
  });
});

describe('a list as a table', () => {
  test('a spreadsheet gets it whole, and it comes back with nothing to do', async () => {
    const app = await createTestApp();
    await aPerson(app, 'Lê Thị Bé', { penNames: ['BÉ LÊ', '=1+1'], engagement: 'contributor' });

    const out = join(app.folder, 'nguoi');
    const { path, rows } = await app.desk.registers.exportTable({ kind: 'person', out, as: board });

    const text = readFileSync(path, 'utf8');
    expect(text).toMatch(/^\uFEFFMã,Tên,Chức danh,Bút danh,Tên tắt dưới ảnh,Biên chế,"Phòng, ban"\r\n/);
    expect(text).toContain('Lê Thị Bé,Phóng viên,"BÉ LÊ; =1+1",,Cộng tác viên,');
    const plan = await app.desk.registers.planTable({ kind: 'person', file: path, as: board });
    expect(plan.rows.map(({ does }) => does)).toEqual(Array.from({ length: rows }, () => 'nothing'));
  });

  test('what a row names that is on no list any more is no reason to refuse it as it was written', async () => {
    const app = await createTestApp();
    const person = await aPerson(app, 'Lê Thị Bé');
    const roles = await app.desk.registers.list({ kind: 'role' });
    const role = roles.find(({ id }) => id === 'phong-vien')!;
    await app.desk.registers.put({ ...role, kind: 'role', removed: true, as: board });
    const { path } = await app.desk.registers.exportTable({
      ...{ kind: 'person', out: join(app.folder, 'nguoi'), as: board },
    });

    const same = await app.desk.registers.planTable({ kind: 'person', file: path, as: board });
    expect(same.rows.find(({ id }) => id === person)).toMatchObject({ does: 'nothing', problems: [] });
    const file = csvFile(app, 'Tên,Chức danh\nNgười mới,Phóng viên\n');
    const { rows } = await app.desk.registers.planTable({ kind: 'person', file, as: board });
    expect(rows[0]).toMatchObject({ does: 'refused' });
  });

  test('a khuôn bài goes with all its figures, and its photo can be taken away and given back', async () => {
    const app = await createTestApp();
    const kind = 'slot' as const;
    const slots = async () => {
      const entries = await app.desk.registers.list({ kind });
      return new Map(entries.map(({ id, value }) => [id as string, value]));
    };
    const before = await slots();
    const { path } = await app.desk.registers.exportTable({
      kind,
      out: join(app.folder, 'khuon'),
      as: board,
    });
    const table = readFileSync(path, 'utf8');
    const same = await app.desk.registers.planTable({ kind, file: path, as: board });
    expect(new Set(same.rows.map(({ does }) => does))).toEqual(new Set(['nothing']));

    const bring = async (text: string) => {
      const file = csvFile(app, text);
      const { plan, rows } = await app.desk.registers.planTable({ kind, file, as: board });
      await app.desk.registers.importTable({ kind, file, plan, as: board });
      return rows;
    };
    const [row] = await bring(
      'Mã,Tên,Cỡ chữ tít (pt),Số cột của ảnh,Cao ảnh (mm),Số dòng chú thích ảnh\n' +
        'bai-3-cot-anh,Bài 3 cột có ảnh,"30,5",,,\n',
    );

    expect(row?.changes.map(({ header, after }) => [header, after])).toEqual([
      ['Cỡ chữ tít (pt)', '30.5'],
      ['Số cột của ảnh', ''],
      ['Cao ảnh (mm)', ''],
      ['Số dòng chú thích ảnh', ''],
    ]);
    const now = (await slots()).get('bai-3-cot-anh');
    expect(now).toMatchObject({ headline: { size: 30.5, bold: true } });
    expect(now).not.toHaveProperty('photo');
    await bring(table);
    expect(await slots()).toEqual(before);
  });

  test('a khuôn bài that lacks figures is refused with the names of what is missing', async () => {
    const app = await createTestApp();
    const file = csvFile(app, 'Tên,Số cột,Phông chính văn\nTin góc,1,Times New Roman\n');

    const { rows } = await app.desk.registers.planTable({ kind: 'slot', file, as: board });

    expect(rows[0]).toMatchObject({ does: 'refused' });
    expect(rows[0]?.problems).toContain('Thiếu “Cỡ chữ chính văn (pt)”.');
    expect(rows[0]?.problems).not.toContain('Thiếu “Số cột của ảnh”.');
  });

  test('a column called Giãn dòng is the one that is written Dãn dòng', async () => {
    const app = await createTestApp();
    const file = csvFile(app, 'Mã,Tên,Giãn dòng tít (pt)\nbai-3-cot-anh,Bài 3 cột có ảnh,"33,5"\n');

    const { rows } = await app.desk.registers.planTable({ kind: 'slot', file, as: board });

    expect(rows[0]?.changes).toMatchObject([{ header: 'Dãn dòng tít (pt)', after: '33.5' }]);
  });

  test('RG3 real names and telephones are not in it', async () => {
    const app = await createTestApp();
    const person = await aPerson(app, 'HẢI ĐĂNG');
    const value = { realName: 'Lê Văn Đèn', phone: '0913000000' };
    await app.desk.registers.put({ kind: 'identity', id: person, value, as: board });

    const { path } = await app.desk.registers.exportTable({
      ...{ kind: 'person', out: join(app.folder, 'nguoi.csv'), as: board },
    });

    expect(readFileSync(path, 'utf8')).not.toMatch(/Đèn|0913/);
  });

  test('what a table would do is told before anything is stored, row by row', async () => {
    const app = await createTestApp();
    const person = await aPerson(app, 'Lê Thị Bé');
    const file = csvFile(
      app,
      'Mã;Tên;Chức danh;Bút danh\r\n' +
        `${person};Lê Thị Bé;Biên tập viên;BÉ LÊ, Út Bé\r\n` +
        ';Trần Ngọc Ẩn;phong vien;\r\n' +
        ';;;\r\n' +
        '\r\n' +
        ';Không Chức;Chức lạ;\r\n' +
        'ma-la;Người Lạ;Phóng viên;\r\n',
    );

    const { plan, rows } = await app.desk.registers.planTable({ kind: 'person', file, as: board });

    expect(rows).toMatchObject([
      {
        line: 2,
        does: 'change',
        changes: [
          { header: 'Chức danh', before: 'Phóng viên', after: 'Biên tập viên' },
          { header: 'Bút danh', before: '', after: 'BÉ LÊ; Út Bé' },
        ],
      },
      { line: 3, does: 'add', title: 'Trần Ngọc Ẩn' },
      { line: 6, does: 'refused', problems: ['Chức danh: Không có “Chức lạ” trong danh sách của tòa soạn.'] },
      { line: 7, does: 'refused' },
    ]);
    expect(await app.desk.registers.list({ kind: 'person' })).toHaveLength(5);
    expect(await app.desk.registers.importTable({ kind: 'person', file, plan, as: board })).toEqual({
      added: 1,
      changed: 1,
    });
    const history = await app.desk.registers.history({ kind: 'person', id: person });
    expect(history.at(-1)).toMatchObject({
      by: board,
      value: { role: 'bien-tap-vien', penNames: ['BÉ LÊ', 'Út Bé'], shortForms: [] },
    });
  });

  test('a list that somebody changed since it was looked at is not written over', async () => {
    const app = await createTestApp();
    const person = await aPerson(app, 'Lê Thị Bé');
    const file = csvFile(app, `Mã,Tên,Bút danh\n${person},Lê Thị Bé,Út\n`);
    const { plan } = await app.desk.registers.planTable({ kind: 'person', file, as: board });
    const value = { name: 'Lê Thị Bé', role: 'phong-vien', penNames: ['BÉ'], shortForms: [] };
    await app.desk.registers.put({ kind: 'person', id: person, value, as: board });

    const reply = await app.try('registers.importTable', { kind: 'person', file, plan, as: board });

    expect(reply).toMatchObject({ ok: false, failure: { code: 'conflict' } });
  });

  test.each([
    ['letters of another encoding', new Uint8Array([0x54, 0xea, 0x6e, 0x0a, 0x42, 0xe9])],
    ['a workbook of Excel', new Uint8Array([0x50, 0x4b, 3, 4, 0, 0])],
    ['a table without names', 'Bút danh,Ghi chú\nBé,x\n'],
  ])('is refused with a sentence where it is %s', async (_, text) => {
    const app = await createTestApp();

    const reply = await app.try('registers.planTable', {
      kind: 'person',
      file: csvFile(app, text),
      as: board,
    });

    expect(reply).toMatchObject({ ok: false, failure: { code: 'invalid_input' } });
    expect(JSON.stringify(reply)).toContain('bang.csv');
  });

  test('names with their dates come back as they went', async () => {
    const app = await createTestApp();
    const file = csvFile(
      app,
      'Loại,Tên,Phím tắt,Chức vụ,Từ ngày,Đến ngày\n' +
        'Người,Lê Thị Bé,ltb,Chủ tịch xã,1/7/2020,30-06-2025\n' +
        'Người,Lê Thị Bé,ltb,Bí thư xã,2025-07-01,\n' +
        'Người,Năm Sai,ns,Bí thư,31/02/2025,\n',
    );

    const { plan, rows } = await app.desk.registers.planTable({ kind: 'name', file, as: board });
    await app.desk.registers.importTable({ kind: 'name', file, plan, as: board });

    expect(rows.map(({ does }) => does)).toEqual(['add', 'add', 'refused']);
    const names = await app.desk.registers.list({ kind: 'name' });
    expect(names.map(({ value }) => value)).toEqual([
      expect.objectContaining({ office: 'Chủ tịch xã', from: '2020-07-01', to: '2025-06-30' }),
      expect.objectContaining({ office: 'Bí thư xã', from: '2025-07-01' }),
    ]);
    const again = await app.desk.registers.planTable({ kind: 'name', file, as: board });
    expect(again.rows.map(({ does }) => does)).toEqual(['nothing', 'nothing', 'refused']);
  });
});
