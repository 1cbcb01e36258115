import { AppError } from '#shared/failure.ts';

export type Leaving = ReturnType<typeof createLeaving>;

/** They are the leaving itself, or end what is in hand: a copy does not wait for them. */
const unawaited: ReadonlySet<string> = new Set(['dataFolder.move', 'work.cancel']);

/**
 * [Note: a folder that is left] From the moment its copy is begun nothing is written into a data folder that is left:
 * it would be missing in the one that the next start opens. What was begun before comes to its end first. A copy that
 * comes to nothing gives the folder back. `lost`: why nothing can be written into the one that is open.
 */
export function createLeaving(lost: () => AppError | undefined) {
  const inHand = new Set<Promise<unknown>>();
  let isCopying = false;
  let next: string | null = null;

  /** The sentence for whoever wants to write; undefined where it may. */
  function refusal(method: string): AppError | undefined {
    if (method === 'work.cancel') return undefined;
    if (next !== null) return left(next);
    return isCopying ? copying() : lost();
  }

  return {
    /** What the next start opens, where that is another one. */
    next: () => next,

    /** Runs a call that writes. */
    async whileWriting(method: string, call: () => unknown): Promise<unknown> {
      const refused = refusal(method);
      if (refused) throw refused;
      const written = (async () => call())();
      if (unawaited.has(method)) return written;
      inHand.add(written);
      return written.finally(() => inHand.delete(written));
    },

    async whileCopying(copy: () => Promise<string>): Promise<string> {
      isCopying = true;
      try {
        await Promise.allSettled(inHand);
        return (next = await copy());
      } finally {
        isCopying = false;
      }
    },

    leaveFor(folder: string): void {
      next = folder;
    },
  };
}

function left(folder: string): AppError {
  return new AppError(
    'blocked',
    `Tòa Soạn dùng dữ liệu ở “${folder}” từ lần mở sau. Hãy khởi động lại để làm việc tiếp.`,
  );
}

function copying(): AppError {
  return new AppError('blocked', 'Đang chép dữ liệu sang nơi mới. Hãy chờ chép xong rồi làm tiếp.');
}
