import { protocol } from 'electron';
import { appOrigins } from '#shared/contract/bridge.ts';
import { answer, type AnswerPorts } from '#shell/answer.ts';
import { waitingGalley } from './print-galley.ts';

const scheme = new URL(appOrigins.electron).protocol.slice(0, -1);

/** Gives `app://` the rights of a web origin. Only counts before Electron is ready. */
export function registerScheme(): void {
  const privileges = { standard: true, secure: true, supportFetchAPI: true, stream: true, codeCache: true };
  protocol.registerSchemesAsPrivileged([{ scheme, privileges }]);
}

/** Answers `app://toasoan/…`. Another host under the same scheme has nothing. */
export function serveScheme(ports: AnswerPorts): void {
  protocol.handle(scheme, async ({ method, url, body: sent }) => {
    if (!url.startsWith(`${appOrigins.electron}/`)) return new Response(null, { status: 404 });
    const { status, headers, body } =
      (await waitingGalley(ports.files, url)) ?? (await answer({ method, url, body: piecesOf(sent) }, ports));
    return new Response(body, { status, headers });
  });
}

async function* piecesOf(stream: ReadableStream<Uint8Array> | null): AsyncGenerator<Uint8Array> {
  if (stream) yield* stream;
}
