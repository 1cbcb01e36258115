import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fromDocument } from '#renderer/editor/document/document.ts';
import { bodyEditor, bodyOf } from './headless.ts';
import { contentInNormalForm } from '#tests/support/arbitraries.ts';
import { item, list, numbered, p, photo, unknown, bold, deleted } from '#tests/support/builders.ts';

test('a body in normal form comes out of the editor as it went in', () => {
  const editor = bodyEditor();
  fc.assert(
    fc.property(contentInNormalForm(), ({ body }) => {
      fromDocument(editor, body);

      expect(bodyOf(editor)).toEqual(body);
    }),
    { numRuns: 300 },
  );
});

test('an item keeps its level, also where a list begins deep', () => {
  const body = [list(item('một', 3), item('hai', 0), item('ba', 1)), numbered('một', 'hai')];

  expect(bodyOf(bodyEditor(body))).toEqual(body);
});

test('a line end belongs to the run that held it', () => {
  const body = [p(bold('Hòa Trung\n'), 'Lương Thế Trân'), p('một\n\nhai'), p(deleted('bỏ\n'), 'giữ')];

  expect(bodyOf(bodyEditor(body))).toEqual(body);
});

test('a block of a version to come is written back as it came', () => {
  const body = [
    p('trước'),
    unknown('liveScore', { diem: [2, 1], change: { x: 'y' } }),
    photo('chú thích', 'Ảnh: X.T'),
  ];

  expect(bodyOf(bodyEditor(body))).toEqual(body);
});
