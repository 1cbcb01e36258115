import { Button } from '#renderer/ui/Button.tsx';
import { Dialog } from '#renderer/ui/Dialog.tsx';
import { useWords } from '#renderer/words/words.ts';

interface ReplaceQuestionProps {
  readonly name: string;
  readonly onReplace: () => void;
  readonly onClose: () => void;
}

export function ReplaceQuestion({ name, onReplace, onClose }: ReplaceQuestionProps) {
  const words = useWords();
  return (
    <Dialog
      title={words.places.replaceTitle}
      width="narrow"
      isOpen
      isQuestion
      onClose={onClose}
      actions={
        <>
          <Button kind="danger" onPress={onReplace}>
            {words.places.replace}
          </Button>
          <Button kind="primary" onPress={onClose} autoFocus>
            {words.window.cancel}
          </Button>
        </>
      }
    >
      <p>{words.places.replaceQuestion(name)}</p>
    </Dialog>
  );
}
