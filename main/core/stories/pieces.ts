import type { FileHandle } from 'node:fs/promises';

const pieceBytes = 1024 * 1024;

/** The bytes of a file from `start` to `end`, or to where it ends, piece by piece. */
export type PiecesOf = (file: FileHandle, start: number, end: number) => AsyncGenerator<Buffer>;

/**
 * Reads one file after the other with the same memory: new buffers for each of hundreds of photos keep the collector
 * busier than the disk. The next piece is read while the last one is looked at and the one before it is written: a piece
 * stays as it is until two more were asked for.
 */
export function createPieces(): PiecesOf {
  const buffers: Buffer[] = [];

  function read(file: FileHandle, { at, length, turn }: { at: number; length: number; turn: number }) {
    const buffer = (buffers[turn % 3] ??= Buffer.allocUnsafe(pieceBytes));
    return handled(file.read(buffer, 0, Math.min(length, pieceBytes), at));
  }

  return async function* piecesOf(file, start, end) {
    let coming = read(file, { at: start, length: end - start, turn: 0 });
    try {
      for (let at = start, turn = 1; at < end; turn += 1) {
        const { bytesRead, buffer } = await coming;
        if (bytesRead === 0) return;
        const piece = buffer.subarray(0, bytesRead);
        at += bytesRead;
        if (at < end) coming = read(file, { at, length: end - at, turn });
        yield piece;
      }
    } finally {
      // Whoever stops early closes the file next.
      await coming.catch(() => undefined);
    }
  };
}

/** A promise that is waited for later: until then its failure is nobody's surprise. */
export function handled<T>(promise: Promise<T>): Promise<T> {
  promise.catch(() => undefined);
  return promise;
}
