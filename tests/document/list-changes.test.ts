import { expect, test } from 'vitest';
import type { Block } from '#shared/document/block.ts';
import { listChanges } from '#shared/document/changes/list-changes.ts';
import { acceptChanges, rejectChanges } from '#shared/document/changes/resolve-changes.ts';
import { changesIn, withChanges } from '#shared/document/changes/stack.ts';
import { isDeleted, type Run } from '#shared/document/run.ts';
import {
  aContent,
  changed,
  deleted,
  inserted,
  item,
  list,
  p,
  photo,
  runs,
  table,
} from '#tests/support/builders.ts';
import { track } from '#tests/support/sittings.ts';

const reporter = { person: 'phong-vien', level: 'reporter' };
const desk = { person: 'bien-tap', level: 'desk' };

test('TC4 a word typed over another, letter by letter, is one change with both words', () => {
  const first = aContent({ lead: 'Huyện Vinh Lợi' });
  let now = track(first, { ...first, lead: runs('Huyện  Lợi') }, desk, 0);
  for (const [step, text] of ['V', 'Vĩ', 'Vĩn', 'Vĩnh'].entries())
    now = track(now, { ...now, lead: typedAt(now.lead, 'Huyện ', text) }, desk, step + 1);

  expect(listChanges(now)).toMatchObject([
    { removed: 'Vinh', added: 'Vĩnh', ahead: 'Huyện ', behind: ' Lợi' },
  ]);
});

test.each([true, false])(
  'TC4 words are told in the order in which they stand: added first %s',
  (isAddedFirst) => {
    const words = [deleted('Vinh', { id: 'c' }), inserted('Vĩnh', { id: 'c' })];
    const lead = isAddedFirst ? words.toReversed() : words;

    expect(listChanges(aContent({ lead }))).toMatchObject([{ removed: 'Vinh', added: 'Vĩnh', isAddedFirst }]);
  },
);

test('TC4 what two people made of a block is told step by step, from what to what', () => {
  const paragraph = p('Tôm');
  const { id, runs: words } = paragraph;
  const first = aContent({ body: [paragraph] });
  const made = (block: Block) => ({ ...first, body: [block] });

  const subhead = track(first, made({ id, type: 'subhead', runs: words }), reporter, 0);
  const quote = track(subhead, made({ id, type: 'quote', runs: words }), desk, 1);

  expect(listChanges(quote)).toMatchObject([
    { acts: [{ kind: 'type' }], person: 'phong-vien', retyped: { from: 'paragraph', to: 'subhead' } },
    { acts: [{ kind: 'type' }], person: 'bien-tap', retyped: { from: 'subhead', to: 'quote' } },
  ]);
});

test('TC4 what was put in or taken out says what it is, its lines apart', () => {
  const first = aContent({ body: [p('Tôm'), photo('Vá lưới', 'X.T')] });

  const tracked = track(
    first,
    { ...first, body: [first.body[0]!, table(['Xã', 'Hộ'], ['Bến Lở', '9'])] },
    desk,
    0,
  );

  expect(listChanges(tracked)).toMatchObject([
    {
      acts: [
        { kind: 'insert', to: 'table' },
        { kind: 'delete', to: 'photo' },
      ],
      removed: 'Vá lưới ¶ X.T',
    },
  ]);
});

test('TC4 a list that became a numbered one says so', () => {
  const block = list(item('tôm'));
  const first = aContent({ body: [block] });

  const tracked = track(first, { ...first, body: [{ ...block, ordered: true }] }, desk, 0);

  expect(listChanges(tracked)).toMatchObject([{ retyped: { from: 'list', to: 'numberedList' } }]);
});

