import { samplePrefix } from '#shared/areas/sample.ts';
import { EntryId } from '#shared/ids.ts';
import { slug } from '#shared/text/slug.ts';

/** What every entry of the sample newsroom is called: begins with `mau-`, as no other entry does, on every laptop the same. */
export function sampleId(title: string): EntryId {
  return EntryId.parse(`${samplePrefix}${slug(title, { fallback: 'muc' })}`);
}
