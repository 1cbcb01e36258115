import type { Page, PageFile } from '#core/reading/page.ts';
import { refused } from './file-kind.ts';
import { htmlPage } from './html-page.ts';

/**
 * A Word document as a page, with the pictures that stand in it. Deleted text that is still tracked does not come back,
 * inserted text does.
 */
export async function docxPage(bytes: Uint8Array): Promise<Page> {
  // Loaded with the first document: no start of the window waits for it.
  const { default: mammoth } = await import('mammoth');
  const pictures = new Map<string, PageFile>();
  let count = 0;
  const convertImage = mammoth.images.imgElement(async (image) => {
    const src = `cid:${++count}`;
    // A picture that only leads out of the document, or is broken, stays an empty place.
    const file = await image.readAsBuffer().catch(() => undefined);
    if (file) pictures.set(src, { name: '', bytes: file });
    return { src };
  });
  try {
    const { value } = await mammoth.convertToHtml(
      { buffer: Buffer.from(bytes) },
      { convertImage, ignoreEmptyParagraphs: false },
    );
    return { ...htmlPage(value, 'utf-8'), isManuscript: true, enclosed: (address) => pictures.get(address) };
  } catch (cause) {
    throw refused(
      'Tệp .docx này hỏng hoặc không phải của Word nên không mở được. Hãy mở bằng Word rồi lưu lại.',
      cause,
    );
  }
}
