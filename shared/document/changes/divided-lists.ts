import type { Block, FactBoxBlock, ListBlock, ListItem } from '#shared/document/block.ts';
import type { BlockChange } from '#shared/document/run.ts';
import { beginning } from './behind.ts';
import { placeLeft, slotsOf, withMoveFrom } from './slots.ts';
import { splitFrom, splitsOf } from './split-from.ts';
import { changesIn, withChanges } from './stack.ts';
import { withAround } from './struck-inside.ts';
import type { Row } from './text-order.ts';
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
    const part = { ...list, id: heir.id, items: items.map((item) => fromListAhead(item, list)) };
    parts.unshift(partOf(part, list, { author, tracking, among: all }));
  }
  return [{ ...list, items: rest }, ...parts];
}

/** What stood at the beginning of the list did not stand at the beginning of its part. */
function fromListAhead(item: ListItem, { id }: ListBlock): ListItem {
  return withMoveFrom(item, beginning, () => ({ behind: [id] }));
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
    const place = blocks.findIndex(({ id, type }) => id === whole?.id && type === 'list');
    if (place < 0) return blocks;
    const list = blocks[place] as ListBlock;
    const joined = { ...list, items: itemsJoined(list, part.items) };
    return blocks.with(place, joined).filter(({ id }) => id !== part.id);
  }, before);
}

function isOwnPart(block: Block, author: Author): block is ListBlock {
  return block.type === 'list' && splitsOf(block).some((change) => isOwn(change, author));
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

/** What is said of one part alone its items say from then on. */
function withPart(list: ListBlock, part: ListBlock): ListBlock {
  const said = new Set(changesIn(list).map(({ id }) => id));
  const own = changesIn(part).filter(
    ({ id, kind }) => (kind === 'delete' || kind === 'insert') && !said.has(id),
  );
  const items = part.items.map((item) => withAround(item, own));
  return { ...list, items: itemsJoined(list, items) };
}

/** What stood at the beginning of a part stood behind the part before it, and of the list what said so in its part. */
function itemsJoined({ id, items }: ListBlock, added: readonly ListItem[]): ListItem[] {
  const slots = [...slotsOf(items), ...slotsOf(added)];
  const placed = added.map((item) => withMoveFrom(item, beginning, () => placeLeft(item, slots)));
  return [...items, ...placed].map((item) => withMoveFrom(item, id, () => ({ behind: [beginning] })));
}
