import { AppError } from '#shared/failure.ts';

export type Leaving = ReturnType<typeof createLeaving>;

/**
 * [Note: a folder that is left] From the moment its copy is begun nothing is written into a data folder that is left:
 * it would be missing in the one that the next start opens. A copy that comes to nothing gives the folder back.
 */
export function createLeaving() {
  let isCopying = false;
  let next: string | null = null;
  return {
    /** What the next start opens, where that is another one. */
    next: () => next,

    /** The sentence for whoever wants to write; undefined where it may. */
    refusal(method: string): AppError | undefined {
      if (method === 'work.cancel') return undefined;
      if (next !== null) return left(next);
      return isCopying ? copying() : undefined;
    },

    async whileCopying(copy: () => Promise<string>): Promise<string> {
      isCopying = true;
      try {
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
