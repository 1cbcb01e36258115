import type { Entry } from '#shared/areas/registers.ts';
import { staff } from '#shell/cli/people.ts';
import { entriesOf } from '#shell/cli/registers.ts';
import { aligned } from '#shell/cli/table.ts';
import type { Verb } from '#shell/cli/verb.ts';

export const sections: Verb = {
  name: 'sections',
  summary: 'Xem các chuyên mục',
  operands: [],
  options: {},
  opens: 'read',
  async run({ client }) {
    const branches = inTreeOrder(await entriesOf(client, 'section'));
    return {
      json: branches.map(({ entry: { id, value } }) => ({
        id,
        title: value.title,
        parent: value.parent ?? null,
      })),
      text: aligned(branches.map(({ entry, depth }) => [entry.id, '  '.repeat(depth) + entry.value.title])),
    };
  },
};

interface Branch {
  readonly entry: Entry<'section'>;
  readonly depth: number;
}

/** Each section with those under it after it. One whose parent is gone, or that is its own ancestor, stands at the top. */
export function inTreeOrder(entries: readonly Entry<'section'>[]): Branch[] {
  const shown = new Set<string>();
  const branch = (entry: Entry<'section'>, depth: number): Branch[] => {
    if (shown.has(entry.id)) return [];
    shown.add(entry.id);
    const children = entries.filter(({ value }) => value.parent === entry.id);
    return [{ entry, depth }, ...children.flatMap((child) => branch(child, depth + 1))];
  };
  const ids = new Set<string>(entries.map(({ id }) => id));
  const tops = entries.filter(({ value }) => value.parent === undefined || !ids.has(value.parent));
  return [...tops, ...entries].flatMap((entry) => branch(entry, 0));
}

export const people: Verb = {
  name: 'people',
  summary: 'Xem những người trong tòa soạn và cấp duyệt của họ',
  operands: [],
  options: {},
  opens: 'read',
  async run(desk) {
    const members = (await staff(desk)).map(({ person, role, level }) => ({
      id: person.id,
      name: person.value.name,
      role,
      level: level?.id ?? null,
      levelTitle: level?.value.title ?? null,
      penNames: person.value.penNames,
      shortForms: person.value.shortForms,
    }));
    const rows = members.map(({ id, name, role, levelTitle, penNames }) => [
      id,
      name,
      role,
      levelTitle ?? '-',
      penNames.join(', '),
    ]);
    return { json: members, text: aligned([['MÃ', 'TÊN', 'CHỨC DANH', 'CẤP DUYỆT', 'BÚT DANH'], ...rows]) };
  },
};
