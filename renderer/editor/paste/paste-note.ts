import type { LexicalEditor } from 'lexical';
import type { LegacyEncoding } from '#shared/text/legacy/encodings.ts';
import type { Losses } from './losses.ts';

/** What a person is told after a paste, and what they can still do about it. */
export interface PasteNote {
  readonly editor: LexicalEditor;
  readonly losses: Losses;
  readonly legacy: { readonly encoding: LegacyEncoding; readonly sample: string } | null;
  /** Nothing of it is in the text. */
  readonly isEmpty?: boolean;
  undo?(): void;
  /** The plain text in its place. */
  verbatim?(): void;
  /** Of text from before Unicode: what it means in its place. */
  convert?(): void;
}
