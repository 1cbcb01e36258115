import { $exportMimeTypeFromSelection, GetClipboardDataExtension } from '@lexical/clipboard';
import { configExtension, defineExtension } from 'lexical';
import { asItReads, plainText } from '#renderer/editor/reading/as-it-reads.ts';

/** Our own clipboard, which carries everything. */
export const ownType = 'application/x-lexical-editor';

/** What is copied is the text as it reads now. What was taken out of it does not come back by way of the clipboard. */
export const CopyExtension = defineExtension({
  name: 'toa-soan/copy',
  dependencies: [
    configExtension(GetClipboardDataExtension, {
      $exportMimeType: {
        [ownType]: [(_, next) => mapped(next(), asItReads)],
        'text/plain': [
          (selection, next) => mapped($exportMimeTypeFromSelection(ownType, selection), plainText) ?? next(),
        ],
      },
    }),
  ],
});

function mapped(copied: string | null, map: (copied: string) => string): string | null {
  return copied === null ? null : map(copied);
}
