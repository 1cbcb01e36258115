import {
  lastSaid,
  Message,
  MessageId,
  type Anchor,
  type Answer,
  type Thread,
} from '#shared/areas/threads.ts';
import { ThreadId, type ArticleId, type EntryId } from '#shared/ids.ts';
import { tidy } from '#shared/text/nfc.ts';
import { stamp, type Clock, type Ids } from '#core/clock.ts';
import type { ThreadStore } from './thread-store.ts';

interface Ports {
  readonly clock: Clock;
  readonly ids: Ids;
  readonly store: ThreadStore;
  /** Refuses an article that is not here. */
  assertArticle(id: ArticleId): void;
  /** Refuses a person who is not in the newsroom's list. */
  assertPerson(id: string): void;
}

/** How a thread is begun. */
export interface Said {
  readonly text: string;
  readonly levels?: EntryId[] | undefined;
  readonly as: string;
}

type Comment = { kind: 'comment' } & Omit<Said, 'as'>;

export type ThreadService = ReturnType<typeof createThreadService>;

export function createThreadService({ clock, ids, store, assertArticle, assertPerson }: Ports) {
  function message(body: Comment | Answer, as: string, after: readonly Message[] = []): Message {
    assertPerson(as);
    const previous = after.at(-1)?.id;
    const beside = lastSaid(after).filter((id) => id !== previous);
    const said = {
      id: MessageId.parse(ids.next()),
      person: as,
      at: stamp(clock),
      ...(previous && { previous }),
      ...(beside.length > 0 && { beside }),
    };
    const text = body.text === undefined ? {} : { text: tidy(body.text) };
    return Message.parse({ ...said, ...body, ...text });
  }

  return {
    list(article: ArticleId): Thread[] {
      assertArticle(article);
      return store.of(article);
    },

    begin(article: ArticleId, anchor: Anchor, { as, ...said }: Said): Thread {
      assertArticle(article);
      const id = ThreadId.parse(ids.next());
      const first = message({ kind: 'comment', ...said }, as);
      store.add({ id, article, anchor, messages: [first] });
      return store.find(id);
    },

    answer(id: ThreadId, answer: Answer, as: string): Thread {
      const thread = store.find(id);
      store.add({ ...thread, messages: [message(answer, as, thread.messages)] });
      return store.find(id);
    },
  };
}
