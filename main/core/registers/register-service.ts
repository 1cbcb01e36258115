import { registerValues, type RegisterEntry, type RegisterKind } from '#shared/areas/registers.ts';
import { AppError } from '#shared/failure.ts';
import { EntryId, type Timestamp } from '#shared/ids.ts';
import { stamp, stampAfter, type Clock, type Ids } from '#core/clock.ts';
import type { WritableDatabase } from '#core/storage/database.ts';
import { refuseRemovedLevel, refuseSameLevel, signedLevel, withNewLevel } from './levels.ts';
import { mergedPeople } from './merge-people.ts';
import { withPenName, type NewPenName } from './pen-name.ts';
import { seesIdentities, type SigningChain } from './sees-identities.ts';
import type { RegisterStore } from './register-store.ts';

export interface PutRequest {
  readonly kind: RegisterKind;
  /** Absent for a new entry. */
  readonly id?: EntryId | undefined;
  readonly value: Readonly<Record<string, unknown>>;
  readonly removed?: boolean | undefined;
  readonly as: EntryId;
}

export type RegisterView = Pick<RegisterEntry, 'id' | 'kind' | 'value'>;

interface Ports {
  readonly db: WritableDatabase;
  readonly store: RegisterStore;
  readonly clock: Clock;
  readonly ids: Ids;
  readonly stages: SigningChain;
  /** Brings where every article stands up to date with the levels. */
  restageAll(): void;
}

export type RegisterService = ReturnType<typeof createRegisterService>;

export function createRegisterService({ db, store, clock, ids, stages, restageAll }: Ports) {
  /** Later than what counts now, whatever another laptop's clock said: what is written here counts from here on. */
  function momentOf(kind: RegisterKind, id: EntryId): Timestamp {
    const before = store.state(kind, id)?.at;
    return before === undefined ? stamp(clock) : stampAfter(before, clock);
  }

  /** All of them or none. A level that articles stand at cannot be taken from under them: then nothing is written. */
  function write(entries: readonly RegisterEntry[]): void {
    try {
      db.transaction(() => {
        store.add(entries);
        if (entries.some(({ kind }) => kind === 'level')) restageAll();
      });
    } catch (error) {
      store.reload();
      throw error;
    }
  }

  function stateOf({ kind, id = EntryId.parse(ids.next()), value, removed, as }: PutRequest): RegisterEntry {
    if (!maySee(kind, id, as)) throw notAllowed();
    const parsed = registerValues[kind].safeParse(value);
    if (!parsed.success) throw unfit(parsed.error.issues[0]?.path.join('.') ?? '', parsed.error);
    const entry = { kind, id, value: plain(parsed.data), at: momentOf(kind, id), by: as };
    return removed ? { ...entry, removed } : entry;
  }

  function removeLevel(request: PutRequest, id: EntryId): RegisterView {
    refuseRemovedLevel(id, store);
    const entry = stateOf(request);
    try {
      write([entry]);
    } catch (error) {
      // An article that somebody signed for the level could not be placed without it.
      if (error instanceof AppError && error.code === 'not_found')
        throw signedLevel(String(entry.value['title']));
      throw error;
    }
    return viewOf(entry);
  }

  /** Everybody's lists, but who a person is outside of the paper: that is theirs, and some roles'. */
  function maySee(kind: RegisterKind, id: EntryId, as: EntryId | undefined): boolean {
    if (kind !== 'identity' || id === as) return true;
    return as !== undefined && seesIdentities(as, store, stages);
  }

  return {
    list(kind: RegisterKind, as?: EntryId): RegisterView[] {
      return store
        .entries(kind)
        .filter(({ id }) => maySee(kind, id, as))
        .map(({ id, value }) => ({ id, kind, value: plain(value) }));
    },

    archived(kind: RegisterKind): RegisterView[] {
      if (kind === 'identity') return [];
      const gone = store.standing(kind).filter(({ removed }) => removed);
      return gone.map(({ id, value }) => ({ id, kind, value }));
    },

    /** Writes a new state of an entry; the older ones stay in its history. A removed entry stays on what names it. */
    put(request: PutRequest): RegisterView {
      if (request.kind === 'level' && request.removed && request.id) return removeLevel(request, request.id);
      if (request.kind === 'level') refuseSameLevel(request, store);
      const { kind, id } = request;
      const isNewLevel = kind === 'level' && (id === undefined || store.state(kind, id)?.removed === true);
      const [entry, ...more] = (isNewLevel ? withNewLevel(request, store) : [request]).map(stateOf);
      write([entry!, ...more]);
      return viewOf(entry!);
    },

    /** The same for several, all of them or none. */
    putAll(requests: readonly PutRequest[]): void {
      write(requests.map(stateOf));
    },

    /** Writes the place in the list of those alone that got another one. */
    arrange(kind: RegisterKind, wanted: readonly EntryId[], as: EntryId): void {
      const entries = store.entries(kind);
      const ordered = [
        ...wanted.flatMap((id) => entries.find((entry) => entry.id === id) ?? []),
        ...entries.filter(({ id }) => !wanted.includes(id)),
      ];
      // The place of a level in the chain is its rank.
      const place = kind === 'level' ? 'rank' : 'order';
      const moved = ordered.flatMap(({ id, value }, at) => {
        const before: Readonly<Record<string, unknown>> = { ...value };
        return before[place] === at ? [] : [{ kind, id, value: { ...before, [place]: at }, as }];
      });
      write(moved.map(stateOf));
    },

    /** The first entry takes what the second has, and stands for it from now on; the second goes off the list. */
    merge(keep: EntryId, merge: EntryId, as: EntryId): RegisterView {
      const states = mergedPeople({ keep, merge, as }, store);
      write(states.map(stateOf));
      return { id: keep, kind: 'person', value: plain(store.find('person', keep)!.value) };
    },

    addPenName(wanted: NewPenName): RegisterView {
      const entry = stateOf(withPenName(wanted, store));
      write([entry]);
      return viewOf(entry);
    },

    history(kind: RegisterKind, id: EntryId, as?: EntryId): RegisterEntry[] {
      return maySee(kind, id, as) ? store.history(kind, id) : [];
    },
  };
}

function viewOf({ id, kind, value }: RegisterEntry): RegisterView {
  return { id, kind, value };
}

function plain(value: object): RegisterEntry['value'] {
  return JSON.parse(JSON.stringify(value).normalize('NFC'));
}

function unfit(field: string, cause: unknown): AppError {
  return new AppError('invalid_input', `Mục này thiếu hoặc sai “${field}”. Hãy điền lại rồi lưu.`, { cause });
}

function notAllowed(): AppError {
  return new AppError(
    'blocked',
    'Chức danh đang dùng không được xem hay sửa tên thật. Hãy nhờ người có quyền này.',
  );
}
