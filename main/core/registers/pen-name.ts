import { signaturesOf, signsAs } from '#shared/areas/pen-names.ts';
import type { Person } from '#shared/areas/registers.ts';
import { AppError } from '#shared/failure.ts';
import type { EntryId } from '#shared/ids.ts';
import { initials, titleCase } from '#shared/text/names.ts';
import { tidyLine } from '#shared/text/nfc.ts';
import type { PutRequest } from './register-service.ts';
import type { RegisterStore } from './register-store.ts';

export interface NewPenName {
  readonly penName: string;
  /** Whose it is; absent for somebody who is in no list yet. */
  readonly person?: EntryId | undefined;
  readonly as: EntryId;
}

/** What is written so that the list knows who signs so: one more name of somebody, or somebody new. */
export function withPenName(wanted: NewPenName, store: RegisterStore): PutRequest {
  const penName = tidyLine(wanted.penName);
  if (penName === '') throw new AppError('invalid_input', 'Bút danh đang trống. Hãy ghi bút danh.');
  const { person, as } = wanted;
  if (person === undefined) return { kind: 'person', value: newcomer(penName, store), as };
  const known = store.isListed('person', person) ? store.find('person', person) : undefined;
  if (!known) throw new AppError('not_found', 'Không tìm thấy người này trong danh sách. Hãy chọn lại.');
  return { kind: 'person', id: person, value: signingAlso(known.value, penName), as };
}

/** Who has no pen name signs with the own name: it must not be lost. */
function signingAlso(person: Person, penName: string): Person {
  if (signsAs(person, penName)) return person;
  return {
    ...person,
    penNames: [...signaturesOf(person), penName],
    shortForms: withShortForm(person.shortForms, penName),
  };
}

function newcomer(penName: string, store: RegisterStore): Person {
  if (store.entries('person').some(({ value }) => signsAs(value, penName)))
    throw new AppError('conflict', `Đã có người ký “${penName}”. Hãy chọn người đó trong danh sách.`);
  return {
    name: titleCase(penName),
    role: roleOfNewcomers(store),
    penNames: [penName],
    shortForms: withShortForm([], penName),
    engagement: 'contributor',
  };
}

function withShortForm(shortForms: readonly string[], penName: string): string[] {
  return [...new Set([...shortForms, initials(penName)])].filter((form) => form !== '');
}

/** A contributor, or where the paper keeps no such role, the first of those who only write. */
function roleOfNewcomers(store: RegisterStore): EntryId {
  const [lowest] = store.entries('level');
  const roles = store.entries('role');
  const role =
    roles.find(({ id }) => id === 'cong-tac-vien') ??
    roles.find(({ value }) => value.level === lowest?.id) ??
    roles[0];
  if (role) return role.id;
  throw new AppError('blocked', 'Danh sách chức danh đang trống. Hãy thêm chức danh trong Cài đặt.');
}
