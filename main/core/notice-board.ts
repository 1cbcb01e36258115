import type { StartNotice } from '#shared/areas/upkeep.ts';

export type NoticeBoard = ReturnType<typeof createNoticeBoard>;

/** What a start has to say, until a person closes it. A window that is loaded anew does not say it again. */
export function createNoticeBoard(said: readonly StartNotice[]) {
  const closed = new Set<StartNotice['kind']>();
  return {
    shown: () => said.filter(({ kind }) => !closed.has(kind)),
    close(kind: StartNotice['kind']): void {
      closed.add(kind);
    },
  };
}
