import { ArticleFields, type Changes } from '#shared/areas/articles.ts';
import { Block } from '#shared/document/block.ts';
import { blockText } from '#shared/document/text.ts';
import { AppError } from '#shared/failure.ts';
import type { Timestamp } from '#shared/ids.ts';
import { beginning } from '#shared/text/beginning.ts';
import { words } from '#renderer/words/words.ts';
import { changesOf } from './join-changes.ts';

type Send = (changes: Changes) => Promise<{ savedAt: Timestamp }>;

/** As much of a line as tells which one it is. */
const quoted = 40;

/**
 * Sends what was written. One block that cannot be stored keeps no other from it: whatever fits is stored, and the failure
 * says which block waits. `body`: what is stored already.
 */
export function sendFitting(body: readonly Block[], send: Send): Send {
  let stored = new Set(body.map(({ id }) => id));
  let tried: Changes | undefined;
  const store = async (changes: Changes) => {
    const saved = await send(changes);
    if (changes.order) stored = new Set(changes.order);
    return saved;
  };
  return async (changes) => {
    try {
      return await store(changes);
    } catch (error) {
      if (!(error instanceof AppError) || error.code !== 'invalid_input') throw error;
      const { part, refused } = fittingPart(changes, stored);
      // Tried again with nothing new in it, all that fits is stored.
      if (part && tried !== changes) await store(part);
      tried = changes;
      throw refused ? refusal(refused, error) : error;
    }
  };
}

interface Fitting {
  readonly part: Changes | undefined;
  readonly refused: Block | undefined;
}

/** A refused block that was stored once stays as it was then; one that never was gets its place with its words. */
function fittingPart(
  { fields = {}, clear = [], put = [], order }: Changes,
  stored: ReadonlySet<string>,
): Fitting {
  const refused = put.filter((block) => !Block.safeParse(block).success);
  const waiting = refused.map(({ id }) => id).filter((id) => !stored.has(id));
  const fits = Object.entries(fields).filter(
    ([name, value]) => ArticleFields.safeParse({ [name]: value }).success,
  );
  const body = { put: put.filter((block) => !refused.includes(block)) };
  const places = order?.filter((id) => !waiting.includes(id)) ?? [];
  const part = changesOf(
    Object.fromEntries(fits),
    clear,
    places.length > 0 ? { ...body, order: places } : body,
  );
  return { part, refused: refused[0] };
}

function refusal(block: Block, cause: AppError): AppError {
  const line = beginning(blockText(block).replaceAll(/\s+/g, ' ').trim(), quoted);
  return new AppError('invalid_input', words().writing.refusedBlock(line), { cause });
}
