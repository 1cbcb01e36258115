import {
  $findMatchingParent,
  $isElementNode,
  type ElementNode,
  type LexicalNode,
  type PointType,
  type RangeSelection,
} from 'lexical';
import { $runsOf } from '#renderer/editor/document/run-nodes.ts';
import { cutRuns } from '#shared/document/compare/cut-runs.ts';
import { runsText } from '#shared/document/run.ts';
import { $offsetIn } from './caret.ts';

/** The letters that a reader sees before and behind what is chosen; none where its line begins or ends there. */
export function $lettersBeside(selection: RangeSelection): { before: string; after: string } {
  const { anchor, focus } = selection;
  const [start, end] = selection.isBackward() ? [focus, anchor] : [anchor, focus];
  return {
    before: $textOfLine(start, (at) => [0, at]).slice(-1),
    after: $textOfLine(end, (at) => [at, Infinity]).slice(0, 1),
  };
}

function $textOfLine(point: PointType, part: (at: number) => readonly [from: number, to: number]): string {
  const line = $findMatchingParent(point.getNode(), $isLine);
  return line ? runsText(cutRuns($runsOf(line), ...part($offsetIn(line, point)))) : '';
}

function $isLine(node: LexicalNode): node is ElementNode {
  return $isElementNode(node) && !node.isInline();
}
