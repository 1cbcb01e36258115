import type { Page } from '#core/reading/page.ts';
import { refused } from './file-kind.ts';
import { htmlPage } from './html-page.ts';

/**
 * A Word document as a page. Deleted text that is still tracked does not come back, inserted text does. Pictures stand
 * as empty places; their files are not read here.
 */
export async function docxPage(bytes: Uint8Array): Promise<Page> {
  // Loaded with the first document: no start of the window waits for it.
  const { default: mammoth } = await import('mammoth');
  const convertImage = mammoth.images.imgElement(() => Promise.resolve({ src: 'trong-van-ban' }));
  try {
    const { value } = await mammoth.convertToHtml(
      { buffer: Buffer.from(bytes) },
      { convertImage, ignoreEmptyParagraphs: false },
    );
    return { ...htmlPage(value, 'utf-8'), isManuscript: true };
  } catch (cause) {
    throw refused(
      'Tệp .docx này hỏng hoặc không phải của Word nên không mở được. Hãy mở bằng Word rồi lưu lại.',
      cause,
    );
  }
}
