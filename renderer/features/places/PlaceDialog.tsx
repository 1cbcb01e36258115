import { later } from '#renderer/ui/later.tsx';
import { useAskedPlace, type ChosenPlace } from './choose-place.ts';

const PlaceChooser = later(async () => (await import('./PlaceChooser.tsx')).PlaceChooser);

/** The one dialog in which a person chooses a folder or a file. It stands in the window and shows itself when asked. */
export function PlaceDialog() {
  const { question, answer } = useAskedPlace();
  if (!question) return null;
  return (
    <PlaceChooser
      key={question.title}
      question={question}
      onChoose={(chosen: ChosenPlace) => answer(chosen)}
      onClose={() => answer(undefined)}
    />
  );
}
