import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { crc32, deflateSync } from 'node:zlib';

interface Grey {
  readonly width?: number;
  readonly height?: number;
  readonly shade?: number;
}

/** Writes a small grey PNG; another shade makes other bytes. Answers its path. */
export function writePng(folder: string, name: string, grey?: Grey): string {
  const path = join(folder, name);
  writeFileSync(path, pngBytes(grey));
  return path;
}

export function pngBytes({ width = 4, height = 3, shade = 128 }: Grey = {}): Buffer {
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header[8] = 8; // Bits of a pixel; the colour type behind it is 0, grey.
  const row = Buffer.concat([Buffer.of(0), Buffer.alloc(width, shade)]);
  const pixels = deflateSync(Buffer.concat(Array.from({ length: height }, () => row)));
  const signature = Buffer.from('89504e470d0a1a0a', 'hex');
  return Buffer.concat([
    signature,
    chunk('IHDR', header),
    chunk('IDAT', pixels),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

function chunk(type: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const [length, check] = [Buffer.alloc(4), Buffer.alloc(4)];
  length.writeUInt32BE(data.length);
  check.writeUInt32BE(crc32(body));
  return Buffer.concat([length, body, check]);
}
