import { appOrigins } from '#shared/contract/bridge.ts';
import { contentSecurityPolicy, fileResponse, type FileResponse } from './file-response.ts';

const page = '/galley.html';
const placeholder = '<!-- galley -->';

/** Its pictures are in it, and it needs no others. */
const policy = contentSecurityPolicy.replace(/img-src [^;]*/, 'img-src data:');

/** Where a shell opens a galley to print it. */
export function galleyAddress(shell: keyof typeof appOrigins): string {
  return `${appOrigins[shell]}${page}`;
}

/** Answers a URL of the page that lays a galley out: the page has the galley in it, the rest is files of the renderer. */
export async function galleyResponse(files: string, url: string, galley: string): Promise<FileResponse> {
  const answer = await fileResponse(files, url);
  if (answer.status !== 200 || new URL(url).pathname !== page) return answer;
  // A function, since the words of an article may hold what `replace` takes for a pattern.
  const html = Buffer.from(answer.body)
    .toString()
    .replace(placeholder, () => galley);
  const headers = { ...answer.headers, 'Content-Security-Policy': policy };
  return { ...answer, headers, body: new TextEncoder().encode(html) };
}
