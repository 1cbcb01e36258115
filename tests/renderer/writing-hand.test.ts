import { expect, test } from 'vitest';
import { writingHand } from '#renderer/ui/writing-hand.ts';

function aHand(text: string) {
  const shown: string[] = [];
  const written: [string, boolean][] = [];
  const hand = writingHand(text, (words) => shown.push(words));
  const how = {
    keptAs: (typed: string) => typed.trim(),
    onWrite: (kept: string, goesOn: boolean) => void written.push([kept, goesOn]),
  };
  return {
    hand,
    shown,
    written,
    write: (isLast = false, now = {}) => hand.write({ ...how, ...now, isLast }),
  };
}

test('a field that nobody types in writes nothing, however its words are kept', () => {
  const { hand, written, write } = aHand('hai  ');

  write(true);
  hand.leave();

  expect(written).toEqual([]);
});

test('what is written comes back late and never touches the field; words from elsewhere do', () => {
  const { hand, shown, written, write } = aHand('một');

  hand.type('một ha');
  write();
  hand.type('một hai ');
  write();
  hand.tell('một ha');
  hand.tell('một hai');
  expect(shown).toEqual(['một ha', 'một hai ']);
  hand.leave();
  hand.tell('một ha');

  expect(shown.slice(2)).toEqual(['một hai', 'một ha']);
  expect(written).toEqual([
    ['một ha', false],
    ['một hai', true],
  ]);
});

test('a word that is being composed waits, and goes along when it is the last chance', () => {
  const { hand, written, write } = aHand('một');

  hand.compose(true);
  hand.type('một h');
  write();
  expect(written).toEqual([]);
  write(true);

  expect(written).toEqual([['một h', false]]);
});

test('words whose writing was refused are written again when the field is left, as a step of their own', async () => {
  const written: [string, boolean][] = [];
  const hand = writingHand('một', () => {});
  const how = {
    keptAs: (typed: string) => typed.trim(),
    onWrite: async (kept: string, goesOn: boolean) => {
      written.push([kept, goesOn]);
      if (written.length === 1) throw new Error('full');
    },
  };

  hand.type('một hai');
  hand.write({ ...how, isLast: false });
  await new Promise(setImmediate);
  hand.write({ ...how, isLast: true });

  expect(written).toEqual([
    ['một hai', false],
    ['một hai', false],
  ]);
});

test('words that were taken back before anybody told of them leave the field, and what is typed then is a step of its own', () => {
  const { hand, shown, written, write } = aHand('một');
  let there = 'một';
  const now = { textNow: () => there };

  hand.type('một hai');
  write(false, now);
  there = 'một hai';
  write(false, now);
  there = 'một';
  write(false, now);
  expect(shown).toEqual(['một hai', 'một']);
  hand.type('một ba');
  write(false, now);

  expect(written).toEqual([
    ['một hai', false],
    ['một ba', false],
  ]);
});
