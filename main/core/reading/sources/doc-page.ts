import type { Page } from '#core/reading/page.ts';
import { refused } from './file-kind.ts';
import { textPage } from './text-page.ts';

/** A document of old Word as a page of plain text; what was typed in old fonts is decoded like any text. */
export async function docPage(bytes: Uint8Array): Promise<Page> {
  // Few pages come as old Word: its reader is loaded with the first of them.
  const { default: WordExtractor } = await import('word-extractor');
  try {
    const document = await new WordExtractor().extract(Buffer.from(bytes));
    return textPage(document.getBody({ filterUnicode: false }), 'utf-8');
  } catch (cause) {
    throw refused(
      'Tệp .doc này hỏng hoặc không phải của Word nên không mở được. Hãy mở bằng Word và lưu thành .docx.',
      cause,
    );
  }
}
