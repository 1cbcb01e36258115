import { expect, test } from 'vitest';
import { keepFieldHistory } from '#renderer/features/writing/field-history.ts';
import type { Particulars } from '#renderer/features/writing/writing-session.ts';
import { aContent } from '#tests/support/builders.ts';

const empty: Particulars = aContent();

test('each panel takes back its own acts, the newest first; a line that was written is one act', () => {
  const history = keepFieldHistory();
  const tagged = { ...empty, tags: ['lúa'] };
  const begun = { ...tagged, place: 'B' };
  const placed = { ...begun, place: 'Bến' };
  const signed = { ...placed, bylines: [{ penName: 'ÚT LÀI', role: 'writer' }] };

  history.note(empty, tagged);
  history.note(tagged, begun);
  history.note(begun, placed);
  history.note(placed, signed);

  expect(history.undo(['tags', 'place'])).toEqual({ place: undefined });
  expect(history.undo(['tags', 'place'])).toEqual({ tags: empty.tags });
  expect(history.undo(['tags', 'place'])).toBeUndefined();
  expect(history.redo(['tags', 'place'])).toEqual({ tags: ['lúa'] });
  expect(history.undo(['bylines'])).toEqual({ bylines: empty.bylines });
});

test('what was taken back cannot be set again once something else was set there', () => {
  const history = keepFieldHistory();
  history.note(empty, { ...empty, tags: ['lúa'] });
  history.undo(['tags']);
  history.note(empty, { ...empty, tags: ['nước'] });

  expect(history.redo(['tags'])).toBeUndefined();
  history.undo(['tags']);
  history.note(empty, { ...empty, place: 'Bến Lạc' });
  expect(history.redo(['tags'])).toEqual({ tags: ['nước'] });
});

test('in an article that was left, what was set elsewhere meanwhile is taken back no more, and everything else is', () => {
  const history = keepFieldHistory();
  const tagged = { ...empty, tags: ['lúa'] };
  const placed = { ...tagged, place: 'Bến Lạc' };
  const left = { ...placed, source: 'TTXVN' };
  history.note(empty, tagged);
  history.note(tagged, placed);
  history.note(placed, left);
  history.undo(['source']);

  history.goOn(placed, { ...structuredClone(placed), tags: ['nước'] });

  expect(history.undo(['tags'])).toBeUndefined();
  expect(history.undo(['place'])).toEqual({ place: undefined });
  expect(history.redo(['source'])).toEqual({ source: 'TTXVN' });
});
