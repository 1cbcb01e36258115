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
  return { hand, shown, written, write: (isLast = false) => hand.write({ ...how, isLast }) };
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
