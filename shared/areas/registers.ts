import { z } from 'zod';
import { command, query } from '#shared/contract/procedure.ts';
import { EntryId, StatedTime, Timestamp } from '#shared/ids.ts';
import { tableKinds } from './lists/columns.ts';
import { RowPlan } from './lists/row-plan.ts';
import { FileRef } from './work.ts';

/**
 * The lists a newspaper keeps and edits: everything here is data with a history. An entry's newest `(at, by)` wins, and
 * an entry that is removed stays on the articles that name it.
 */
const titled = { title: z.string().min(1), order: z.number().optional() };

/**
 * A level of the approval chain, lowest rank first. `waiting` names the stage of an article that waits for it.
 * `countsAs`: another newsroom's level that is not in the chain here, and the level here as which it counts.
 */
export const Level = z.looseObject({
  ...titled,
  rank: z.int().min(0),
  waiting: z.string().min(1),
  countsAs: EntryId.optional(),
});

/**
 * A title people hold, and the level it signs for. `seesIdentities`: whether they may see real names and how to reach
 * people; where it is not said, those of the highest level may.
 */
export const Role = z.looseObject({ ...titled, level: EntryId, seesIdentities: z.boolean().optional() });

/**
 * One person with many pen names. `shortForms` are for photo credits ("X.T"), `desk` the department they work for.
 * `mergedInto`: the entry that took this one's place; what names this one means that one.
 */
export const Person = z.looseObject({
  name: z.string().min(1),
  role: EntryId,
  penNames: z.array(z.string().min(1)),
  shortForms: z.array(z.string().min(1)),
  engagement: z.enum(['staff', 'contributor']).optional(),
  desk: z.string().optional(),
  mergedInto: EntryId.optional(),
});
export type Person = z.infer<typeof Person>;

/** Who a person is outside of the paper. Has the person's id. It never leaves the machine, in no file of any kind. */
export const Identity = z.looseObject({
  realName: z.string().optional(),
  phone: z.string().optional(),
  email: z.string().optional(),
  note: z.string().optional(),
});
export type Identity = z.infer<typeof Identity>;

export const Section = z.looseObject({ ...titled, parent: EntryId.optional() });
export const Series = z.looseObject({ ...titled, from: StatedTime.optional(), to: StatedTime.optional() });

/** `mediaTopic` is a concept of IPTC Media Topics, as in `medtop:04000000`. */
export const Topic = z.looseObject({
  ...titled,
  mediaTopic: z
    .string()
    .regex(/^medtop:\d{8}$/)
    .optional(),
});

/** What kind of piece it is. `group` is what checks speak of: a brief needs no lead. */
export const Genre = z.looseObject({
  ...titled,
  group: z.enum(['brief', 'news', 'feature', 'opinion', 'picture']),
});

/** The name of a rule the app knows. What it looks at is in `checks.ts`. */
export const CheckRule = z.enum([
  'headline',
  'lead',
  'byline',
  'section',
  'photoFile',
  'photoCaption',
  'photoCredit',
  'photoAlt',
  'captionLength',
  'captionFacts',
  'photoResolution',
  'headlineLength',
  'leadLength',
  'creditByline',
  'penNameShared',
  'nameSpelling',
  'nameTwoWays',
  'titleOutOfDate',
  'nameAbolished',
  'nameOrder',
  'placeholder',
  'emptyBlock',
  'openChanges',
]);
export type CheckRule = z.infer<typeof CheckRule>;

export const CheckLevel = z.enum(['warning', 'error', 'off']);
export type CheckLevel = z.infer<typeof CheckLevel>;

/**
 * A rule with its level. `webLevel` is what counts for the web where that is something else. `exceptGenres` are genre ids;
 * `exceptSourced`: not for a text with a source of its own. `limit` is how many chữ there may be, where the rule counts.
 * `leastDpi` is how many dots of a photo an inch of paper must have; `printWidth` in millimetres, of one that says no other.
 */
export const Check = z.looseObject({
  ...titled,
  rule: CheckRule,
  level: CheckLevel,
  webLevel: CheckLevel.optional(),
  limit: z.int().min(1).max(10_000).optional(),
  leastDpi: z.int().min(30).max(2400).optional(),
  printWidth: z.number().min(10).max(600).optional(),
  exceptGenres: z.array(EntryId).optional(),
  exceptSourced: z.boolean().optional(),
});
export type Check = z.infer<typeof Check>;

/** The newspaper itself. The first entry is the one whose name packages bear. */
export const Paper = z.looseObject({ ...titled });

/** How a kind of text is set: size and leading in points. */
export const TypeSpec = z.looseObject({
  font: z.string().min(1),
  size: z.number().min(4).max(200),
  leading: z.number().min(4).max(240),
  bold: z.boolean().optional(),
  italic: z.boolean().optional(),
});
export type TypeSpec = z.infer<typeof TypeSpec>;

/**
 * Khuôn bài: the room that a page keeps for an article. Widths in millimetres, `depth` in lines of running text in each
 * column, below the headline. A photo takes `columns` for its height and the lines of its caption. `calibration` is what one
 * printed article taught: its own lines on paper, and by how much a column is wider than it was measured.
 */
