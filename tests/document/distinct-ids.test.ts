import { expect, test } from 'vitest';
import { withDistinctIds } from '#shared/document/changes/distinct-ids.ts';
import { factBox, item, list, p } from '#tests/support/builders.ts';

function named(before: Parameters<typeof withDistinctIds>[0], after: typeof before) {
  let next = 0;
  const { blocks, renamed } = withDistinctIds(before, after, () => `n${(next += 1)}`);
  return { blocks, renamed: [...renamed] };
}

test('an item that became a paragraph, and those of the list behind it, bear other ids; what stayed keeps its own', () => {
  const [first, second, third] = [item('Gạo'), item('Muối'), item('Đường')];
  const rows = list(first, second, third);
  const rest = list(third);
  const out = { ...p('Muối'), id: second.id };

  const { blocks, renamed } = named([rows], [{ ...rows, items: [first] }, out, rest]);

  expect(renamed).toEqual([
    [second.id, 'n1'],
    [third.id, 'n2'],
  ]);
  expect(blocks).toEqual([
    { ...rows, items: [first] },
    { ...out, id: 'n1' },
    { ...rest, items: [{ ...third, id: 'n2' }] },
  ]);
});

test('so it is inside of a box, and for what goes into it', () => {
  const [first, second] = [item('Gạo'), item('Muối')];
  const rows = list(first, second);
  const line = p('Chợ có:');
  const box = factBox('Giá', rows);
  const out = { ...p('Muối'), id: second.id };

  const { blocks } = named([line, box], [{ ...box, children: [line, { ...rows, items: [first] }, out] }]);

  expect(blocks).toEqual([
    {
      ...box,
      children: [
        { ...line, id: 'n1' },
        { ...rows, items: [first] },
        { ...out, id: 'n2' },
      ],
    },
  ]);
});

test('where everything is where it was, nothing is called otherwise', () => {
  const rows = list('Gạo', 'Muối');
  const body = [p('Chợ có:'), rows, factBox('Giá', p('Gạo 15.000'))];

  expect(named(body, [body[1]!, body[0]!, body[2]!]).renamed).toEqual([]);
});
