import { describe, expect, test } from 'vitest';
import type { NewsroomPerson } from '#renderer/api/session.ts';
import { signatures, typedByline } from '#renderer/api/signatures.ts';
import { fitting, moved, peopleFitting, standingOf } from '#renderer/features/bylines/pen-names.ts';
import { leftToPick, newKeywords } from '#renderer/features/tagging/picking.ts';
import type { Byline } from '#shared/document/content.ts';
import { EntryId } from '#shared/ids.ts';

function person(id: string, name: string, ...penNames: string[]): NewsroomPerson {
  const known = {
    role: EntryId.parse('phong-vien'),
    shortForms: [],
    roleTitle: 'Phóng viên',
    level: 'reporter',
  };
  return { ...known, id: EntryId.parse(id), name, penNames };
}

const people = [
  person('an', 'Đặng Thị Ân', 'Hải Đăng', 'H.Đ'),
  person('binh', 'Trần Văn Bình'),
  person('cuc', 'Lê Thu Cúc', 'Hải Đăng'),
];
const known = signatures(people);
const found = (typed: string) => fitting(known, people, typed).map(({ title }) => title);

describe('pen names', () => {
  test('are found by any name of the person, without accents and in any order', () => {
    expect(found('hai d')).toEqual(['Hải Đăng', 'Hải Đăng']);
    expect(found('thi dang')).toEqual(['Hải Đăng', 'H.Đ']);
    expect(found('binh tran')).toEqual(['Trần Văn Bình']);
    expect(found('khong ai')).toEqual([]);
  });

  test('typed in full belong to the one person who signs so, and to nobody where two do', () => {
    expect(typedByline('  trần  văn BÌNH ', known)).toEqual({
      penName: 'Trần Văn Bình',
      role: 'writer',
      person: 'binh',
    });
    expect(typedByline('Hải Đăng', known)).toEqual({ penName: 'Hải Đăng', role: 'writer' });
  });

  test('typed in full without marks are written as the list has them', () => {
    const written = (typed: string, all = known) => {
      const { penName, person: owner } = typedByline(typed, all);
      return [penName, owner];
    };
    const alike = signatures([person('dan', 'Dân', 'Ân'), person('em', 'Em', 'Án')]);

    expect(written('tran van binh')).toEqual(['Trần Văn Bình', 'binh']);
    expect(written('hai dang')).toEqual(['Hải Đăng', undefined]);
    expect(written('tran van')).toEqual(['tran van', undefined]);
    expect(written('Trân Văn Bình')).toEqual(['Trân Văn Bình', undefined]);
    expect(written('Trần van Binh')).toEqual(['Trần van Binh', undefined]);
    expect(written('an', alike)).toEqual(['an', undefined]);
  });

  test('belong to who is named, to one of those who sign so, or to nobody yet', () => {
    const standing = (penName: string, more: Partial<Byline> = {}) =>
      standingOf({ penName, role: 'writer', ...more }, known);

    expect(standing('HẢI ĐĂNG')).toMatchObject({ kind: 'shared', owners: [{ name: 'Đặng Thị Ân' }, {}] });
    expect(standing('Hải Đăng', { person: EntryId.parse('an') })).toEqual({ kind: 'settled' });
    expect(standing('trần văn bình')).toMatchObject({ kind: 'unlinked', owner: { person: 'binh' } });
    expect(standing('Út Lài')).toEqual({ kind: 'unknown' });
    expect(standing('Út Lài', { role: 'source' })).toEqual({ kind: 'settled' });
  });

  test('lead to each person once', () => {
    expect(peopleFitting(known, 'hai')).toMatchObject([{ id: 'an' }, { id: 'cuc' }]);
    expect(peopleFitting(known, 'an dang')).toMatchObject([{ id: 'an', title: 'Đặng Thị Ân' }]);
  });

  test('change places by a step, and stay at the edge', () => {
    expect(moved(['a', 'b', 'c'], 1, -1)).toEqual(['b', 'a', 'c']);
    expect(moved(['a', 'b', 'c'], 2, 1)).toEqual(['a', 'b', 'c']);
  });
});

describe('keywords and topics', () => {
  test('several keywords come in at once, each once, in NFC', () => {
    expect(newKeywords(['lúa'], `Lúa, nước mặn;  so\u0300   huyết,,sò huyết`)).toEqual([
      'lúa',
      'nước mặn',
      'sò huyết',
    ]);
  });

  test('what is picked is no longer offered, and titles are found without accents', () => {
    const all = [
      { id: 'a', title: 'Đời sống' },
      { id: 'b', title: 'Kinh tế' },
    ];

    expect(leftToPick(all, ['b'], '')).toEqual([all[0]]);
    expect(leftToPick(all, [], 'doi')).toEqual([all[0]]);
    // Of a tree, what is found without its parent is not set in under another's.
    const under = { id: 'c', title: 'Thủy sản', depth: 1 };
    expect(leftToPick([under], [], '')).toEqual([under]);
    expect(leftToPick([under], [], 'thuy')).toEqual([{ id: 'c', title: 'Thủy sản' }]);
  });
});
