import { useEffect, useId } from 'react';
import { useWords } from '#renderer/words/words.ts';
import type { Mention } from './use-mention.ts';
import styles from './Notes.module.css';

interface MentionListProps {
  readonly mention: Mention;
  area(): HTMLTextAreaElement | null | undefined;
}

/** Whom a note can ask, under the words. The keyboard stays in the words all the while. */
export function MentionList({ mention: { levels, chosen, choose }, area }: MentionListProps) {
  const { notes: words } = useWords();
  const id = useId();
  const option = levels[chosen] && `${id}${levels[chosen].id}`;
  useEffect(() => {
    const field = area();
    if (!field || option === undefined) return undefined;
    field.setAttribute('aria-controls', id);
    field.setAttribute('aria-activedescendant', option);
    return () => {
      field.removeAttribute('aria-controls');
      field.removeAttribute('aria-activedescendant');
    };
  }, [area, id, option]);
  if (levels.length === 0) return null;
  return (
    <ul id={id} className={styles.mentions} role="listbox" aria-label={words.mention}>
      {levels.map((level, index) => (
        <li
          key={level.id}
          id={`${id}${level.id}`}
          role="option"
          aria-selected={index === chosen}
          onPointerDown={(event) => event.preventDefault()}
          onClick={() => choose(level)}
        >
          {words.mentioned(level.title)}
        </li>
      ))}
    </ul>
  );
}
