import type { DeskContract } from '#shared/contract/contract.ts';
import type { Handlers } from '#shared/contract/procedure.ts';
import type { HandlerPorts } from './ports.ts';

export function createSettingsHandlers({
  backups,
  settings,
  tell,
}: HandlerPorts): Handlers<DeskContract>['settings'] {
  return {
    get: () => settings.get(),
    put({ changes }) {
      if (changes.backupPlace) backups.choose(changes.backupPlace);
      const current = settings.change(changes);
      tell('settings.changed', {});
      return current;
    },
    layout: ({ name }) => settings.layout(name),
    keepLayout({ name, value }) {
      settings.keepLayout(name, value);
      return {};
    },
  };
}
