import type { LexicalNode } from 'lexical';
import { $changesOn, $isStruck } from './marked-places.ts';

export function $isJoined(node: LexicalNode): boolean {
  return $changesOn(node).some(({ kind }) => kind === 'join');
}

/** The last of the blocks that read as one with this: joined to it, past what was struck in between. */
export function $lastJoined(node: LexicalNode): LexicalNode {
  const last = $pastStruck(node.getNextSibling(), (struck) => struck.getNextSibling());
  return last && $isJoined(last) ? $lastJoined(last) : node;
}

/** The first of them. */
export function $firstJoined(node: LexicalNode): LexicalNode {
  if (!$isJoined(node)) return node;
  const ahead = $pastStruck(node.getPreviousSibling(), (struck) => struck.getPreviousSibling());
  return ahead ? $firstJoined(ahead) : node;
}

function $pastStruck(
  node: LexicalNode | null,
  $next: (struck: LexicalNode) => LexicalNode | null,
): LexicalNode | null {
  let beyond = node;
  while (beyond && $isStruck(beyond)) beyond = $next(beyond);
  return beyond;
}
