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
