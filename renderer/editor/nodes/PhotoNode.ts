import { $getState, createState, DecoratorNode } from 'lexical';
import type { PhotoBlock } from '#shared/document/block.ts';
import { linePlaces } from './line-host.ts';

/** What a photo says besides its two lines of text. */
export type PhotoFacts = Pick<
  PhotoBlock,
  'asset' | 'alt' | 'crop' | 'focus' | 'printWidth' | 'placement' | 'change'
>;

const noFacts: PhotoFacts = { alt: '', placement: 'inline' };

/** Everything of a photo's use that is not written in the text: its file, alt, crop, placement, and what is kept. */
export const photoState = createState('photo', {
  parse: (value) => (typeof value === 'object' && value !== null ? (value as PhotoFacts) : noFacts),
});

/** One use of a photo: the picture, with its caption and its credit as two lines that are written in place. */
export class PhotoNode extends DecoratorNode<null> {
  override $config() {
    return this.config('photo', {
      extends: DecoratorNode,
      slots: ['caption', 'credit'],
      stateConfigs: [photoState],
    });
  }

  facts(): PhotoFacts {
    return $getState(this, photoState);
  }

  override createDOM(): HTMLElement {
    const figure = document.createElement('figure');
    const picture = document.createElement('div');
    picture.dataset['picture'] = '';
    figure.append(picture);
    return linePlaces(figure, ['caption', 'credit'], 'figcaption');
  }

  override updateDOM(): false {
    return false;
  }

  override decorate(): null {
    return null;
  }

  override isInline(): false {
    return false;
  }
}
