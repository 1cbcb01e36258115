import type { Asset } from '#shared/areas/assets.ts';
import type { SignOff } from '#shared/areas/workflow.ts';
import type { ArticleContent } from '#shared/document/content.ts';
import type { ArticleId, ContentHash, RevisionId, Timestamp } from '#shared/ids.ts';

/** What every sign-off says until it carries the signature of a key. */
export const notSigned = 'chưa ký số';

/** A register entry as it is printed: its id, and the title it has at the time of export. */
export interface Titled {
  readonly id: string;
  readonly title: string;
}

export interface ExportedTopic extends Titled {
  /** A concept of IPTC Media Topics, as in `medtop:04000000`. */
  readonly mediaTopic?: string | undefined;
}

/** One decision of the approval chain. `personTitle` is the title of the role; a real name never leaves the newsroom. */
export interface ExportedSignOff {
  readonly level: string;
  readonly levelTitle: string;
  readonly decision: SignOff['decision'];
  readonly person: string;
  readonly personTitle: string;
  readonly at: Timestamp;
  readonly contentHash: ContentHash;
  readonly revision: RevisionId;
  readonly signature: typeof notSigned;
}

/** The picture of one photo block, or of one photo of a photo story: `block` is its id. */
export interface ExportedPhoto {
  readonly asset: Asset;
  /** Path of the original file. */
  readonly source: string;
  /** ASCII name inside the package, `anh-0001.jpg`. */
  readonly name: string;
  /** Where it lies in the article's folder; `photos` where it does not say. */
  readonly folder?: string | undefined;
  readonly block: string;
}

/** All that an exporter may know of an approved article. `content` is the published content, without deletions. */
export interface ExportedArticle {
  readonly id: ArticleId;
  /** ASCII, from the headline. */
  readonly slug: string;
  readonly revision: RevisionId;
  readonly contentHash: ContentHash;
  readonly content: ArticleContent;
  readonly section?: Titled | undefined;
  readonly secondarySections: readonly Titled[];
  readonly genre?: Titled | undefined;
  readonly topics: readonly ExportedTopic[];
  readonly series?: Titled | undefined;
  /** All that was decided, oldest first. */
  readonly signOffs: readonly ExportedSignOff[];
  /** Those of them that stand for this text. */
  readonly standing: readonly ExportedSignOff[];
  readonly photos: readonly ExportedPhoto[];
  readonly paper: { readonly name: string };
  readonly approvedAt: Timestamp;
}

/** The picture of the photo with this id, where it has one. */
export function photoOf(article: ExportedArticle, block: string): ExportedPhoto | undefined {
  return article.photos.find((photo) => photo.block === block);
}

/** Its path inside the article's folder. */
export function photoPath({ folder = 'photos', name }: Pick<ExportedPhoto, 'folder' | 'name'>): string {
  return `${folder}/${name}`;
}

/** The public address of a Media Topics concept: `medtop:04000000` has a page of its own. */
export function mediaTopicUri(mediaTopic: string): string {
  return `http://cv.iptc.org/newscodes/mediatopic/${mediaTopic.replace('medtop:', '')}`;
}
