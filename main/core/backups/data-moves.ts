import type { DataPlace } from '#shared/areas/data-folder.ts';
import { AppError } from '#shared/failure.ts';
import type { Watch } from './copy-photos.ts';
import { stamp, type Clock } from '#core/clock.ts';
import { realPath } from '#core/storage/inside.ts';
import { tryDataFolder } from '#core/storage/data-folder.ts';
import { lookAtDataPlace, type Around } from './data-place.ts';
import { moveData } from './move-data.ts';
import { prepareMoved, unsetMoved, type PreparedMove } from './moved-folder.ts';

interface Ports {
  /** The folder that every start asks for. */
  readonly root: string;
  /** The one that is open, in its place or itself. */
  readonly current: string;
  readonly clock: Clock;
  backupPlace(): string | null;
  readonly packageAround: Around['packageAround'];
}

export type DataMoves = ReturnType<typeof createDataMoves>;

/** Another folder for the data. Which one it is, is settled with the next start. */
export function createDataMoves({ root, current, clock, backupPlace, packageAround }: Ports) {
  const look = (chosen: string): Promise<DataPlace> =>
    lookAtDataPlace(chosen, { current, root, packageAround, backupPlace: backupPlace() });

  /**
   * The folder that every start asks for has to say where the data went. Another one that they leave says so where it can: its
   * disk may be full. Where they are opened now, nothing says so any more.
   */
  async function prepare(folder: string, left = root): Promise<PreparedMove> {
    const moved = { folder, since: stamp(clock) };
    const atRoot = folder === realPath(root) ? undefined : await prepareMoved(root, moved);
    const tellLeft = async () => (await prepareMoved(left, moved)).settle();
    return {
      async settle() {
        await unsetMoved(folder);
        if (realPath(left) !== realPath(root)) await tellLeft().catch(() => undefined);
        await atRoot?.settle();
      },
      drop: async () => atRoot?.drop(),
    };
  }

  return {
    look,

    async move(chosen: string, watch: Watch): Promise<string> {
      const { path, holds } = await look(chosen);
      if (holds !== 'free') throw notFree(path);
      const { settle, drop } = await prepare(path, current);
      await moveData({ ...watch, from: current, to: path }).catch(async (error) => {
        await drop().catch(() => undefined);
        throw error;
      });
      await settle();
      return path;
    },

    /** What cannot be opened is refused now, while there is still a window to choose another one in. */
    async open(chosen: string): Promise<string> {
      const { path, holds } = await look(chosen);
      if (holds !== 'newsroom') throw nothingThere(path);
      tryDataFolder(path, clock.now());
      await (await prepare(path)).settle();
      return path;
    },
  };
}

function notFree(path: string): AppError {
  return new AppError(
    'conflict',
    `“${path}” đã có dữ liệu tòa soạn và không bị ghi đè. Hãy chọn thư mục trống, hoặc mở dữ liệu ở đó.`,
  );
}

function nothingThere(path: string): AppError {
  return new AppError('not_found', `Trong “${path}” không có dữ liệu tòa soạn. Hãy chọn thư mục khác.`);
}
