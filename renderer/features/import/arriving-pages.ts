import { droppedFiles } from '#renderer/ui/dropped-files.ts';
import { clockText } from '#renderer/words/times.ts';
import { words } from '#renderer/words/words.ts';

export const pageEndings = ['.txt', '.html', '.htm', '.docx', '.doc'];

interface ArrivingPage {
  readonly name: string;
  /** Best first. */
  readonly forms: readonly File[];
}

export function filesAsPages(files: readonly File[]): ArrivingPage[] {
  return files.map((file) => ({ name: file.name.normalize('NFC'), forms: [file] }));
}

/** Of a folder only what may be a page: the pictures beside it are no pages. A folder without any comes with nothing to read. */
export async function droppedPages(transfer: DataTransfer): Promise<ArrivingPage[]> {
  const dropped = filesAsPages([...transfer.files]);
  const files = await droppedFiles(transfer, isPageName);
  return files.length > 0 ? filesAsPages(files) : dropped.map(({ name }) => ({ name, forms: [] }));
}

function isPageName(name: string): boolean {
  return pageEndings.some((ending) => name.toLowerCase().endsWith(ending));
}

/** Whether a person drags files, and not words or a picture of the window itself. */
export function hasFiles(transfer: DataTransfer | null): boolean {
  return transfer?.types.includes('Files') ?? false;
}

/** A line or two are words on their way into some field; more may be a page. */
const fewestLines = 4;

/** Files that were copied, or a page that was copied from a browser or from Word. Nothing for mere words. */
export function pastedPages(transfer: DataTransfer | null, now: Date): ArrivingPage[] {
  if (!transfer) return [];
  if (transfer.files.length > 0) return filesAsPages([...transfer.files]);
  const text = transfer.getData('text/plain');
  const html = transfer.getData('text/html');
  if (text.split('\n').filter((line) => line.trim() !== '').length < fewestLines) return [];
  const name = words().importing.pasted(clockText(now.toISOString()));
  const forms = [
    ...(html === '' ? [] : [new File([html], `${name}.html`, { type: 'text/html' })]),
    new File([text], `${name}.txt`, { type: 'text/plain' }),
  ];
  return [{ name, forms }];
}
