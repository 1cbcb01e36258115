import { useQuery } from '@tanstack/react-query';
import { captionTemplatesQuery } from '#renderer/api/registers.ts';
import { MenuButton } from '#renderer/ui/MenuButton.tsx';
import { useWords } from '#renderer/words/words.ts';
import { refillTemplate } from '#shared/areas/caption-template.ts';
import type { PhotoNotes } from '#shared/areas/assets.ts';

interface CaptionTemplatesProps {
  /** What the file says: where and when it was taken, who is seen. */
  readonly notes: PhotoNotes;
  /** Where the article is from: the place of a photo that says none. */
  readonly place: string;
  readonly caption: string;
  readonly onWrite: (words: { readonly caption: string }) => void;
}

/** The newsroom's frames for captions, filled in with what is known of the photo. */
export function CaptionTemplates({ notes, place, caption, onWrite }: CaptionTemplatesProps) {
  const { photos } = useWords();
  const { data: templates = [] } = useQuery(captionTemplatesQuery);
  if (templates.length === 0) return null;
  const known = { ...notes, place: notes.place === '' ? place : notes.place };
  return (
    <div>
      <MenuButton
        label={photos.template}
        kind="plain"
        choices={templates.map(({ id, title, text }) => ({
          id,
          title,
          onChoose: () =>
            onWrite({ caption: refillTemplate(text, known, { written: caption, before: notes }).text }),
        }))}
      >
        {photos.template}
      </MenuButton>
    </div>
  );
}
