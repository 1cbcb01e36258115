import { $getState, createState, DecoratorNode } from 'lexical';
import type { Block } from '#shared/document/block.ts';

const none: Block | null = null;

/** The whole block, as it came. */
export const lockedState = createState('locked', {
  parse: (value) => (typeof value === 'object' && value !== null ? (value as Block) : none),
});

/** A block that is shown and kept but not written in: a photo story, a block of a version to come. */
export class LockedNode extends DecoratorNode<null> {
  override $config() {
    return this.config('locked', { extends: DecoratorNode, stateConfigs: [lockedState] });
  }

  block(): Block | null {
    return $getState(this, lockedState);
  }

  override createDOM(): HTMLElement {
    return document.createElement('figure');
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
