import { AppError } from '#shared/failure.ts';
import type { EntryId } from '#shared/ids.ts';
import type { PutRequest } from './register-service.ts';
import type { RegisterStore } from './register-store.ts';

/**
 * A new level stands right below the last one, which goes up by one: what was approved stays approved, and what waits for
 * the last level waits for the new one first.
 */
export function withNewLevel(request: PutRequest, store: RegisterStore): PutRequest[] {
  const last = store.entries('level').at(-1);
  if (!last) return [request];
  const { rank } = last.value;
  const { countsAs: _, ...value } = request.value;
  return [
    { ...request, value: { ...value, rank } },
    { kind: 'level', id: last.id, value: { ...last.value, rank: rank + 1 }, as: request.as },
  ];
}

/** Two levels of one name could not be told apart, neither where titles are given theirs nor in a chain that was signed. */
export function refuseSameLevel({ id, value }: PutRequest, store: RegisterStore): void {
  const title = nameOf(value['title']);
  if (store.entries('level').some((level) => level.id !== id && nameOf(level.value.title) === title))
    throw refused(`Đã có cấp duyệt tên “${String(value['title']).trim()}”. Hãy đặt tên khác.`);
}

function nameOf(title: unknown): string {
  return String(title).trim().normalize('NFC').toLocaleLowerCase('vi');
}

/** A level that titles stand for, or that is the only one, cannot go. */
export function refuseRemovedLevel(id: EntryId, store: RegisterStore): void {
  if (store.entries('level').length < 2)
    throw refused('Tòa soạn phải có ít nhất một cấp duyệt. Hãy thêm cấp khác trước.');
  const roles = store.entries('role').filter(({ value }) => value.level === id);
  if (roles.length === 0) return;
  const titles = roles.map(({ value }) => `“${value.title}”`).join(', ');
  throw refused(`Còn chức danh ở cấp này: ${titles}. Hãy chuyển các chức danh ấy sang cấp khác trước.`);
}

/** Somebody signed for it: without the level nobody could tell where these articles stand. */
export function signedLevel(title: string): AppError {
  return refused(`Đã có người ký duyệt ở cấp “${title}” nên cấp này phải ở lại. Có thể đổi tên cấp.`);
}

function refused(sentence: string): AppError {
  return new AppError('blocked', sentence);
}
