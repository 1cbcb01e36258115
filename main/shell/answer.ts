import { PhotoSize } from '#shared/areas/assets.ts';
import { Turn } from '#shared/document/block.ts';
import { AppError, failureOf, type Failure } from '#shared/failure.ts';
import type { App } from '#core/app.ts';
import { fileResponse, readIfThere, respond, type FileResponse } from './file-response.ts';
import type { ReceivedFile } from './incoming.ts';
import type { WindowHost } from './window-host.ts';

/** What a window asks its own origin. */
export interface WindowRequest {
  readonly method: string;
  readonly url: string;
  readonly body: AsyncIterable<Uint8Array>;
}

export interface AnswerPorts {
  readonly app: Pick<App, 'photoFile' | 'waitingPicture' | 'wasWriting'>;
  readonly host: Pick<WindowHost, 'receive'>;
  /** The built renderer. */
  readonly files: string;
}

/** Answers whatever a window asks its own origin: its photos, the files it sends in, and what it is made of. */
export async function answer(
  request: WindowRequest,
  { app, host, files }: AnswerPorts,
): Promise<FileResponse> {
  const path = URL.parse(request.url)?.pathname ?? '';
  if (path.startsWith('/incoming/')) return answerIncoming(request, { path, host });
  if (request.method !== 'GET') return nothing();
  if (path.startsWith('/waiting/')) return answerPicture(app.waitingPicture(path.slice('/waiting/'.length)));
  if (path.startsWith('/photos/')) return answerPhoto(path, app);
  return fileResponse(files, path === '/' && app.wasWriting() ? writingPage(request.url) : request.url);
}

/** The same page, which names the files of another screen. */
function writingPage(url: string): string {
  return new URL('/writing.html', url).href;
}

const photoPath = /^\/photos\/([0-9a-f]{64})\/([a-z]+)(?:\/(\d+))?$/;

async function answerPhoto(path: string, app: AnswerPorts['app']): Promise<FileResponse> {
  const [, id = '', asked, degrees] = photoPath.exec(path) ?? [];
  const { data: size } = PhotoSize.safeParse(asked);
  const turn = Turn.optional().safeParse(degrees === undefined ? undefined : Number(degrees));
  return answerPicture(size && turn.success ? await app.photoFile(id, size, turn.data) : undefined);
}

async function answerPicture(photo: Awaited<ReturnType<App['photoFile']>>): Promise<FileResponse> {
  const body = photo && (await readIfThere(photo.path));
  if (!photo || !body) return nothing();
  // The id is the hash of the bytes: what it names never becomes something else.
  return respond(200, { type: photo.type, body, cache: 'private, max-age=31536000, immutable' });
}

async function answerIncoming(
  { method, body }: WindowRequest,
  { path, host }: { path: string; host: AnswerPorts['host'] },
): Promise<FileResponse> {
  const name = decoded(path.slice('/incoming/'.length));
  if (method !== 'POST' || name === undefined) return nothing();
  try {
    return json(200, await host.receive(name, body));
  } catch (error) {
    if (!(error instanceof AppError)) throw error;
    return json(400, failureOf(error));
  }
}

function decoded(name: string): string | undefined {
  try {
    return decodeURIComponent(name);
  } catch {
    return undefined;
  }
}

function json(status: 200 | 400, value: ReceivedFile | Failure): FileResponse {
  const body = new TextEncoder().encode(JSON.stringify(value));
  return respond(status, { type: 'application/json; charset=utf-8', body });
}

function nothing(): FileResponse {
  return respond(404, { type: 'text/plain; charset=utf-8', body: new Uint8Array() });
}
