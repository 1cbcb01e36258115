import { PickMany } from '#renderer/ui/PickMany.tsx';
import { useWords } from '#renderer/words/words.ts';
import { newKeywords, without } from './picking.ts';

/** Free words. A comma parts two of them. */
export function KeywordsField({
  tags,
  onChange,
}: {
  tags: readonly string[];
  onChange: (tags: string[]) => void;
}) {
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
    />
  );
}
