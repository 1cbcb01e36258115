import type { PageReview } from '#shared/areas/page-review.ts';
import type { ReadPage } from '#shared/areas/reading.ts';
import type { Page } from './page.ts';
import { recognise } from './recognise/recognise.ts';
import { reviewOf } from './review/review-page.ts';
import { decodeBytes } from './sources/decode-bytes.ts';
import { docPage } from './sources/doc-page.ts';
import { docxPage } from './sources/docx-page.ts';
import { kindOf, refused, type FileKind } from './sources/file-kind.ts';
import { htmlPage } from './sources/html-page.ts';
import { mhtPage } from './sources/mht-page.ts';
import { textPage } from './sources/text-page.ts';

/** Reads a saved page or document into the fields of an article. Refuses, with a sentence, what holds no article. */
export async function readPage(file: {
  readonly name: string;
  readonly bytes: Uint8Array;
}): Promise<ReadPage> {
  return recognise(withWords(await pageOf(kindOf(file), file.bytes)));
}

/** The same for a person to look over, line by line. */
export async function reviewPage(file: {
  readonly name: string;
  readonly bytes: Uint8Array;
}): Promise<PageReview> {
  return reviewOf(withWords(await pageOf(kindOf(file), file.bytes)), file.name);
}

/** Reads pasted text. */
export function readText(text: string): ReadPage {
  return recognise(withWords(textPage(text, 'utf-8')));
}

const readers: Readonly<Record<FileKind, (bytes: Uint8Array) => Page | Promise<Page>>> = {
  text: (bytes) => {
    const { text, encoding } = decodeBytes(bytes);
    return textPage(text, encoding);
  },
  html: (bytes) => {
    const { text, encoding } = decodeBytes(bytes);
    return htmlPage(text, encoding);
  },
  mht: mhtPage,
  docx: docxPage,
  doc: docPage,
};

function pageOf(kind: FileKind, bytes: Uint8Array): Page | Promise<Page> {
  return readers[kind](bytes);
}

function withWords(page: Page): Page {
  if (page.lines.every(({ text }) => text === '')) throw refused('Tệp không có chữ nào. Hãy chọn tệp khác.');
  const lost = page.lines.filter(({ text }) => text.includes('\uFFFD')).length;
  return lost === 0 ? page : { ...page, warnings: [...page.warnings, lostLetters(lost)] };
}

function lostLetters(lines: number): string {
  return `Có ${lines} dòng mà trong tệp có chữ hỏng, hiện là “�”. Hãy so với trang gốc rồi gõ lại chữ ấy.`;
}
