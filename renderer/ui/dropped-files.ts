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
  { items }: { readonly items: Iterable<DataTransferItem> },
  wanted: Wanted = everything,
): Promise<File[]> {
  const dropped = [...items]
    .filter(({ kind }) => kind === 'file')
    .map((item) => item.webkitGetAsEntry() ?? item.getAsFile());
  return (await Promise.all(dropped.map((one) => filesIn(one, wanted)))).flat();
}

class GoneFile extends File {
  override arrayBuffer(): Promise<ArrayBuffer> {
    return Promise.reject(new DOMException(`${this.name} is gone`, 'NotFoundError'));
  }
}

async function filesIn(dropped: FileSystemEntry | File | null, wanted: Wanted): Promise<File[]> {
  if (dropped === null || dropped instanceof File) return dropped ? [dropped] : [];
  try {
    return await readEntry(dropped, wanted);
  } catch {
    return [new GoneFile([], dropped.name)];
  }
}

async function readEntry(entry: FileSystemEntry, wanted: Wanted): Promise<File[]> {
  if (isFile(entry)) return [await new Promise<File>((resolve, reject) => entry.file(resolve, reject))];
  return isFolder(entry) ? filesOf(entry, wanted) : [];
}

async function filesOf(folder: FileSystemDirectoryEntry, wanted: Wanted): Promise<File[]> {
  const entries = (await entriesOf(folder)).filter(
    (entry) =>
      !entry.name.startsWith('.') && (isFolder(entry) ? wanted.folder(entry.name) : wanted.file(entry.name)),
  );
  const files: File[] = [];
  for (const entry of entries.toSorted((a, b) => (a.name < b.name ? -1 : 1)))
    files.push(...(await filesIn(entry, wanted)));
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
