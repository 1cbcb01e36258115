import { expect, test } from 'vitest';
import { sectionOptions } from '#renderer/api/section-options.ts';

const told = (sections: Parameters<typeof sectionOptions<string>>[0]) =>
  sectionOptions(sections).map(({ id, depth }) => `${'-'.repeat(depth)}${id}`);

test('each section stands right under its parent, set in by a step', () => {
  const sections = [
    { id: 'kinh-te', title: 'Kinh tế' },
    { id: 'lua-gao', title: 'Lúa gạo', parent: 'nong-nghiep' },
    { id: 'the-thao', title: 'Thể thao' },
    { id: 'nong-nghiep', title: 'Nông nghiệp', parent: 'kinh-te' },
  ];

  expect(told(sections)).toEqual(['kinh-te', '-nong-nghiep', '--lua-gao', 'the-thao']);
});

test('a section whose parent is gone, and sections that are each other’s parents, are still there', () => {
  const sections = [
    { id: 'mo-coi', title: 'Mồ côi', parent: 'da-bo' },
    { id: 'a', title: 'A', parent: 'b' },
    { id: 'b', title: 'B', parent: 'a' },
  ];

  expect(told(sections).toSorted()).toEqual(['a', 'b', 'mo-coi']);
});
