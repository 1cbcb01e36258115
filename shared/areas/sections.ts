import type { Entry } from './registers.ts';

/** A section and every section under it, however deep. A section that a loop of parents leads back to counts once. */
export function sectionsUnder(id: string, sections: readonly Entry<'section'>[]): string[] {
  const found = new Set([id]);
  for (const parent of found)
    for (const section of sections) if (section.value.parent === parent) found.add(section.id);
  return [...found];
}
