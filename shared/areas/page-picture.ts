import { z } from 'zod';
import { AssetId } from '#shared/ids.ts';

/** What there is to have of a picture that a page shows. */
export const PagePicture = z.discriminatedUnion('kind', [
  /** Its file came with the page, and is kept aside until the page is accepted. */
  z.strictObject({
    kind: z.literal('file'),
    id: AssetId,
    name: z.string().min(1).max(300),
    /** Pixels, as the picture is meant to be seen. */
    width: z.int().positive(),
    height: z.int().positive(),
  }),
  /** The page names files beside it, by their paths from its own folder; none is there, or it is not handed in yet. */
  z.strictObject({ kind: z.literal('beside'), paths: z.array(z.string().min(1).max(2000)).min(1) }),
  /** The page has no more than an address in the network. */
  z.strictObject({ kind: z.literal('away') }),
  /** Its file cannot be taken in. */
  z.strictObject({ kind: z.literal('refused'), why: z.string() }),
]);
export type PagePicture = z.infer<typeof PagePicture>;
export type PictureFile = Extract<PagePicture, { kind: 'file' }>;

/** Of several pictures under one caption the first that can be had. */
export function pictureAmong(pictures: readonly PagePicture[]): PagePicture | undefined {
  return pictures.find(({ kind }) => kind === 'file') ?? pictures[0];
}

/** The address inside the window of a picture whose page waits to be accepted. */
export function waitingPictureUrl(id: AssetId): string {
  return `/waiting/${id}`;
}
