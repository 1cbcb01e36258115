import type { DeskContract } from '#shared/contract/contract.ts';
import type { Handlers } from '#shared/contract/procedure.ts';
import { AppError } from '#shared/failure.ts';
import type { HandlerPorts } from './ports.ts';

export function createBackupsHandlers({
  backups,
  host,
  instead,
  leaving,
  settings,
  standIns,
  tell,
  works,
}: HandlerPorts): Omit<Handlers<DeskContract>['backups'], 'restore'> {
  const ownPlace = () => settings.get().backupPlace ?? noBackupPlace();
  return {
    make: ({ to, work }) =>
      works
        .run(work, (watch) =>
          to === undefined ? backups.makeAtKnown(ownPlace(), watch) : backups.make(host.pathOf(to), watch),
        )
        .finally(() => tell('backups.changed', {})),
    fits({ place }) {
      backups.refuseUnfit(host.pathOf(place));
      return {};
    },
    async openInstead({ place, name, work }) {
      const opened = await works.run(work, (watch) =>
        standIns.open({
          ...{ ...watch, name },
          place: place === undefined ? undefined : host.pathOf(place),
          isFirst: !settings.get().isSetUp,
        }),
      );
      leaving.leaveFor(opened.folder);
      return opened;
    },
    async comeBack() {
      const { before } = instead ?? nothingBefore();
      await standIns.comeBack(before);
      leaving.leaveFor(before);
      return { folder: before };
    },
    list: ({ place }) => backups.list(place === undefined ? undefined : host.pathOf(place)),
  };
}

function nothingBefore(): never {
  throw new AppError(
    'not_found',
    'Đang mở chính thư mục dữ liệu này: không có dữ liệu nào trước đó để trở lại.',
  );
}

function noBackupPlace(): never {
  throw new AppError('invalid_input', 'Chưa chọn nơi sao lưu. Hãy chọn một ổ đĩa khác hoặc USB rồi sao lưu.');
}
