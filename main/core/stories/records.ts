import { z } from 'zod';
import { Asset } from '#shared/areas/assets.ts';
import { DroppedLine, Doubt, PageEncoding } from '#shared/areas/reading.ts';
import { RegisterEntry, registerValues } from '#shared/areas/registers.ts';
import { Revision } from '#shared/areas/revisions.ts';
import { Thread } from '#shared/areas/threads.ts';
import { SignOff } from '#shared/areas/workflow.ts';
import { RevisionId, SignOffId } from '#shared/ids.ts';
import { sha256 } from '#core/storage/hash.ts';
import { StoryFileError } from './refusals.ts';
import { strictJson } from './strict-json.ts';

/** What was left out when an article was read from a page, with the name of the file it was read from. */
export const PageReading = z.strictObject({
  file: z.string(),
  encoding: PageEncoding,
  dropped: z.array(DroppedLine),
  doubts: z.array(Doubt),
  warnings: z.array(z.string()),
});
export type PageReading = z.infer<typeof PageReading>;

/** The kinds of register entries that travel: what articles and decisions name. The newsroom's checks stay at home. */
export const carriedKinds = ['section', 'genre', 'series', 'topic', 'person', 'role', 'level'] as const;
export type CarriedKind = (typeof carriedKinds)[number];
const carried: ReadonlySet<string> = new Set(carriedKinds);

export function registerEntryIn(line: string, at: string): RegisterEntry {
  const entry = recordIn(line, RegisterEntry, at);
  if (!carried.has(entry.kind) || !registerValues[entry.kind].safeParse(entry.value).success)
    throw new StoryFileError('record', at);
  return entry;
}

export function assetIn(line: string, at: string): Asset {
  return recordIn(line, Asset, at);
}

/** A revision is named by the bytes it stands in. */
export function revisionIn(line: string, at: string): { id: RevisionId; revision: Revision } {
  return { id: RevisionId.parse(sha256(line)), revision: recordIn(line, Revision, at) };
}

export function signOffIn(line: string, at: string): { id: SignOffId; signOff: SignOff } {
  return { id: SignOffId.parse(sha256(line)), signOff: recordIn(line, SignOff, at) };
}

export function threadIn(line: string, at: string): Thread {
  return recordIn(line, Thread, at);
}

export function readingIn(line: string, at: string): PageReading {
  return recordIn(line, PageReading, at);
}

function recordIn<Schema extends z.ZodType>(line: string, schema: Schema, at: string): z.output<Schema> {
  const value = strictJson(line, at);
  if (isOfNewerEnvelope(value)) throw new StoryFileError('newer', at);
  const result = schema.safeParse(value);
  if (result.success) return result.data;
  throw new StoryFileError('record', at, result.error);
}

/** Revisions alone say the version of their envelope. */
function isOfNewerEnvelope(value: unknown): boolean {
  return (
    typeof value === 'object' &&
    value !== null &&
    'envelope' in value &&
    typeof value.envelope === 'number' &&
    value.envelope > newestEnvelope
  );
}

const newestEnvelope = 1;
