import { arrivalOf, pageEndings } from '#renderer/ui/arriving-names.ts';
import { droppedWithPaths, type DroppedFile } from '#renderer/ui/dropped-files.ts';
import { clockText } from '#renderer/words/times.ts';
import { words } from '#renderer/words/words.ts';
import type { Company } from './page-company.ts';

export interface ArrivingPage {
  readonly name: string;
  /** Best first. */
  readonly forms: readonly File[];
  readonly company?: Company;
}

/** Files that came together: the pictures among them belong to the pages. Without any page each is read as one. */
export function filesAsPages(files: readonly File[], beside: readonly DroppedFile[] = []): ArrivingPage[] {
  const pictures = files.filter(({ type }) => type.startsWith('image/'));
  const pages = pictures.length < files.length ? files.filter((file) => !pictures.includes(file)) : files;
  const company = { folder: '', files: [...pictures.map(atTop), ...beside] };
  return pages.map((file) => ({ name: file.name.normalize('NFC'), forms: [file], company }));
}

function atTop(file: File): DroppedFile {
  return { file, path: file.name.normalize('NFC') };
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

/**
 * The pages of a drop, with what was dropped beside them. To be called while the drop is told: a browser gives nothing
 * afterwards.
 */
export async function pagesWithCompany({ pages, pictures, others }: SortedDrop): Promise<ArrivingPage[]> {
  return filesAsPages([...pages, ...pictures], await droppedWithPaths({ items: others }, wanted));
}

/** Of a folder only what may be a page: the pictures beside it are no pages. A folder without any comes with nothing to read. */
export async function droppedPages(items: readonly DataTransferItem[]): Promise<ArrivingPage[]> {
  const names = items.map((item) => item.webkitGetAsEntry()?.name ?? item.getAsFile()?.name ?? '');
  const all = await droppedWithPaths({ items }, wanted);
  const pages = all.filter(isPage);
  if (pages.length === 0) return names.map((name) => ({ name: name.normalize('NFC'), forms: [] }));
  const files = all.filter((file) => !pages.includes(file));
  return pages.map(({ file, path }) => ({
    name: file.name.normalize('NFC'),
    forms: [file],
    company: { folder: path.slice(0, path.lastIndexOf('/') + 1), files },
  }));
}

/** A page may name any file beside it as a picture; what it runs and is dressed with is none. */
const wanted = {
  file: (name: string) => !/\.(?:js|css|json|svg|ttf|woff2?|map)$/i.test(name),
  folder: () => true,
};

/** Beside a saved page its browser puts a folder with what the page shows: no page of its own is in there. */
function isPage({ path }: DroppedFile): boolean {
  const names = path.split('/');
  const name = names.pop()!.toLowerCase(); // A text parted in pieces has one.
  return pageEndings.some((ending) => name.endsWith(ending)) && !names.some(isCompanyName);
}

/** Whether a folder is there for the page beside it. */
export function isCompanion(item: DataTransferItem): boolean {
  return isCompanyName(item.webkitGetAsEntry()?.name ?? '');
}

function isCompanyName(folder: string): boolean {
  return /[._ -](?:files|tệp)$/i.test(folder.normalize('NFC'));
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
