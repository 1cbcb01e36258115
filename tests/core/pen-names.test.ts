import { describe, expect, test } from 'vitest';
import { createTestApp, type TestApp } from '#tests/support/app.ts';

const as = 'bien-tap';

async function person({ desk }: TestApp, id: string): Promise<unknown> {
  return (await desk.registers.list({ kind: 'person' })).find((entry) => entry.id === id)?.value;
}

describe('a pen name that is in no list', () => {
  test('RG6 becomes a contributor who signs so, with the short form for photo credits', async () => {
    const app = await createTestApp();

    const { id, value } = await app.desk.registers.addPenName({ penName: ' XUÂN  THƯỞNG ', as });

    expect(value).toEqual({
      name: 'Xuân Thưởng',
      role: 'cong-tac-vien',
      penNames: ['XUÂN THƯỞNG'],
      shortForms: ['X.T'],
      engagement: 'contributor',
    });
    expect(await person(app, id)).toEqual(value);
    expect(app.events.at(-1)).toEqual({ topic: 'registers.changed', payload: { kind: 'person' } });
  });

  test('becomes one more name of somebody, whose own name stays a name to sign with', async () => {
    const app = await createTestApp();
    const value = { name: 'Lê Vân An', role: 'phong-vien', penNames: [], shortForms: ['V.A'] };
    const { id } = await app.desk.registers.put({ kind: 'person', value, as });

    await app.desk.registers.addPenName({ penName: 'HOÀI THƯ', person: id, as });
    await app.desk.registers.addPenName({ penName: 'Hoài Thư', person: id, as });

    expect(await person(app, id)).toMatchObject({
      penNames: ['Lê Vân An', 'HOÀI THƯ'],
      shortForms: ['V.A', 'H.T'],
    });
  });

  test('is not written down a second time', async () => {
    const app = await createTestApp();
    await app.desk.registers.addPenName({ penName: 'Út Lài', as });
    const before = await app.desk.registers.list({ kind: 'person' });

    expect(await app.try('registers.addPenName', { penName: 'ÚT LÀI', as })).toMatchObject({
      ok: false,
      failure: { code: 'conflict', sentence: 'Đã có người ký “ÚT LÀI”. Hãy chọn người đó trong danh sách.' },
    });
    expect(await app.desk.registers.list({ kind: 'person' })).toEqual(before);
  });

  test('takes the first role of those who only write, where the paper has no contributors', async () => {
    const app = await createTestApp();
    const roles = await app.desk.registers.list({ kind: 'role' });
    const { value } = roles.find(({ id }) => id === 'cong-tac-vien')!;
    await app.desk.registers.put({ kind: 'role', id: 'cong-tac-vien', value, removed: true, as });

    const added = await app.desk.registers.addPenName({ penName: 'Út Lài', as });

    expect(added.value).toMatchObject({ role: 'phong-vien' });
  });
});
