import { pickedFrom } from '#core/host.ts';
import type { DeskContract } from '#shared/contract/contract.ts';
import type { Handlers } from '#shared/contract/procedure.ts';
import type { HandlerPorts } from './ports.ts';

export function createRegistersHandlers({
  host,
  registers,
  registerTables,
  stages,
  tell,
}: HandlerPorts): Handlers<DeskContract>['registers'] {
  const picked = pickedFrom(host);
  return {
    list: ({ kind, as }) => registers.list(kind, as),
    archived: ({ kind }) => registers.archived(kind),
    put(request) {
      stages.signer(request.as);
      const entry = registers.put(request);
      tell('registers.changed', { kind: request.kind });
      return entry;
    },
    arrange({ kind, ids, as }) {
      stages.signer(as);
      registers.arrange(kind, ids, as);
      tell('registers.changed', { kind });
      return {};
    },
    history: ({ kind, id, as }) => registers.history(kind, id, as),
    merge({ keep, merge, as }) {
      stages.signer(as);
      const entry = registers.merge(keep, merge, as);
      tell('registers.changed', { kind: 'person' });
      return entry;
    },
    addPenName(wanted) {
      stages.signer(wanted.as);
      const entry = registers.addPenName(wanted);
      tell('registers.changed', { kind: 'person' });
      return entry;
    },
    exportTable({ kind, out, replace = false, as }) {
      stages.signer(as);
      return registerTables.write(kind, host.pathOf(out), replace);
    },
    planTable: ({ kind, file }) => registerTables.plan({ kind, file: picked(file) }),
    async importTable({ kind, file, plan, as }) {
      stages.signer(as);
      const done = await registerTables.read({ kind, file: picked(file) }, plan, as);
      tell('registers.changed', { kind });
      return done;
    },
  };
}
