/** A file of a drop, and its path from there: its folder's name first, where it lay in one. In NFC. */
export interface DroppedFile {
  readonly file: File;
  readonly path: string;
}

/** What is wanted that lies in a dropped folder, by its name. What is dropped by itself always is. */
interface Wanted {
  file(name: string): boolean;
  folder(name: string): boolean;
}

const everything: Wanted = { file: () => true, folder: () => true };

/**
 * The files of a drop, those in its folders too. To be called while the drop is told: a browser gives nothing afterwards.
 * A folder's own files come in the order of their names, without the hidden ones. What cannot be read any more, as from a
 * card that was pulled out, comes as a file of its name that cannot be read: whoever takes files in refuses it with a
 * sentence.
 */
export async function droppedFiles(
  transfer: { readonly items: Iterable<DataTransferItem> },
  wanted: Wanted = everything,
): Promise<File[]> {
  return (await droppedWithPaths(transfer, wanted)).map(({ file }) => file);
}

/** The same, with what their folders are called. */
export async function droppedWithPaths(
  { items }: { readonly items: Iterable<DataTransferItem> },
  wanted: Wanted = everything,
): Promise<DroppedFile[]> {
  const dropped = [...items]
    .filter(({ kind }) => kind === 'file')
    .map((item) => item.webkitGetAsEntry() ?? item.getAsFile());
  return (await Promise.all(dropped.map((one) => filesIn(one, wanted, '')))).flat();
}

class GoneFile extends File {
  override arrayBuffer(): Promise<ArrayBuffer> {
    return Promise.reject(new DOMException(`${this.name} is gone`, 'NotFoundError'));
  }
}

/** `above`: the names of the folders it lies in, each with a stroke behind it. */
async function filesIn(
  dropped: FileSystemEntry | File | null,
  wanted: Wanted,
  above: string,
): Promise<DroppedFile[]> {
  if (dropped === null) return [];
  const path = `${above}${dropped.name}`.normalize('NFC');
  if (dropped instanceof File) return [{ file: dropped, path }];
  try {
    if (isFolder(dropped)) return await filesOf(dropped, wanted, `${path}/`);
    return isFile(dropped) ? [{ file: await fileOf(dropped), path }] : [];
  } catch {
    return [{ file: new GoneFile([], dropped.name), path }];
  }
}

function fileOf(entry: FileSystemFileEntry): Promise<File> {
  return new Promise((resolve, reject) => entry.file(resolve, reject));
}

async function filesOf(
  folder: FileSystemDirectoryEntry,
  wanted: Wanted,
  above: string,
): Promise<DroppedFile[]> {
  const entries = (await entriesOf(folder)).filter(
    (entry) =>
      !entry.name.startsWith('.') && (isFolder(entry) ? wanted.folder(entry.name) : wanted.file(entry.name)),
  );
  const files: DroppedFile[] = [];
  for (const entry of entries.toSorted((a, b) => (a.name < b.name ? -1 : 1)))
    files.push(...(await filesIn(entry, wanted, above)));
  return files;
}

/** A browser gives them by the hundred. */
async function entriesOf(folder: FileSystemDirectoryEntry): Promise<FileSystemEntry[]> {
  const reader = folder.createReader();
  const all: FileSystemEntry[] = [];
  for (;;) {
    const some = await new Promise<FileSystemEntry[]>((resolve, reject) =>
      reader.readEntries(resolve, reject),
    );
    if (some.length === 0) return all;
    all.push(...some);
  }
}

function isFile(entry: FileSystemEntry): entry is FileSystemFileEntry {
  return entry.isFile;
}

function isFolder(entry: FileSystemEntry): entry is FileSystemDirectoryEntry {
  return entry.isDirectory;
}
