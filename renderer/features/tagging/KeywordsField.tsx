import { PickMany } from '#renderer/ui/PickMany.tsx';
import type { Rest } from '#renderer/ui/use-resting-text.ts';
import { useWords } from '#renderer/words/words.ts';
import { newKeywords, without } from './picking.ts';

interface KeywordsFieldProps {
  readonly tags: readonly string[];
  readonly onChange: (tags: string[]) => void;
  readonly rest: Rest;
}

/** Free words. A comma parts two of them. */
export function KeywordsField({ tags, onChange, rest }: KeywordsFieldProps) {
  const { tagging: words } = useWords();
  return (
    <PickMany
      label={words.tags}
      addLabel={words.addTag}
      optionsFor={() => []}
      picked={tags.map((tag) => ({ id: tag, title: tag }))}
      onPick={() => undefined}
      onTake={(typed) => onChange(newKeywords(tags, typed))}
      onRemove={(tag) => onChange(without(tags, tag))}
      removeLabel={words.remove}
      empty={words.enterTakes}
      rest={rest}
    />
  );
}
