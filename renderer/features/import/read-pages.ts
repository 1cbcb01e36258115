import { api } from '#renderer/api/api.ts';
import { failureText } from '#renderer/words/failure-text.ts';
import { handIn } from '#renderer/api/own-files.ts';
import type { PageReview } from '#shared/areas/page-review.ts';
import { AppError } from '#shared/failure.ts';
import type { ArrivingPage } from './arriving-pages.ts';
import { draftOf, useImport, type IncomingPage } from './import-store.ts';
import { filesNamed, sendBeside, type Company } from './page-company.ts';
import { twinDoubts } from './twins.ts';

const atOnce = 3;

/** Takes pages in and reads them, a few at a time, in the order in which they came. */
export function bringIn(pages: readonly ArrivingPage[]): void {
  useImport.getState().add(pages);
  readWaiting();
}

function readWaiting(): void {
  const { pages } = useImport.getState();
  const free = atOnce - pages.filter(({ state }) => state.step === 'reading').length;
  for (const page of pages.filter(({ state }) => state.step === 'waiting').slice(0, Math.max(0, free)))
    void read(page);
}

/** What comes back for a page that was taken out meanwhile finds nothing to change. */
async function read(page: IncomingPage): Promise<void> {
  const { step } = useImport.getState();
  step(page.id, { step: 'reading' });
  try {
    const review = await firstReadable(page.forms, page.company);
    const doubts = [...review.doubts, ...(await twinDoubts(review))];
    step(page.id, { step: 'ready', draft: draftOf({ ...review, doubts, file: page.name }) });
  } catch (error) {
    step(page.id, { step: 'refused', sentence: failureText(error) });
  }
  readWaiting();
}

async function firstReadable(
  [form, ...others]: readonly File[],
  company: Company | undefined,
): Promise<PageReview> {
  if (!form) throw emptyFolder();
  try {
    return await reviewOf(await handIn(form), company);
  } catch (error) {
    if (others.length === 0 || !isRefusal(error)) throw error;
    return firstReadable(others, company);
  }
}

/** Of the files that came with a page only those are sent that it names. */
async function reviewOf(file: string, company: Company | undefined): Promise<PageReview> {
  const review = await api.reading.review({ file });
  const named = company ? filesNamed(review, company) : [];
  if (named.length === 0) return review;
  return api.reading.review({ file, beside: await sendBeside(named) });
}

function emptyFolder(): AppError {
  return new AppError(
    'invalid_input',
    'Thư mục này không có tệp nào đọc được. Hãy chọn thư mục có tệp .txt, .html, .mht, .docx hoặc .doc.',
  );
}

function isRefusal(error: unknown): boolean {
  return error instanceof AppError && error.code === 'invalid_input';
}
