import type { PageReview } from '#shared/areas/page-review.ts';
import type { ReadPage } from '#shared/areas/reading.ts';
import { figure } from '#shared/figure.ts';
import type { Page } from './page.ts';
import { attachPictures } from './pictures/attach-pictures.ts';
import { pictureTaker, type PictureDoor } from './pictures/take-pictures.ts';
import type { Draft } from './recognise/draft.ts';
import { recognised } from './recognise/recognise.ts';
import { reviewOf } from './review/review-page.ts';
import { decodeBytes } from './sources/decode-bytes.ts';
import { docPage } from './sources/doc-page.ts';
import { docxPage } from './sources/docx-page.ts';
import { kindOf, refused, type FileKind } from './sources/file-kind.ts';
import { htmlPage } from './sources/html-page.ts';
import { mhtPage } from './sources/mht-page.ts';
import { textPage } from './sources/text-page.ts';

interface NamedBytes {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** Reads a saved page or document into the fields of an article. Refuses, with a sentence, what holds no article. */
export async function readPage(file: NamedBytes, door?: PictureDoor): Promise<ReadPage> {
  return (await draftOf(file, door)).finished();
}

/** The same for a person to look over, line by line. */
export async function reviewPage(file: NamedBytes, door?: PictureDoor): Promise<PageReview> {
  return reviewOf(await draftOf(file, door), file.name);
}

/** Reads pasted text. */
export function readText(text: string): ReadPage {
  return recognised(withWords(textPage(text, 'utf-8'))).finished();
}

/** Without a door the pictures stay where they are. */
async function draftOf(file: NamedBytes, door: PictureDoor | undefined): Promise<Draft> {
  const page = withWords(await pageOf(kindOf(file), file.bytes));
  const draft = recognised(page);
  if (door) attachPictures(draft, pictureTaker(page, door, file.name));
  return draft;
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
  return `Có ${figure(lines)} dòng mà trong tệp có chữ hỏng, hiện là “�”. Hãy so với trang gốc rồi gõ lại chữ ấy.`;
}
