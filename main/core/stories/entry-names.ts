import type { AssetId, ArticleId } from '#shared/ids.ts';
import { StoryFileError } from './refusals.ts';

export const manifestPath = 'manifest.json';
export const registersPath = 'registers.jsonl';
export const assetsPath = 'assets.jsonl';

export function revisionsPath(article: ArticleId, group: number): string {
  return `articles/${article}/revisions-${String(group).padStart(4, '0')}.jsonl`;
}

export function articlePath(article: ArticleId, records: 'sign-offs' | 'threads' | 'reading'): string {
  return `articles/${article}/${records}.jsonl`;
}

export function photoPath(asset: AssetId, ending: string): string {
  return `photos/${asset}.${ending}`;
}

/** What makes a name dangerous or doubtful on some machine, whether or not it is ever used as one. */
const dangers: readonly RegExp[] = [
  /[^\x20-\x7e]/, // Not ASCII, or a control character: one name can be written in several ways.
  /[\\:*?"<>|]/, // Another separator, a drive letter, or what Windows forbids.
  /^\//,
  /(^|\/)\.{0,2}(\/|$)/, // Nothing, here, or above, between two separators.
  /[. ](\/|$)/, // Windows drops these endings.
  /(^|\/)(con|prn|aux|nul|com\d|lpt\d)(\.|\/|$)/i, // Devices on Windows.
];

/** The name as text, where no machine can take it for a way out of a folder or for another name. */
export function safeName(bytes: Uint8Array): string {
  const name = Buffer.from(bytes).toString('latin1');
  if (dangers.some((danger) => danger.test(name))) throw new StoryFileError('unsafeName', name);
  return name;
}