export const Slot = z.looseObject({
  ...titled,
  columns: z.int().min(1).max(12),
  columnWidth: z.number().min(10).max(400),
  gutter: z.number().min(0).max(50),
  depth: z.int().min(1).max(400),
  indent: z.number().min(0).max(50),
  text: TypeSpec,
  subhead: TypeSpec,
  lead: z.looseObject({ ...TypeSpec.shape, columns: z.int().min(1).max(12) }),
  headline: z.looseObject({
    ...TypeSpec.shape,
    columns: z.int().min(1).max(12),
    lines: z.int().min(1).max(12),
  }),
  photo: z
    .looseObject({
      columns: z.int().min(1).max(12),
      height: z.number().min(10).max(600),
      captionLines: z.int().min(0).max(20),
    })
    .optional(),
  calibration: z
    .looseObject({ widthFactor: z.number().min(0.5).max(2), printedLines: z.int().min(1), at: Timestamp })
    .optional(),
});
export type Slot = z.infer<typeof Slot>;

/** A name, title, place, body or phrase as it is written from one day to another. Several entries can tell of one person. */
export const NameType = z.enum(['person', 'body', 'place', 'phrase']);

/**
 * `title` is the bare name ("Trương Văn Nhớ"), `key` what is typed for it before a semicolon, `full` what is written then,
 * `later` what is written where the name already stands above. `office` is the title held. `order` is the order of rank.
 * `from` and `to` are the first and the last day. `successor` is what the body or place became; `origin` from what the
 * entry was made.
 */
export const Name = z.looseObject({
  ...titled,
  type: NameType,
  key: z
    .string()
    .regex(/^[\p{L}\p{N}]{1,12}$/u)
    .optional(),
  full: z.string().optional(),
  later: z.string().optional(),
  office: z.string().optional(),
  from: z.iso.date().optional(),
  to: z.iso.date().optional(),
  successor: z.string().optional(),
  origin: z.string().optional(),
});
export type Name = z.infer<typeof Name>;

/** A frame for captions; `{…}` are the places to fill. */
export const CaptionTemplate = z.looseObject({ ...titled, text: z.string().min(1) });

export const registerValues = {
  paper: Paper,
  level: Level,
  role: Role,
  person: Person,
  section: Section,
  series: Series,
  topic: Topic,
  genre: Genre,
  check: Check,
  slot: Slot,
  identity: Identity,
  name: Name,
  captionTemplate: CaptionTemplate,
} as const;

export type RegisterValues = {
  [Kind in keyof typeof registerValues]: z.infer<(typeof registerValues)[Kind]>;
};
export type RegisterKind = keyof RegisterValues;
export const RegisterKind = z.enum(Object.keys(registerValues) as [RegisterKind, ...RegisterKind[]]);

/** One state of one entry. `by` is the person who wrote it; what a fresh data folder brings is by `toa-soan`. */
export const RegisterEntry = z.strictObject({
  id: EntryId,
  kind: RegisterKind,
  value: z.record(z.string(), z.json()),
  at: Timestamp,
  by: EntryId,
  removed: z.boolean().optional(),
});
export type RegisterEntry = z.infer<typeof RegisterEntry>;

/** An entry as it stands now, its value typed by its kind. */
export type Entry<Kind extends RegisterKind> = { readonly id: EntryId; readonly value: RegisterValues[Kind] };

/** What wins between two states of one entry: the later, and between equals the greater name. */
export function isNewer(a: RegisterEntry, b: RegisterEntry): boolean {
  return a.at === b.at ? a.by > b.by : a.at > b.at;
}

const EntryView = z.strictObject({ id: EntryId, kind: RegisterKind, value: z.record(z.string(), z.json()) });

export const registers = {
  /** The entries that are in use. Of identities only those that `as` may see, and none where nobody asks. */
  list: query(z.strictObject({ kind: RegisterKind, as: EntryId.optional() }), z.array(EntryView)),
  /** Those that were taken off the list: they stay on what names them, and can come back. */
  archived: query(z.strictObject({ kind: RegisterKind }), z.array(EntryView)),
  put: command(
    z.strictObject({
      kind: RegisterKind,
      id: EntryId.optional(),
      value: z.record(z.string(), z.json()),
      removed: z.boolean().optional(),
      as: EntryId,
    }),
    EntryView,
  ),
  /** Gives the entries of a list another order; those that are not named stay behind them. */
  arrange: command(
    z.strictObject({ kind: RegisterKind, ids: z.array(EntryId).min(1).max(5000), as: EntryId }),
    z.strictObject({}),
  ),
  history: query(
    z.strictObject({ kind: RegisterKind, id: EntryId, as: EntryId.optional() }),
    z.array(RegisterEntry),
  ),
  /** Two people were one: the first takes the names of the second, and stands for it wherever it is named. */
  merge: command(z.strictObject({ keep: EntryId, merge: EntryId, as: EntryId }), EntryView),
  /** Tells who signs so: one more name of a person, or without one somebody new, a contributor until more is said. */
  addPenName: command(
    z.strictObject({ penName: z.string().min(1).max(200), person: EntryId.optional(), as: EntryId }),
    EntryView,
  ),

  /** Writes a list as a table for a spreadsheet. Real names and ways to reach people are never in it. */
  exportTable: command(
    z.strictObject({ kind: z.enum(tableKinds), out: FileRef, replace: z.boolean().optional(), as: EntryId }),
    z.strictObject({ path: z.string(), rows: z.int().min(0) }),
  ),
  /** What a table would change in a list. Stores nothing. `plan` is what `importTable` is told, to do just that. */
  planTable: query(
    z.strictObject({ kind: z.enum(tableKinds), file: FileRef, as: EntryId }),
    z.strictObject({ plan: z.string(), rows: z.array(RowPlan) }),
  ),
  /** Does what was planned, all of it or nothing. Refused where the file or the list is not what it was. */
  importTable: command(
    z.strictObject({ kind: z.enum(tableKinds), file: FileRef, plan: z.string(), as: EntryId }),
    z.strictObject({ added: z.int().min(0), changed: z.int().min(0) }),
  ),
};
