/** An id that no other block has. */
export function newBlockId(): string {
  return crypto.randomUUID();
}
