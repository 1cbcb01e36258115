import { signaturesOf } from '#shared/areas/pen-names.ts';
import type { Person } from '#shared/areas/registers.ts';
import { AppError } from '#shared/failure.ts';
import type { EntryId } from '#shared/ids.ts';
import type { PutRequest } from './register-service.ts';
import type { RegisterStore } from './register-store.ts';

interface Merge {
  readonly keep: EntryId;
  readonly merge: EntryId;
  readonly as: EntryId;
}

/**
 * What is written where two entries are one person. No article is touched: each keeps the pen name that was printed, and
 * the entry it names says who stands for it now.
 */
export function mergedPeople({ keep, merge, as }: Merge, store: RegisterStore): PutRequest[] {
  const kept = personIn(store, keep);
  const gone = personIn(store, merge);
  if (keep === merge) throw refused('Hai mục phải là hai người khác nhau. Hãy chọn người kia.');
  if (merge === as)
    throw refused('Người đang dùng máy này phải là mục được giữ. Hãy gộp theo chiều ngược lại.');
  const identity = store.isListed('identity', keep) ? undefined : store.find('identity', merge);
  return [
    { kind: 'person', id: keep, value: together(kept, gone), as },
    { kind: 'person', id: merge, value: { ...gone, mergedInto: keep }, removed: true, as },
    ...(identity ? [{ kind: 'identity' as const, id: keep, value: identity.value, as }] : []),
  ];
}

/** Who has no pen name signs with the own name: it must not be lost. */
function together(kept: Person, gone: Person): Person {
  const names = [...signaturesOf(kept), ...signaturesOf(gone)];
  const { engagement = gone.engagement, desk = gone.desk, ...rest } = kept;
  return {
    ...rest,
    penNames: [...new Set(names)],
    shortForms: [...new Set([...kept.shortForms, ...gone.shortForms])],
    ...(engagement && { engagement }),
    ...(desk && { desk }),
  };
}

function personIn(store: RegisterStore, id: EntryId): Person {
  const found = store.isListed('person', id) ? store.find('person', id) : undefined;
  if (found) return found.value;
  throw new AppError('not_found', 'Không tìm thấy người này trong danh sách. Hãy mở lại danh sách.');
}

function refused(sentence: string): AppError {
  return new AppError('invalid_input', sentence);
}
