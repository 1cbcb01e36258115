/** One part of a message: what its headers say of it, and its body as it stands there, a byte a character. */
export interface MimePart {
  /** Lower case: `text/html`. */
  readonly type: string;
  /** Of the type: `charset`, `boundary`, `start`. */
  readonly parameters: ReadonlyMap<string, string>;
  /** The header of this name, in lower case. */
  readonly headers: ReadonlyMap<string, string>;
  readonly body: string;
}

/** A saved page has some hundred parts; more, or parts in parts in parts, is none. */
const mostParts = 5000;
const mostDepth = 5;
const mostHeaderLength = 64 * 1024;

/** The parts of a message that hold no others, in their order. None where there is nothing that can be read. */
export function leavesOf(message: string): MimePart[] {
  const leaves: MimePart[] = [];
  addLeaves(message, leaves, 0);
  return leaves;
}

/** The part itself: for what the whole message says of its parts. */
export function partOf(text: string): MimePart {
  const end = /\r?\n\r?\n/.exec(text.slice(0, mostHeaderLength));
  const headers = headersOf(end ? text.slice(0, end.index) : '');
  const [type = '', ...parameters] = (headers.get('content-type') ?? 'text/plain').split(/;(.*)/s);
  return {
    type: type.trim().toLowerCase(),
    parameters: parametersOf(parameters.join('')),
    headers,
    body: end ? text.slice(end.index + end[0].length) : text,
  };
}

/** The bytes of a part, whichever way it was written to pass through the mail. */
export function bytesOf({ headers, body }: MimePart): Uint8Array {
  const encoding = headers.get('content-transfer-encoding')?.toLowerCase();
  if (encoding === 'base64') return Buffer.from(body, 'base64');
  return Buffer.from(encoding === 'quoted-printable' ? unquoted(body) : body, 'latin1');
}

function addLeaves(text: string, leaves: MimePart[], depth: number): void {
  const part = partOf(text);
  const boundary = part.parameters.get('boundary') ?? '';
  if (!part.type.startsWith('multipart/') || boundary === '') return void leaves.push(part);
  if (depth === mostDepth) return;
  for (const inner of innerParts(part.body, `--${boundary}`)) {
    if (leaves.length === mostParts) return;
    addLeaves(inner, leaves, depth + 1);
  }
}

/** What stands between the lines that are the mark. A file that was cut off has its last part without an end. */
function* innerParts(body: string, mark: string): Generator<string> {
  let from: number | undefined;
  for (let at = lineWith(body, mark, 0); at !== -1; at = lineWith(body, mark, at + mark.length)) {
    if (from !== undefined) yield body.slice(from, at);
    if (body.startsWith('--', at + mark.length)) return;
    const lineEnd = body.indexOf('\n', at);
    if (lineEnd === -1) return;
    from = lineEnd + 1;
  }
  if (from !== undefined) yield body.slice(from);
}

function lineWith(body: string, mark: string, from: number): number {
  for (let at = body.indexOf(mark, from); at !== -1; at = body.indexOf(mark, at + 1))
    if (
      (at === 0 || body[at - 1] === '\n') &&
      /^(?:--)?[ \t]*(?:\r?\n|$)/.test(lineAfter(body, at + mark.length))
    )
      return at;
  return -1;
}

/** Long enough to see whether the line ends there. */
function lineAfter(body: string, at: number): string {
  return body.slice(at, at + 80);
}

function headersOf(text: string): Map<string, string> {
  const lines = text.replace(/\r?\n[ \t]+/g, ' ').split(/\r?\n/);
  return new Map(
    lines.flatMap((line) => {
      const colon = line.indexOf(':');
      return colon > 0 ? [[line.slice(0, colon).trim().toLowerCase(), line.slice(colon + 1).trim()]] : [];
    }),
  );
}

// Each run is looked at from its beginning alone, here and below: a hostile file may be one run.
function parametersOf(text: string): Map<string, string> {
  const found = text.matchAll(/(?<![\w-])([\w-]+)\s*=\s*(?:"((?:[^"\\]|\\.)*)"|([^\s;"]+))/g);
  return new Map(
    [...found].map(([, name = '', quoted, bare = '']) => [
      name.toLowerCase(),
      quoted?.replace(/\\(.)/g, '$1') ?? bare,
    ]),
  );
}

function unquoted(text: string): string {
  return text
    .replace(/(?<![ \t])[ \t]+(?=\r?\n)/g, '')
    .replace(/=\r?\n/g, '')
    .replace(/=([0-9a-f]{2})/gi, (_, hex: string) => String.fromCharCode(parseInt(hex, 16)));
}
