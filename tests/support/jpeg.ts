/** A grey JPEG of any size in pixels, made larger in bytes by comments: `seed` parts one from another. */
export function jpeg(
  options: { width?: number; height?: number; bytes?: number; seed?: number } = {},
): Buffer {
  const { width = 64, height = 48, bytes = 0, seed = 0 } = options;
  const picture = [
    segment(0xdb, Buffer.concat([Buffer.of(0), Buffer.alloc(64, 1)])),
    segment(0xc0, Buffer.of(8, height >> 8, height & 255, width >> 8, width & 255, 1, 1, 0x11, 0)),
    segment(0xc4, huffmanOfOne(0x00)),
    segment(0xc4, huffmanOfOne(0x10)),
    segment(0xda, Buffer.of(1, 1, 0, 0, 63, 0)),
    // Two zero bits for each block of eight pixels: no difference, nothing more.
    Buffer.alloc(Math.ceil((Math.ceil(width / 8) * Math.ceil(height / 8)) / 4)),
  ];
  const comments = noise(Math.max(8, bytes - Buffer.concat(picture).length), seed);
  return Buffer.concat([Buffer.of(0xff, 0xd8), ...comments, ...picture, Buffer.of(0xff, 0xd9)]);
}

function segment(marker: number, body: Buffer): Buffer {
  const head = Buffer.of(0xff, marker, 0, 0);
  head.writeUInt16BE(body.length + 2, 2);
  return Buffer.concat([head, body]);
}

/** A table of one code, the bit 0, for the value 0. */
function huffmanOfOne(table: number): Buffer {
  const counts = Buffer.alloc(16);
  counts[0] = 1;
  return Buffer.concat([Buffer.of(table), counts, Buffer.of(0)]);
}

const longestComment = 65_533;

/** Comments that no compression makes smaller, as a camera's own bytes. */
function noise(length: number, seed: number): Buffer[] {
  const all = Buffer.alloc(length);
  let state = (seed + 1) * 0x9e3779b1;
  for (let index = 0; index + 4 <= length; index += 4) {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    all.writeInt32LE(state | 0, index);
  }
  const comments: Buffer[] = [];
  for (let at = 0; at < length; at += longestComment)
    comments.push(segment(0xfe, all.subarray(at, at + longestComment)));
  return comments;
}
