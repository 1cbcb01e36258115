import { $getState, createState, DecoratorNode } from 'lexical';
import type { Photo } from '#shared/document/block.ts';
import { storyLine } from '#shared/document/lines.ts';
import { linePlaces } from './line-host.ts';

/** What one photo of a story says besides its two lines of text. */
export type StoryPhotoFacts = Pick<Photo, 'id' | 'asset' | 'alt' | 'crop' | 'focus' | 'printWidth'>;

const noPhotos: readonly StoryPhotoFacts[] = [];

/** The photos of a story in their order, with everything that is not written in the text. */
export const storyState = createState('photoStory', {
  parse: (value) => (Array.isArray(value) ? (value as readonly StoryPhotoFacts[]) : noPhotos),
});

/** A phóng sự ảnh: several photos in a row, each with its caption and its credit as lines that are written in place. */
export class PhotoStoryNode extends DecoratorNode<null> {
  override $config() {
    return this.config('photoStory', { extends: DecoratorNode, stateConfigs: [storyState] });
  }

  photos(): readonly StoryPhotoFacts[] {
    return $getState(this, storyState);
  }

  override createDOM(): HTMLElement {
    const story = document.createElement('section');
    story.append(...this.photos().map(({ id }) => photoPlace(id)));
    return story;
  }

  /** Photos that came, went or changed places are drawn anew. */
  override updateDOM(before: this): boolean {
    return idsOf(before) !== idsOf(this);
  }

  override decorate(): null {
    return null;
  }

  override isInline(): false {
    return false;
  }
}

function photoPlace(id: string): HTMLElement {
  const figure = document.createElement('figure');
  figure.dataset['photo'] = id;
  const picture = document.createElement('div');
  picture.dataset['picture'] = '';
  figure.append(picture);
  return linePlaces(figure, [storyLine(id, 'caption'), storyLine(id, 'credit')], 'figcaption');
}

function idsOf(story: PhotoStoryNode): string {
  return story
    .photos()
    .map(({ id }) => id)
    .join('\n');
}
