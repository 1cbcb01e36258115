import type { Block, FactBoxBlock, ListBlock } from '#shared/document/block.ts';
import type { BlockChange } from '#shared/document/run.ts';
import { splitFrom, splitsOf } from './split-from.ts';
import { changesIn, withChanges } from './stack.ts';
import type { Row } from './joined-rows.ts';
import { linesIn } from './text-order.ts';
import { saidOfOne, withItemsTold } from './told-of-items.ts';
import { asBlock, type Unit } from './tokens.ts';
import { isOwn, type Author, type Tracking } from './tracking.ts';

/**
 * `before` with its lists divided as those of `after` are. Who takes an item out of the middle of a list divides it: the
 * items behind stay what they are, in a list that says that it is one part of two. Who puts the item back makes it one.
 * `among`: all the blocks among which those of `before` stood, where they are a stretch of more.
 */
export function dividedAs(
  before: readonly Block[],
  after: readonly Block[],
  tracking: Tracking,
  among: () => readonly Block[] = () => before,
): Block[] {
  const { author } = tracking;
  if (!author) return [...before];
  return joinedAs(before, after, author).flatMap((block): Block[] => {
    const now = after.find(({ id }) => id === block.id);
    if (block.type === 'list' && now?.type === 'list')
      return parted(block as ListBlock, now as ListBlock, { before, after, among, author, tracking });
    if (block.type !== 'factBox' || now?.type !== 'factBox') return [block];
    const [was, is] = [(block as FactBoxBlock).children, (now as FactBoxBlock).children];
    // What stands in a box are paragraphs and lists, and stays so.
    return [{ ...(block as FactBoxBlock), children: dividedAs(was, is, tracking) as typeof was }];
  });
}

interface Parting {
  readonly before: readonly Block[];
  readonly after: readonly Block[];
  /** All the blocks among which they stood. */
  among(): readonly Block[];
  readonly author: Author;
  readonly tracking: Tracking;
}

function parted(
  list: ListBlock,
  now: ListBlock,
  { before, after, among, author, tracking }: Parting,
): ListBlock[] {
  const places = new Map(list.items.map(({ id }, index) => [id, index]));
  const stay = new Set(now.items.map(({ id }) => id));
  const isNew = (block: Block): block is ListBlock =>
    block.type === 'list' && before.every(({ id }) => id !== block.id);
  const parts: ListBlock[] = [];
  let rest = list.items;
  for (const heir of after.filter(isNew).toReversed()) {
    const first = Math.min(...heir.items.flatMap(({ id }) => places.get(id) ?? []));
    const items = rest.slice(first);
    if (first === 0 || items.length === 0 || items.some(({ id }) => stay.has(id))) continue;
    rest = rest.slice(0, first);
    const all = [...among(), ...parts];
    const part = { ...list, id: heir.id, items };
    parts.unshift(partOf(part, list, { author, tracking, among: all }));
  }
  return [{ ...list, items: rest }, ...parts];
}

function partOf(
  part: ListBlock,
  list: ListBlock,
  { author, tracking, among }: Pick<Parting, 'author' | 'tracking'> & { readonly among: readonly Block[] },
): ListBlock {
  const changes = changesIn(list).filter(isOfParts);
  if (changes.some((change) => change.kind === 'insert' && isOwn(change, author)))
    return withChanges(part, changes);
  const from = splitFrom(list, splitsOf(list)[0]?.from, among);
  const split: BlockChange = { id: tracking.newId(), ...author, at: tracking.at, kind: 'split', from };
  return withChanges(part, [...changes, split]);
}

/** It says of each part of a list what it says of the whole. */
function isOfParts({ kind }: BlockChange): boolean {
  return kind === 'insert' || kind === 'delete' || kind === 'type';
}

function joinedAs(before: readonly Block[], after: readonly Block[], author: Author): readonly Block[] {
  return before.reduce<readonly Block[]>((blocks, part) => {
    if (!isOwnPart(part, author) || after.some(({ id }) => id === part.id)) return blocks;
    const whole = after.find((block) => isPutInto(part, block));
    const place = blocks.findIndex((block) => block.id === whole?.id && isOfOneList([block, part], before));
    if (place < 0) return blocks;
    const list = blocks[place] as ListBlock;
    const joined = { ...list, items: [...list.items, ...part.items] };
    return blocks.with(place, joined).filter(({ id }) => id !== part.id);
  }, before);
}

function isOwnPart(block: Block, author: Author): block is ListBlock {
  return block.type === 'list' && splitsOf(block).some((change) => isOwn(change, author));
}

/** What goes into another list than it was parted from does not come back to its own. */
function isOfOneList([one, other]: readonly [Block, Block], among: readonly Block[]): boolean {
  return linesIn<Unit>(among).some(({ parts }) =>
    [one, other].every(({ id, type }) => type === 'list' && parts.some((part) => part.id === id)),
  );
}

function isPutInto(part: ListBlock, block: Block): boolean {
  const ids = new Set<string>(part.items.map(({ id }) => id));
  return block.type === 'list' && (block as ListBlock).items.some(({ id }) => ids.has(id));
}

/** The parts of a list that come back to it, in it. */
export function withListJoined<U extends Unit>([unit, ...parts]: Row<U>): U[] {
  if (asBlock(unit)?.type !== 'list') return [unit, ...parts];
  return [
    parts.reduce<Unit>((list, part) => withPart(list as ListBlock, part as Unit as ListBlock), unit) as U,
  ];
}

/** What is said of one of two alone its items say from then on. */
function withPart(list: ListBlock, part: ListBlock): ListBlock {
  const [told, added] = [
    withItemsTold(list, saidOfOne(list, [part])),
    withItemsTold(part, saidOfOne(part, [list])),
  ];
  return { ...told, items: [...told.items, ...added.items] };
}
