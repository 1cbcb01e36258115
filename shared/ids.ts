import { z } from 'zod';

/** UUIDv7: sorts by the time it was made, and needs no server to be unique. */
const uuid = z.uuid({ version: 'v7' });
const sha256 = z.string().regex(/^[0-9a-f]{64}$/);

export const ArticleId = uuid.brand('ArticleId');
export type ArticleId = z.infer<typeof ArticleId>;

export const RevisionId = sha256.brand('RevisionId');
export type RevisionId = z.infer<typeof RevisionId>;

/** SHA-256 of the canonical content, without the envelope around it. */
export const ContentHash = sha256.brand('ContentHash');
export type ContentHash = z.infer<typeof ContentHash>;

export const SignOffId = sha256.brand('SignOffId');
export type SignOffId = z.infer<typeof SignOffId>;

export const AssetId = sha256.brand('AssetId');
export type AssetId = z.infer<typeof AssetId>;

export const ThreadId = uuid.brand('ThreadId');
export type ThreadId = z.infer<typeof ThreadId>;

/** Stable for the life of a block, also across laptops. Any short string: imported documents bring their own. */
export const BlockId = z.string().min(1).max(64);

/** A register entry's id: a fixed slug where the entry is seeded, else a UUIDv7. */
export const EntryId = z.string().regex(/^[a-z0-9][a-z0-9-]{0,63}$/);
export type EntryId = z.infer<typeof EntryId>;

/** What the machine stamps: UTC with milliseconds, `2026-11-23T17:12:04.000Z`. */
export const Timestamp = z.iso.datetime({ precision: 3 });
export type Timestamp = z.infer<typeof Timestamp>;

/** What a person or a page states: a date, or a date and time with its offset. Seconds are never invented. */
export const StatedTime = z.string().regex(/^\d{4}-\d{2}-\d{2}(T\d{2}:\d{2}(:\d{2})?(Z|[+-]\d{2}:\d{2}))?$/);
export type StatedTime = z.infer<typeof StatedTime>;
