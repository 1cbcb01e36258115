import { later } from '#renderer/ui/later.tsx';
import type { Screen } from './workspace-store.ts';

// Each screen is fetched when it is first shown: which one the window begins with is known before it is drawn.

export const DeskView = later(async () => (await import('#renderer/features/desk/DeskView.tsx')).DeskView);
export const ArticleDesk = later(async () => (await import('./ArticleDesk.tsx')).ArticleDesk);
export const PhotoDeskView = later(
  async () => (await import('#renderer/features/photos/PhotoDeskView.tsx')).PhotoDeskView,
);
export const ImportView = later(
  async () => (await import('#renderer/features/import/ImportView.tsx')).ImportView,
);
export const NamedOwner = later(
  async () => (await import('#renderer/features/bylines/NamedOwner.tsx')).NamedOwner,
);
export const SettingsView = later(
  async () => (await import('#renderer/features/settings/SettingsView.tsx')).SettingsView,
);
export const BackupSettings = later(async () => (await import('./BackupSettings.tsx')).BackupSettings);
export const RestoreAtStart = later(
  async () => (await import('#renderer/features/exchange/RestoreAtStart.tsx')).RestoreAtStart,
);
export const MoveData = later(
  async () => (await import('#renderer/features/exchange/MoveData.tsx')).MoveData,
);
export const HelpView = later(async () => (await import('#renderer/features/help/HelpView.tsx')).HelpView);
export const Welcome = later(async () => (await import('#renderer/features/welcome/Welcome.tsx')).Welcome);

const parts = {
  desk: DeskView,
  writing: ArticleDesk,
  photos: PhotoDeskView,
  import: ImportView,
  settings: SettingsView,
  help: HelpView,
} satisfies Record<Screen['name'], unknown>;

/** Fetches what a screen is made of. */
export function fetchScreen({ name }: Screen): Promise<unknown> {
  return parts[name].fetch();
}
