import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Block } from '#shared/document/block.ts';
import { canonicalJson } from '#shared/document/canonical-json.ts';
import { compareBodies, type ComparedBlock } from '#shared/document/compare/compare-blocks.ts';
import {
  compareContents,
  countDifferences,
  isChangedBlock,
} from '#shared/document/compare/compare-contents.ts';
import { sideOf } from '#shared/document/compare/compare-runs.ts';
import { runFields } from '#shared/document/content.ts';
import { blockLines } from '#shared/document/lines.ts';
import { normalRuns } from '#shared/document/normal-form.ts';
import { publishedContent } from '#shared/document/published.ts';
import { contentInNormalForm } from '#tests/support/arbitraries.ts';
import {
  aContent,
  deleted,
  inserted,
  list,
  item,
  p,
  photo,
  quote,
  subhead,
} from '#tests/support/builders.ts';
import { twoStates } from '#tests/support/edits.ts';

describe('the comparison of two states of an article', () => {
  test('holds both of them: every line of every block, and every field', () => {
    fc.assert(
      fc.property(twoStates(), ({ before, after }) => {
        const { body, fields } = compareContents(before, after);

        for (const side of ['before', 'after'] as const) {
          const state = publishedContent(side === 'before' ? before : after);
          const shown = body.filter((block) => side in block);
          expect(new Map(shown.map((block) => [blockOn(block, side).id, linesOn(block, side)]))).toEqual(
            new Map(state.body.map((block) => [block.id, textLines(block)])),
          );
          for (const field of runFields) {
            const compared = fields.find((one) => one.field === field);
            expect(sideOf(compared?.stretches ?? [], side)).toEqual(normalRuns(state[field]));
          }
        }
      }),
    );
  });

  test('has the blocks in the order of the newer one', () => {
    fc.assert(
      fc.property(twoStates(), ({ before, after }) => {
        const { body } = compareContents(before, after);

        const order = body.flatMap((block) => ('after' in block ? block.after.id : []));
        expect(order).toEqual(publishedContent(after).body.map(({ id }) => id));
      }),
    );
  });

  test('of equal states finds no difference', () => {
    fc.assert(
      fc.property(contentInNormalForm(), (content) => {
        expect(countDifferences(compareContents(content, structuredClone(content)))).toBe(0);
      }),
    );
  });

  test('of the same words under other ids finds no difference in the text', () => {
    const texts = ['Bà con đắp bờ giữ nước ngọt', 'Vụ lúa mới được mùa', 'Bà con đắp bờ giữ nước ngọt'];
    const write = () => texts.map((text) => p(text));

    expect(compareBodies(write(), write()).filter(isChangedBlock)).toEqual([]);
  });

  test('knows a moved block from one that was written anew, and moves as few as it can', () => {
    const [first, second, third, fourth] = ['một', 'hai', 'ba', 'bốn'].map((text) => p(`Đoạn ${text}`));

    const body = compareBodies([first!, second!, third!, fourth!], [second!, third!, first!, fourth!]);

    expect(body.map((block) => block.kind)).toEqual(['same', 'same', 'same', 'same']);
    expect(body.flatMap((block) => ('isMoved' in block && block.isMoved ? block.after.id : []))).toEqual([
      first!.id,
    ]);
  });

  test('shows what was removed behind what it stood behind', () => {
    const [first, second, third] = ['một', 'hai', 'ba'].map((text) => p(`Đoạn ${text}`));

    expect(compareBodies([first!, second!, third!], [first!, third!]).map(({ kind }) => kind)).toEqual([
      'same',
      'removed',
      'same',
    ]);
  });

  test('finds a block again that came with another id and a few other words', () => {
    const before = p('Sáng nay bà con xã Hòa Trung ra đồng đắp bờ giữ nước ngọt cho vụ lúa mới');
    const after = p('Sáng qua bà con xã Hòa Trung ra đồng đắp bờ giữ nước ngọt cho vụ lúa hè thu');

    const [only, ...others] = compareBodies([before], [after]);

    expect(others).toEqual([]);
    expect(only).toMatchObject({ kind: 'changed', before, after, facts: [] });
  });

  test('names what a block says besides its words', () => {
    const text = p('Giữ rừng');
    const asTitle = { ...subhead('Giữ rừng'), id: text.id };
    const picture = photo('Chèo xuồng');
    const wide = { ...picture, placement: 'wide' as const, alt: 'Chiếc xuồng' };

    const facts = compareBodies([text, picture], [asTitle, wide]).map(
      (block) => 'facts' in block && block.facts,
    );

    expect(facts).toEqual([['type'], ['alt', 'placement']]);
  });

  test('finds an item of a list that was moved, set in and written on', () => {
    const [first, second, third] = [item('Giống'), item('Phân bón'), item('Nước')];
    const before = list(first, second, third);
    const after = {
      ...before,
      items: [third, { ...first, level: 1 }, { ...second, runs: [{ text: 'Phân hữu cơ' }] }],
    };

    const [compared] = compareBodies([before], [after]);

    expect(compared!.lines.map(({ kind, isMoved }) => [kind, isMoved])).toEqual([
      ['same', true],
      ['changed', false],
      ['changed', false],
    ]);
  });

  test('RV6 reads both as a reader would: an open deletion is gone, and accepting a change changes nothing', () => {
    const open = p('Bà con ', deleted('đã '), inserted('vừa '), 'gặt xong');
    const settled = { ...p('Bà con vừa gặt xong'), id: open.id };

    expect(countDifferences(compareContents(aContent({ body: [open] }), aContent({ body: [settled] })))).toBe(
      0,
    );
  });

  test('tells what an article says besides its text', () => {
    const body = [quote('Giữ rừng là giữ nước')];
    const before = aContent({ body, section: 'kinh-te', tags: ['lúa'] });
    const after = aContent({ body, section: 'xa-hoi', tags: ['lúa'], place: 'Năm Căn' });

    expect(compareContents(before, after).particulars).toEqual([
      { name: 'section', before: 'kinh-te', after: 'xa-hoi' },
      { name: 'place', before: undefined, after: 'Năm Căn' },
    ]);
  });
});

function blockOn(block: ComparedBlock, side: 'before' | 'after'): Block {
  return (block as { before: Block; after: Block })[side];
}

function linesOn(block: ComparedBlock, side: 'before' | 'after') {
  const absent = side === 'before' ? 'added' : 'removed';
  return sorted(
    block.lines.filter(({ kind }) => kind !== absent).map(({ stretches }) => sideOf(stretches, side)),
  );
}

function textLines(block: Block) {
  return sorted(blockLines(block).map(({ runs }) => normalRuns(runs)));
}

/** Lines that changed their places stand in the order of the newer state. */
function sorted<T>(lines: T[]): T[] {
  return lines.toSorted((a, b) => (canonicalJson(a) < canonicalJson(b) ? -1 : 1));
}
