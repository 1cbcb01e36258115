import { useExpandingText } from '#renderer/editor/shortcuts/use-expanding-text.ts';
import { TextField } from '#renderer/ui/TextField.tsx';
import { useWords } from '#renderer/words/words.ts';
import type { DeskField } from '#shared/areas/photo-desk.ts';
import { isGood } from './photo-field-texts.ts';

interface PhotoWordFieldProps {
  readonly field: DeskField;
  readonly text: string;
  readonly onText: (text: string) => void;
  readonly onBlur?: () => void;
  readonly onCompositionStart?: () => void;
  readonly onCompositionEnd?: () => void;
  readonly isFirst?: boolean;
}

/** One field of what is said of a photo. */
export function PhotoWordField({ field, text, onText, isFirst = false, ...events }: PhotoWordFieldProps) {
  const { photoDesk: words } = useWords();
  const onTyped = useExpandingText(text, onText);
  const hints: Partial<Record<DeskField, string>> = {
    people: words.listHint,
    keywords: words.listHint,
    takenAt: words.takenHint,
  };
  const hint = hints[field];
  return (
    <TextField
      label={words.fields[field]}
      value={text}
      onChange={onTyped}
      error={isGood(field, text) ? undefined : words.badDate}
      autoFocus={isFirst}
      {...events}
      {...(field === 'caption' && { rows: 3 })}
      {...(hint !== undefined && { description: hint })}
    />
  );
}
