import { readFile } from 'node:fs/promises';
import { extname, isAbsolute, relative, resolve } from 'node:path';

export interface FileResponse {
  readonly status: 200 | 400 | 404;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Uint8Array<ArrayBuffer>;
}

/** What a page of ours may do: load its own files and speak to its own origin, and nothing else at all. */
export const contentSecurityPolicy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "font-src 'self'",
  "img-src 'self' blob:",
  "connect-src 'self'",
  "worker-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ');

const types: Readonly<Record<string, string>> = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.webp': 'image/webp',
  '.woff': 'font/woff',
  '.woff2': 'font/woff2',
};

/**
 * Answers a URL with a file of the built renderer. A path that leads out of the folder, or to a kind of file that the
 * renderer does not have, is a file that is not there.
 */
export async function fileResponse(folder: string, url: string): Promise<FileResponse> {
  const path = filePath(folder, url);
  const type = path && types[extname(path)];
  const body = type ? await readIfThere(path) : undefined;
  if (!type || !body) return respond(404, { type: 'text/plain; charset=utf-8', body: new Uint8Array() });
  return respond(200, { type, body });
}

function filePath(folder: string, url: string): string | undefined {
  const asked = decodedPath(url);
  if (asked === undefined || asked.includes('\0')) return undefined;
  const path = resolve(folder, `.${asked === '/' ? '/index.html' : asked}`);
  const inside = relative(folder, path);
  return inside.startsWith('..') || isAbsolute(inside) ? undefined : path;
}

function decodedPath(url: string): string | undefined {
  try {
    return decodeURIComponent(new URL(url).pathname);
  } catch {
    return undefined;
  }
}

export async function readIfThere(path: string): Promise<Uint8Array<ArrayBuffer> | undefined> {
  try {
    return await readFile(path);
  } catch (error) {
    if (isMissing(error)) return undefined;
    throw error;
  }
}

function isMissing(error: unknown): boolean {
  return (
    error instanceof Error && 'code' in error && ['ENOENT', 'ENOTDIR', 'EISDIR'].includes(String(error.code))
  );
}

export function respond(
  status: FileResponse['status'],
  { type, body, cache = 'no-cache' }: { type: string; body: FileResponse['body']; cache?: string },
): FileResponse {
  const headers = {
    'Content-Type': type,
    'Content-Security-Policy': contentSecurityPolicy,
    'X-Content-Type-Options': 'nosniff',
    'Referrer-Policy': 'no-referrer',
    'Cross-Origin-Opener-Policy': 'same-origin',
    'Cache-Control': cache,
  };
  return { status, headers, body };
}
