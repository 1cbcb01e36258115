const mebibyte = 1024 * 1024;

/** What a story file may hold. More than this no newsroom carries; who claims more wants to fill a memory or a disk. */
export const limits = {
  entries: 20_000,
  /** Bytes of all entries together. */
  allBytes: 4 * 1024 * mebibyte,
  /** Bytes of one entry of text. Held in memory while it is read. */
  textBytes: 64 * mebibyte,
  /** Bytes of one photo, as when it is added to an article. Never held in memory whole. */
  photoBytes: 100 * mebibyte,
  /** How many times larger an entry may be than what it takes in the file. */
  growth: 200,
  /** How deep arrays and objects may stand in each other. */
  depth: 200,
  revisions: 200_000,
  /** Parallel heads of one article. */
  heads: 100,
  /** Register entries, photos, and messages of one article: each. */
  records: 20_000,
} as const;

/** How revisions are put together: an article's history in a few entries, each of them soon read. */
export const revisionGroup = {
  revisions: 32,
  bytes: 4 * mebibyte,
  /** Text that shrinks more than this is stored as it is, so that no file of ours looks like one made to explode. */
  growth: 100,
} as const;
