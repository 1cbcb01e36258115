import { $createLinkNode, $isLinkNode } from '@lexical/link';
import {
  $createLineBreakNode,
  $createTextNode,
  $getState,
  $isElementNode,
  $isLineBreakNode,
  $isTextNode,
  $setState,
  IS_BOLD,
  IS_ITALIC,
  IS_SUPERSCRIPT,
  IS_UNDERLINE,
  type ElementNode,
  type LexicalNode,
  type TextNode,
} from 'lexical';
import { normalRuns } from '#shared/document/normal-form.ts';
import { isDeleted, type Run } from '#shared/document/run.ts';
import { breakState, changesState, runKeptState, type RunProperties } from './node-states.ts';

const formats = [
  ['bold', IS_BOLD],
  ['italic', IS_ITALIC],
  ['underline', IS_UNDERLINE],
  ['superscript', IS_SUPERSCRIPT],
] as const;

/** Every format a run can have. The editor knows no other. */
export const runFormats = formats.reduce((all, [, flag]) => all | flag, 0);

/** Runs as the inline nodes that show them: neighbours with the same address stand in one link. */
export function $nodesOfRuns(runs: readonly Run[]): LexicalNode[] {
  const nodes: LexicalNode[] = [];
  let open: { address: string; node: ElementNode } | undefined;
  for (const run of runs) {
    const own = $nodesOfRun(run);
    if (run.link === undefined) {
      open = undefined;
      nodes.push(...own);
    } else if (open?.address === run.link) {
      open.node.append(...own);
    } else {
      open = { address: run.link, node: $createLinkNode(run.link).append(...own) };
      nodes.push(open.node);
    }
  }
  return nodes;
}

function $nodesOfRun({ text, ...properties }: Run): LexicalNode[] {
  return text
    .split('\n')
    .flatMap((line, index) => [
      ...(index > 0 ? [$setState($createLineBreakNode(), breakState, properties)] : []),
      ...(line === '' ? [] : [$textNode(line, properties)]),
    ]);
}

function $textNode(text: string, properties: RunProperties): TextNode {
  const { bold, italic, underline, superscript, link: _, changes, ...kept } = properties;
  const set = { bold, italic, underline, superscript };
  const node = $createTextNode(text);
  node.setFormat(formats.reduce((all, [name, flag]) => (set[name] ? all | flag : all), 0));
  if (changes?.length) $setState(node, changesState, changes);
  if (Object.keys(kept).length > 0) $setState(node, runKeptState, kept);
  // Text that was deleted stays as it is: nothing typed beside it may become part of it.
  if (isDeleted({ text, ...properties })) node.setMode('token');
  return node;
}

/** The runs of a line, in normal form. */
export function $runsOf(line: ElementNode): Run[] {
  const runs: Run[] = [];
  $collect(line, undefined, runs);
  return normalRuns(runs);
}

function $collect(parent: ElementNode, link: string | undefined, runs: Run[]): void {
  for (const node of parent.getChildren()) {
    if ($isTextNode(node)) runs.push($runOf(node, link));
    else if ($isLineBreakNode(node))
      runs.push({ text: '\n', ...($getState(node, breakState) ?? without(runs.at(-1))) });
    else if ($isLinkNode(node)) $collect(node, node.getURL(), runs);
    else if ($isElementNode(node)) $collect(node, link, runs);
  }
}

function $runOf(node: TextNode, link: string | undefined): Run {
  const changes = $getState(node, changesState);
  const format = node.getFormat();
  const set = formats.filter(([, flag]) => (format & flag) !== 0).map(([name]) => [name, true]);
  return {
    ...$getState(node, runKeptState),
    text: node.getTextContent(),
    ...Object.fromEntries(set),
    ...(link === undefined ? {} : { link }),
    ...(changes.length > 0 ? { changes: [...changes] } : {}),
  };
}

function without(run: Run | undefined): RunProperties {
  if (!run || isDeleted(run)) return {};
  const { text: _, ...properties } = run;
  return properties;
}
