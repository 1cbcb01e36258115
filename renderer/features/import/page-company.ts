import { sendFile } from '#renderer/api/files.ts';
import type { DroppedFile } from '#renderer/ui/dropped-files.ts';
import { mostPictures, type PageReview } from '#shared/areas/page-review.ts';

/** What came with a page: where the page lies among it, and all the other files. */
export interface Company {
  /** The path of the page's own folder, with a stroke behind it; empty at the top. */
  readonly folder: string;
  readonly files: readonly DroppedFile[];
}

export interface FileBeside {
  /** As the page names it. */
  readonly path: string;
  readonly file: File;
}

/** Those of the files that came with a page which it names, and which were not found yet. */
export function filesNamed({ lines }: PageReview, company: Company): FileBeside[] {
  const paths = lines.flatMap(({ picture }) => (picture?.kind === 'beside' ? picture.paths : []));
  const found = [...new Set(paths)].flatMap((path) => {
    const file = fileNamed(path, company);
    return file ? [{ path, file }] : [];
  });
  return found.slice(0, mostPictures);
}

/** By its path from the page; where nothing lies there, by its name, as long as only one bears it. */
function fileNamed(path: string, { folder, files }: Company): File | undefined {
  const there = files.find((file) => file.path === `${folder}${path}`);
  if (there) return there.file;
  const alike = files.filter((file) => lastName(file.path) === lastName(path));
  return alike.length === 1 ? alike[0]?.file : undefined;
}

function lastName(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1);
}

/** What cannot be read any more is as good as not there: the page says so of its picture. */
export async function sendBeside(files: readonly FileBeside[]): Promise<{ path: string; file: string }[]> {
  const sent: { path: string; file: string }[] = [];
  for (const { path, file } of files) {
    const ref = await sendFile(file).catch(() => undefined);
    if (ref !== undefined) sent.push({ path, file: ref });
  }
  return sent;
}
