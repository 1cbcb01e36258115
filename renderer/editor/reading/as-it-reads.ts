/** A node as Lexical writes it down. Its states, our marks among them, are under `$`. */
export interface WrittenNode {
  readonly type?: unknown;
  readonly $?: Readonly<Record<string, unknown>>;
  readonly $slots?: Readonly<Record<string, WrittenNode>>;
  readonly children?: readonly WrittenNode[];
  readonly [name: string]: unknown;
}

interface Change {
  readonly id?: unknown;
  readonly kind?: unknown;
}

/** A change, and the one that was there before it. */
interface Mark extends Change {
  readonly under?: Mark;
}

/** Lexical's own form of what is copied. */
interface Copied {
  readonly nodes: readonly WrittenNode[];
}

/** Copied nodes without what was taken out of them, and with nobody's open changes: as they would be printed. */
export function asItReads(copied: string): string {
  return mapNodes(copied, (node) => readNode(node, nobody));
}

/**
 * The same of what is cut: words that were put in are still somebody's where they go, or nobody could reject them there.
 * `around`: the changes of the line from which it is a part.
 */
export function asItReadsWithPutIn(copied: string, around: readonly Change[]): string {
  return mapNodes(copied, (node) => readNode(node, putInWords(around.filter(isInsertion))));
}

function mapNodes(copied: string, map: (node: WrittenNode) => WrittenNode[]): string {
  const { nodes, ...others } = JSON.parse(copied) as Copied;
  return JSON.stringify({ ...others, nodes: nodes.flatMap(map) });
}

/** The same as plain text: an empty line between blocks, a line for each line of a block, a tab between cells. */
export function plainText(copied: string): string {
  return joined(readNodes(copied), '\n\n');
}

/** The nodes of `asItReads`. */
export function readNodes(copied: string): WrittenNode[] {
  const { nodes } = JSON.parse(copied) as Copied;
  return nodes.flatMap((node) => readNode(node, nobody));
}

/** Which open changes of a node its words keep, and those of the nodes in it. */
interface Keeping {
  of(node: WrittenNode): readonly Change[];
  within(node: WrittenNode): Keeping;
}

const nobody: Keeping = { of: () => [], within: () => nobody };

/** `around`: the whole lines and blocks around it that were put in. Words that stand elsewhere say so themselves. */
function putInWords(around: readonly Change[]): Keeping {
  const isNew = ({ id }: Change) => around.every((mark) => mark.id !== id);
  const putIn = (node: WrittenNode) => [
    ...around,
    ...marksOn(node).flatMap(stackOf).filter(isInsertion).filter(isNew),
  ];
  return { of: putIn, within: (node) => putInWords(putIn(node)) };
}

function stackOf({ under, ...mark }: Mark): Change[] {
  return [...(under ? stackOf(under) : []), mark];
}

function isInsertion({ kind }: Change): boolean {
  return kind === 'insert';
}

const inline: ReadonlySet<unknown> = new Set(['text', 'tab', 'linebreak', 'link', 'autolink']);

/** Whether nodes are words of one line, and not blocks. */
export function areWords(nodes: readonly WrittenNode[]): boolean {
  return nodes.every(({ type }) => inline.has(type));
}

function joined(nodes: readonly WrittenNode[], between: string): string {
  return nodes.map(textOf).join(areWords(nodes) ? '' : between);
}

function textOf({ type, text, $slots = {}, children = [] }: WrittenNode): string {
  if (type === 'linebreak') return '\n';
  if (typeof text === 'string') return text;
  return joined([...Object.values($slots), ...children], type === 'tablerow' ? '\t' : '\n');
}

function readNode(node: WrittenNode, keeping: Keeping): WrittenNode[] {
  if (marksOn(node).some(isDeletion)) return [];
  const { $, $slots, children, ...others } = node;
  const changes = node.type === 'text' ? keeping.of(node) : [];
  const within = keeping.within(node);
  const states = { ...($ && withoutMarks($)), ...(changes.length > 0 && { changes }) };
  return [
    {
      ...others,
      ...(($ ?? changes.length > 0) && { $: states }),
      ...($slots && { $slots: readLines($slots, within) }),
      ...(children && { children: children.flatMap((child) => readNode(child, within)) }),
    },
  ];
}

function readLines(
  lines: Readonly<Record<string, WrittenNode>>,
  keeping: Keeping,
): Record<string, WrittenNode> {
  return Object.fromEntries(
    Object.entries(lines).flatMap(([name, line]) => readNode(line, keeping).map((read) => [name, read])),
  );
}

/** The marks of a text stand in a state of their own, that of a block among what is kept of it or what a photo says. */
function marksOn({ $ = {} }: WrittenNode): Mark[] {
  const ofText = Array.isArray($['changes']) ? ($['changes'] as Mark[]) : [];
  const ofBlock = Object.values($).flatMap((state) =>
    isRecord(state) && isRecord(state['change']) ? [state['change']] : [],
  );
  return [...ofText, ...ofBlock];
}

function isDeletion({ kind, under }: Mark): boolean {
  return kind === 'delete' || (under !== undefined && isDeletion(under));
}

function withoutMarks({ changes: _, ...states }: Readonly<Record<string, unknown>>): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(states).map(([name, state]) => {
      if (!isRecord(state)) return [name, state];
      const { change: __, ...others } = state;
      return [name, others];
    }),
  );
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
