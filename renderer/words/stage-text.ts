import type { Words } from './words.ts';

/** Where an article stands, as the approval chain derives it. */
interface Standing {
  readonly name: 'draft' | 'returned' | 'waiting' | 'held' | 'approved';
  readonly level: string;
}

/** A level of the chain, and how what waits for it is called. */
interface Level {
  readonly id: string;
  readonly waiting: string;
}

/** Where an article stands, in the words of the newsroom's own chain. What is only kept for reference stands nowhere in it. */
export function standingText(
  { kind, stage }: { readonly kind: 'story' | 'reference'; readonly stage: Standing },
  chain: readonly Level[],
  words: Words['stages'],
): string {
  return kind === 'reference' ? words.reference : stageText(stage, chain, words);
}

function stageText({ name, level }: Standing, chain: readonly Level[], words: Words['stages']): string {
  switch (name) {
    case 'waiting':
      return chain.find(({ id }) => id === level)?.waiting ?? words.elsewhere;
    case 'approved':
      return `${words.approved} (${words.notSigned})`;
    case 'draft':
    case 'returned':
    case 'held':
      return words[name];
    default:
      return name satisfies never;
  }
}
