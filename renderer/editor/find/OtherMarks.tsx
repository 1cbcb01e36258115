import { Button } from '#renderer/ui/Button.tsx';
import { Dialog } from '#renderer/ui/Dialog.tsx';
import { useWords } from '#renderer/words/words.ts';
import type { Found } from './find-view.ts';
import { foundForms, type FoundForm } from './found-forms.ts';

interface OtherMarksProps {
  readonly words: string;
  /** What is to be written over, in reading order. */
  readonly places: readonly Found[];
  onReplace(places: readonly Found[]): void;
  onClose(): void;
}

/** So many longer words are named; those beyond are counted. */
const mostNamed = 8;

/** Before words with other marks than were typed, or parts of longer ones, are written over. Enter alone writes over none. */
export function OtherMarks({ words, places, onReplace, onClose }: OtherMarksProps) {
  const { editor: text, window } = useWords();
  const forms = foundForms(places, words);
  const typed = forms.find(({ kind }) => kind === 'typed');
  const parts = forms.filter(({ kind }) => kind === 'part');
  const whole = forms.filter(({ kind }) => kind !== 'part').flatMap((form) => form.places);
  const isOfferedWhole = parts.length > 0 && whole.length > (typed?.places.length ?? 0);
  return (
    <Dialog
      title={parts.length > 0 ? text.inLongerWords : text.otherMarks}
      width="narrow"
      isOpen
      isQuestion
      onClose={onClose}
      actions={
        <>
          <Button {...(!typed && ({ kind: 'primary', autoFocus: true } as const))} onPress={onClose}>
            {window.cancel}
          </Button>
          {isOfferedWhole && (
            <Button onPress={() => onReplace(whole)}>{text.replaceWhole(whole.length)}</Button>
          )}
          <Button onPress={() => onReplace(places)}>{text.replaceEvery(places.length)}</Button>
          {typed && (
            <Button kind="primary" autoFocus onPress={() => onReplace(typed.places)}>
              {text.replaceOnly(typed.words)}
            </Button>
          )}
        </>
      }
    >
      {text.formsFound(forms.some(({ kind }) => kind === 'otherMarks') ? words.trim() : null, [
        ...forms
          .filter(({ kind }) => kind !== 'part')
          .map((form) => text.formFound(form.words, sizeOf([form]))),
        ...parts.slice(0, mostNamed).map((form) => text.partFound(form.words, sizeOf([form]))),
        ...(parts.length > mostNamed ? [text.otherPartsFound(sizeOf(parts.slice(mostNamed)))] : []),
      ])}
    </Dialog>
  );
}

function sizeOf(forms: readonly FoundForm[]): number {
  return forms.reduce((sum, { places }) => sum + places.length, 0);
}
