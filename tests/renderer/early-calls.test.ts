import { expect, test } from 'vitest';
import { createEarlyCalls } from '#renderer/api/early-calls.ts';
import { askFirstQuestions } from '#renderer/api/first-questions.ts';
import type { Reply } from '#shared/failure.ts';

type Listener = (topic: string, payload: unknown) => void;

function aBridge(answers: Readonly<Record<string, unknown>> = {}) {
  const asked: string[] = [];
  const listeners = new Set<Listener>();
  return {
    asked,
    tell: (topic: string) => listeners.forEach((listener) => listener(topic, {})),
    call(method: string, input: unknown): Promise<Reply> {
      const question = `${method} ${JSON.stringify(input)}`;
      asked.push(question);
      return Promise.resolve({ ok: true, value: answers[question] ?? null });
    },
    subscribe(listener: Listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}

test('what was asked early is answered once, and then asked anew', async () => {
  const bridge = aBridge({ 'settings.get {}': { theme: 'dark' } });
  const early = createEarlyCalls(bridge);
  void early.ask('settings.get', {});

  const first = await early.call('settings.get', {});
  await early.call('settings.get', {});

  expect(first).toEqual({ ok: true, value: { theme: 'dark' } });
  expect(bridge.asked).toEqual(['settings.get {}', 'settings.get {}']);
});

test('an early answer is not taken once something happened, or once the window is there', async () => {
  const bridge = aBridge();
  const early = createEarlyCalls(bridge);

  void early.ask('articles.open', { id: 'a' });
  bridge.tell('articles.changed');
  await early.call('articles.open', { id: 'a' });
  void early.ask('settings.get', {});
  early.end();
  await early.call('settings.get', {});

  expect(bridge.asked).toEqual([
    'articles.open {"id":"a"}',
    'articles.open {"id":"a"}',
    'settings.get {}',
    'settings.get {}',
  ]);
});

test('the article that was being written is asked for with the first questions', async () => {
  const value = { screen: { name: 'writing', article: 'a1' }, tabs: ['a1', 'a2'] };
  const bridge = aBridge({ 'settings.layout {"name":"workspace"}': value });

  const first = await askFirstQuestions(bridge.call);

  expect(first).toEqual({ isWriting: true });
  expect(bridge.asked).toContain('articles.open {"id":"a1"}');
  expect(bridge.asked).toContain('articles.summaries {"ids":["a1","a2"]}');
});

test.each([null, 7, { screen: 'desk' }, { screen: { name: 'desk' }, tabs: [7] }])(
  'a window that was left as %j begins with the desk',
  async (value) => {
    const bridge = aBridge({ 'settings.layout {"name":"workspace"}': value });

    expect(await askFirstQuestions(bridge.call)).toEqual({ isWriting: false });
  },
);
