import { Button } from '#renderer/ui/Button.tsx';
import { Dialog } from '#renderer/ui/Dialog.tsx';
import { useWords } from '#renderer/words/words.ts';
import type { Found } from './find-view.ts';
import { foundForms } from './found-forms.ts';

interface OtherMarksProps {
  readonly words: string;
  /** What is to be written over, in reading order. */
  readonly places: readonly Found[];
  onReplace(places: readonly Found[]): void;
  onClose(): void;
}

/** Before words with other marks than were typed are written over. Enter alone writes over none of these. */
export function OtherMarks({ words, places, onReplace, onClose }: OtherMarksProps) {
  const { editor: text, window } = useWords();
  const forms = foundForms(places, words);
  const typed = forms.find(({ isTyped }) => isTyped);
  return (
    <Dialog
      title={text.otherMarks}
      width="narrow"
      isOpen
      isQuestion
      onClose={onClose}
      actions={
        <>
          <Button {...(!typed && ({ kind: 'primary', autoFocus: true } as const))} onPress={onClose}>
            {window.cancel}
          </Button>
          <Button onPress={() => onReplace(places)}>{text.replaceEvery(places.length)}</Button>
          {typed && (
            <Button kind="primary" autoFocus onPress={() => onReplace(typed.places)}>
              {text.replaceOnly(typed.words)}
            </Button>
          )}
        </>
      }
    >
      {text.otherMarksFound(
        words.trim(),
        forms.map((form) => ({ words: form.words, count: form.places.length })),
      )}
    </Dialog>
  );
}