test('TC4 an item set in by a level says so, and stands where it stood when that is rejected', () => {
  const [a, b] = [item('tôm'), item('cua')];
  const block = list(a, b);
  const first = aContent({ body: [block] });

  const tracked = track(first, { ...first, body: [{ ...block, items: [a, { ...b, level: 1 }] }] }, desk, 0);

  expect(listChanges(tracked)).toMatchObject([
    { acts: [{ kind: 'level', to: 'item' }], person: 'bien-tap', behind: 'cua' },
  ]);
  expect(rejectChanges(tracked)).toEqual(first);
  expect(acceptChanges(tracked).body).toEqual([{ ...block, items: [a, { ...b, level: 1 }] }]);
});

/** The line with a word in place of the one that was written there. */
test('TC4 a block that was moved is told with the words it is read with, not with those struck in it', () => {
  const words = [{ text: 'Đường ' }, deleted('chật hẹp', { id: 'c' }), inserted('nhỏ hẹp', { id: 'c' })];
  const moved = changed(p(...words, { text: ', lầy lội.' }), 'move', { id: 'm' });

  expect(listChanges(aContent({ body: [moved] }))).toMatchObject([
    { id: 'm', behind: 'Đường nhỏ hẹp, lầy lội.' },
    { id: 'c', removed: 'chật hẹp', added: 'nhỏ hẹp' },
  ]);
});

test('TC4 a line that was joined and then struck whole is named as struck, word by word or as one', () => {
  const wordByWord = changed(p(deleted('Mưa to.', { id: 's' })), 'join', { id: 'j' });
  const joined = changed(p('Mưa to.'), 'join', { id: 'j' });
  const asOne = withChanges(joined, [
    ...changesIn(joined),
    ...changesIn(changed(p(), 'delete', { id: 's' })),
  ]);
  const inPart = changed(p('Mưa', deleted(' to', { id: 's' }), '.'), 'join', { id: 'j' });
  const rowsOf = (line: Block) => listChanges(aContent({ body: [p('Nước lên.'), line] }));

  for (const line of [wordByWord, asOne])
    expect(rowsOf(line)).toMatchObject([
      { id: 'j', removed: '', behind: 'Mưa to.', isBehindStruck: true },
      { id: 's', removed: 'Mưa to.', isBehindStruck: false },
    ]);
  expect(rowsOf(inPart)).toMatchObject([
    { id: 'j', behind: 'Mưa.', isBehindStruck: false },
    { id: 's', removed: ' to' },
  ]);
});

test('TC4 words that were typed and the paragraph behind them that was struck later are two changes', () => {
  const [first, second] = [p('Nước lên.'), p('Mưa to.')];
  const before = aContent({ body: [first, second] });
  const longer = { ...first, runs: runs('Nước lên. Mới') };

  const typed = track(before, { ...before, body: [longer, second] }, desk, 0);
  const struck = track(typed, { ...typed, body: typed.body.slice(0, 1) }, desk, 1);

  expect(listChanges(struck)).toMatchObject([
    { added: ' Mới', removed: '', acts: [] },
    { added: '', removed: 'Mưa to.' },
  ]);
  expect(rejectChanges(struck)).toEqual(before);
});

function typedAt(line: readonly Run[], behind: string, text: string): Run[] {
  return [{ text: behind }, { text }, ...line.filter((run) => isDeleted(run)), { text: ' Lợi' }];
}

test('TC4 a long sentence around a change is cut between words, and says so', () => {
  const ahead =
    'Sáng nay bà con ấp Bến Đò chèo ghe ra đồng gặt cho kịp con nước, vì chiều hôm qua đài báo gió lớn và ';
  const behind =
    ' nên ai cũng vội vàng đem lúa về sân, che bạt kín rồi mới xuống bến kéo ghe lên bờ buộc chặt vào gốc dừa';
  const long = aContent({ lead: [...runs(ahead), inserted('mưa to'), ...runs(behind)] });

  const [change] = listChanges(long);

  expect(change?.ahead).toMatch(/^…/);
  expect(ahead).toContain(` ${change?.ahead.slice(1)}`);
  expect(change?.behind).toMatch(/…$/);
  expect(behind).toContain(`${change?.behind.slice(0, -1)} `);
});
