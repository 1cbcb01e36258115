interface Section<Id> {
  readonly id: Id;
  readonly title: string;
  readonly parent?: string | undefined;
}

/** `depth`: how far it is set in. */
export interface SectionOption<Id> {
  readonly id: Id;
  readonly title: string;
  readonly depth: number;
}

/** The tree of sections as a list: each right under its parent, set in by a step. A loop of parents ends where it began. */
export function sectionOptions<Id extends string>(sections: readonly Section<Id>[]): SectionOption<Id>[] {
  const ids = new Set<string>(sections.map(({ id }) => id));
  const seen = new Set<string>();
  const under = (parent: string | undefined, depth: number): SectionOption<Id>[] =>
    sections
      .filter(
        (section) =>
          !seen.has(section.id) && (isRoot(section) ? parent === undefined : section.parent === parent),
      )
      .flatMap((section) => {
        seen.add(section.id);
        return [{ id: section.id, title: section.title, depth }, ...under(section.id, depth + 1)];
      });
  const isRoot = ({ parent }: Section<Id>) => parent === undefined || !ids.has(parent);
  const tree = under(undefined, 0);
  const left = sections.filter(({ id }) => !seen.has(id)).map(({ id, title }) => ({ id, title, depth: 0 }));
  return [...tree, ...left];
}
