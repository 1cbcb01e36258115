import { expect, test } from 'vitest';
import { vi } from '#renderer/words/vi/vi.ts';
import { fieldTitles, moveTitles, reasonTitles } from '#shell/cli/words.ts';

test('the command line calls what was done to an article as the window calls it', () => {
  expect(reasonTitles).toEqual(vi.writing.reasons);
  expect(moveTitles).toEqual(vi.signoff.moves);
});

test('the command line calls the fields of an article as the window calls them', () => {
  expect(fieldTitles).toMatchObject({
    leadTag: vi.importing.places.leadTag.toLowerCase(),
    secondarySections: vi.versions.particulars.secondarySections.toLowerCase(),
  });
});

test('what stands in the settings is called as the help and the checks call it', () => {
  expect(vi.help.topics.glossary.items.map(({ term }) => term)).toContain(vi.lists.parts.name);
  expect(vi.versions.facts.alt.toLowerCase()).toContain(vi.desk.missing.photoAlt);
});

test('the help speaks of the panels beside the text by the name they bear', () => {
  const told = JSON.stringify(vi.help);
  expect(vi.writing.panels).toContain('ngăn');
  expect(told).not.toMatch(/cột bên|[Ôô] “/u);
});

test('a part of an article has one name on every screen', () => {
  const { importing, writing, editor, versions, changes, bylines } = vi;
  const { kicker, headline, subheadline, lead, paragraph, publishedAt, source } = importing.places;

  expect({ kicker, headline, subheadline, lead }).toEqual(changes.fields);
  expect(writing).toMatchObject({ kicker, headline, subheadline, lead });
  expect(paragraph).toBe(editor.body);
  expect([vi.desk.columns.publishedAt, versions.particulars.publishedAt]).toEqual([publishedAt, publishedAt]);
  expect([bylines.source, versions.particulars.source]).toEqual([source, source]);
});

test('what fits no filter and what takes the filters away are told alike on both desks', () => {
  expect(vi.photoDesk.clearFilters).toBe(vi.desk.clearFilters);
  expect(vi.desk.fitNothing).toContain(`“${vi.desk.clearFilters}”`);
});

test('a key is pressed with “nhấn”, a button with “bấm”', () => {
  expect(stringsIn(vi).filter((text) => /bấm (?:Ctrl|Alt|Shift|Tab|Enter|Esc|F\d)/.test(text))).toEqual([]);
});

function stringsIn(words: unknown): string[] {
  if (typeof words === 'string') return [words];
  return typeof words === 'object' && words !== null ? Object.values(words).flatMap(stringsIn) : [];
}
