import {
  registerValues,
  type RegisterEntry,
  type RegisterKind,
  type RegisterValues,
} from '#shared/areas/registers.ts';
import { captionTemplates } from './caption-templates.ts';
import { levels, people, roles } from './chain.ts';
import { checks } from './checks.ts';
import { genres } from './genres.ts';
import { sections } from './sections.ts';
import { slots } from './slots.ts';
import { topics } from './topics.ts';

/** Entries of one kind by their fixed id. Their place in the list is their order. */
export type Seeds<Kind extends RegisterKind> = Readonly<Record<string, RegisterValues[Kind]>>;

/** The time all seeds bear, so that any change a newsroom makes is newer, and two laptops have the same seeds. */
const seededAt = '2026-01-01T00:00:00.000Z';

const seeds: { readonly [Kind in RegisterKind]?: Seeds<Kind> } = {
  paper: { bao: { title: 'Tòa Soạn' } },
  level: levels,
  role: roles,
  person: people,
  section: sections,
  genre: genres,
  topic: topics,
  check: checks,
  slot: slots,
  captionTemplate: captionTemplates,
};

/** What a fresh data folder brings: the lists of a provincial paper, all of them the newsroom's to change. */
export function seedEntries(): RegisterEntry[] {
  return Object.entries(seeds).flatMap(([kind, entries]) =>
    Object.entries(entries).map(([id, value], order) => ({
      kind: kind as RegisterKind, // The keys of `seeds` are register kinds.
      id,
      value: registerValues[kind as RegisterKind].parse({ order, ...value }) as RegisterEntry['value'],
      at: seededAt,
      by: 'toa-soan',
    })),
  );
}
