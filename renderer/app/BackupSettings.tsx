import { BackupPanel } from '#renderer/features/exchange/BackupPanel.tsx';
import { choosePlace } from '#renderer/features/places/choose-place.ts';

/** The backups among the settings. */
export function BackupSettings() {
  return <BackupPanel askPlace={choosePlace} />;
}
