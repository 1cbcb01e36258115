import type { HelpItem, HelpTopic } from '#renderer/words/help-topic.ts';
import { fold } from '#shared/text/fold.ts';

export interface FoundTopic {
  readonly title: string;
  readonly items: readonly HelpItem[];
}

/** What holds every word that was typed, with or without marks, under the page it stands on. */
export function findInHelp(topics: readonly HelpTopic[], typed: string): FoundTopic[] {
  const wanted = fold(typed).split(/\s+/);
  const holds = ({ term, text }: HelpItem) => {
    const words = fold(`${term} ${text}`);
    return wanted.every((word) => words.includes(word));
  };
  return topics
    .map(({ title, items }) => ({ title, items: items.filter(holds) }))
    .filter(({ items }) => items.length > 0);
}
