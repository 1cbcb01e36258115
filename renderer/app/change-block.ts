import type { WritingSession } from '#renderer/features/writing/writing-session.ts';
import type { Block } from '#shared/document/block.ts';

/** What the panel shows may be a moment older than the text: the change is made to what stands there. */
export function changeBlock(
  session: WritingSession,
  id: string,
  change: (block: Block) => Block,
  how?: { readonly goesOn: boolean },
): void {
  const body = session.body();
  const block = body?.blocks().find((candidate) => candidate.id === id);
  if (body && block) body.replace(change(block), how);
}
