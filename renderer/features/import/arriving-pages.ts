import { arrivalOf, pageEndings } from '#renderer/ui/arriving-names.ts';
import { droppedFiles } from '#renderer/ui/dropped-files.ts';
import { clockText } from '#renderer/words/times.ts';
import { words } from '#renderer/words/words.ts';

interface ArrivingPage {
  readonly name: string;
  /** Best first. */
  readonly forms: readonly File[];
}

export function filesAsPages(files: readonly File[]): ArrivingPage[] {
  return files.map((file) => ({ name: file.name.normalize('NFC'), forms: [file] }));
}

interface SortedDrop {
  readonly pages: readonly File[];
  readonly stories: readonly File[];
  readonly pictures: readonly File[];
  /** Folders, and files of which nobody knows what they are. */
  readonly others: readonly DataTransferItem[];
}

/** What was dropped by itself, by its name. What a folder holds is found out later. */
export function sortedDrop({ items }: DataTransfer): SortedDrop {
  const drop = {
    pages: [] as File[],
    stories: [] as File[],
    pictures: [] as File[],
    others: [] as DataTransferItem[],
  };
  for (const item of items) {
    const file = item.webkitGetAsEntry()?.isDirectory ? null : item.getAsFile();
    const arrival = file && arrivalOf(file.name);
    if (file && arrival === 'page') drop.pages.push(file);
    else if (file && arrival === 'story') drop.stories.push(file);
    else if (file?.type.startsWith('image/')) drop.pictures.push(file);
    else if (item.kind === 'file') drop.others.push(item);
  }
  return drop;
}

/** Of a folder only what may be a page: the pictures beside it are no pages. A folder without any comes with nothing to read. */
export async function droppedPages(items: readonly DataTransferItem[]): Promise<ArrivingPage[]> {
  const names = items.map((item) => item.webkitGetAsEntry()?.name ?? item.getAsFile()?.name ?? '');
  const files = await droppedFiles({ items }, { file: isPageName, folder: mayHoldPages });
  const forms: readonly File[] = [];
  return files.length > 0
    ? filesAsPages(files)
    : names.map((name) => ({ name: name.normalize('NFC'), forms }));
}

function isPageName(name: string): boolean {
  return pageEndings.some((ending) => name.toLowerCase().endsWith(ending));
}

/** Beside a saved page its browser puts a folder with what the page shows: no page of its own is in there. */
function mayHoldPages(folder: string): boolean {
  return !/[._]files$/i.test(folder);
}

/** Whether a person drags files, and not words or a picture of the window itself, which comes with its address. */
export function hasFiles(transfer: DataTransfer | null): boolean {
  const types = transfer?.types ?? [];
  return types.includes('Files') && !types.includes('text/uri-list');
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
