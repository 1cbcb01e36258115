import type { Name } from '#shared/areas/registers.ts';
import { fold } from '#shared/text/fold.ts';

/** Whether an entry says how it is on a day (`2019-04-03`); without dates it says so of every day. */
export function isValidOn({ from, to }: Pick<Name, 'from' | 'to'>, day: string): boolean {
  return (from === undefined || from <= day) && (to === undefined || day <= to);
}

/** What is written where the name was not there before. */
export function fullForm({ title, full, office }: Name): string {
  return full ?? (office === undefined ? title : `${title}, ${office}`);
}

/** What is written where it was. */
export function laterForm({ title, later }: Name): string {
  return later ?? title;
}

/** The entry a key stands for on a day: of several that are valid the one that began last. */
export function nameByKey(names: readonly Name[], typed: string, day: string): Name | undefined {
  const valid = names.filter((name) => name.key !== undefined && isValidOn(name, day));
  const matching = matchers(typed)
    .map((matches) => valid.filter(({ key = '' }) => matches(key)))
    .find((found) => found.length > 0);
  return matching?.toSorted((a, b) => (b.from ?? '').localeCompare(a.from ?? ''))[0];
}

/** As it was typed; without marks and capitals; as the keys of Telex that made what stands there. */
function matchers(typed: string): readonly ((key: string) => boolean)[] {
  const keystrokes = telexKeys(typed);
  return [
    (key) => key === typed,
    (key) => fold(key) === fold(typed),
    (key) => keystrokes.includes(sorted(fold(key))),
  ];
}

/** What Telex makes of letters, and the letters it was made of. Ư is typed as w or as uw. */
const telexLetters: Readonly<Record<string, readonly string[]>> = {
  ă: ['aw'],
  â: ['aa'],
  đ: ['dd'],
  ê: ['ee'],
  ô: ['oo'],
  ơ: ['ow'],
  ư: ['w', 'uw'],
};
const telexTones: Readonly<Record<string, string>> = {
  '\u0300': 'f',
  '\u0301': 's',
  '\u0309': 'r',
  '\u0303': 'x',
  '\u0323': 'j',
};

/** The keys that were pressed for a word under Telex, in no order: a tone can be typed late, and d twice far apart. */
function telexKeys(word: string): string[] {
  return [...word.normalize('NFC').toLowerCase()]
    .reduce<string[]>((all, letter) => all.flatMap((keys) => keysOf(letter).map((more) => keys + more)), [''])
    .map(sorted);
}

function keysOf(letter: string): readonly string[] {
  const [base = letter, ...marks] = letter.normalize('NFD');
  const tone = marks.find((mark) => mark in telexTones);
  const bare = (base + marks.filter((mark) => mark !== tone).join('')).normalize('NFC');
  return (telexLetters[bare] ?? [bare]).map((keys) => keys + (tone ? telexTones[tone] : ''));
}

function sorted(keys: string): string {
  return [...keys].toSorted().join('');
}
