import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { contract } from '#shared/contract/contract.ts';
import { command, query } from '#shared/contract/procedure.ts';
import { AppError } from '#shared/failure.ts';
import { createDispatcher } from '#core/dispatcher.ts';
import { createTestApp } from '#tests/support/app.ts';

const methods = Object.entries(contract).flatMap(([area, procedures]) =>
  Object.keys(procedures).map((name) => `${area}.${name}`),
);

describe('the one door', () => {
  test.each(methods)('%s refuses what is not its input, with a sentence', async (method) => {
    const app = await createTestApp();

    for (const junk of [null, 7, 'x', [], { __proto__: null, la: 1 }])
      expect(await app.try(method, junk)).toMatchObject({
        ok: false,
        failure: { code: 'invalid_input', sentence: expect.stringMatching(/\p{L}.*\.$/u) },
      });
  });

  test('no name reaches anything but a procedure', async () => {
    const app = await createTestApp();
    const names = fc.oneof(
      fc.string(),
      fc.constantFrom(
        '__proto__.list',
        'articles.__proto__',
        'articles.constructor',
        'articles',
        'articles.list.x',
      ),
    );

    await fc.assert(
      fc.asyncProperty(names, async (name) => {
        fc.pre(!methods.includes(name));
        expect(await app.try(name, {})).toMatchObject({ ok: false, failure: { code: 'invalid_input' } });
      }),
    );
  });

  test('random input to every procedure is answered, and never by our own mistake', async () => {
    const app = await createTestApp();

    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...methods), fc.jsonValue(), async (method, input) => {
        const reply = await app.try(method, input);
        expect(reply).not.toMatchObject({ failure: { code: 'internal' } });
      }),
      { numRuns: 300 },
    );
    expect(app.logged).toEqual([]);
  });
});

describe('what goes wrong inside', () => {
  const anything = z.strictObject({});
  const small = { desk: { look: query(anything, z.string()), change: command(anything, z.string()) } };

  function dispatcher(look: () => string, canWrite = true) {
    const logged: unknown[] = [];
    const options = {
      ...{ canWrite, checksAnswers: true },
      refusal: new AppError('conflict', 'Đang mở ở nơi khác.'),
      log: { error: (_: string, cause: unknown) => void logged.push(cause) },
    };
    return { logged, dispatch: createDispatcher(small, { desk: { look, change: look } }, options) };
  }

  test('a mistake of ours is told without its text, and logged with it', async () => {
    const mistake = new Error('SELECT secret FROM article');
    const { dispatch, logged } = dispatcher(() => {
      throw mistake;
    });

    const reply = await dispatch('desk.look', {});

    expect(reply).toMatchObject({ ok: false, failure: { code: 'internal' } });
    expect(JSON.stringify(reply)).not.toContain('secret');
    expect(logged).toEqual([mistake]);
  });

  test('an error of the disk becomes a sentence that says what to do', async () => {
    const { dispatch } = dispatcher(() => {
      throw Object.assign(new Error('disk full'), { code: 'ENOSPC' });
    });

    expect(await dispatch('desk.look', {})).toMatchObject({
      failure: { code: 'storage', sentence: expect.stringContaining('Ổ đĩa đã đầy') },
    });
  });

  test('an answer that is not what the contract promises is caught here, not in the window', async () => {
    const { dispatch } = dispatcher(() => 7 as never);

    expect(await dispatch('desk.look', {})).toMatchObject({ failure: { code: 'internal' } });
  });

  test('beside a window that writes, looking is allowed and changing is not', async () => {
    const { dispatch } = dispatcher(() => 'ok', false);

    expect(await dispatch('desk.look', {})).toEqual({ ok: true, value: 'ok' });
    expect(await dispatch('desk.change', {})).toMatchObject({ failure: { code: 'conflict' } });
  });
});
