import { $getState, createState, DecoratorNode } from 'lexical';
import type { UnknownBlock } from '#shared/document/block.ts';

const none: UnknownBlock | null = null;

/** The whole block, as it came. */
export const lockedState = createState('locked', {
  parse: (value) => (typeof value === 'object' && value !== null ? (value as UnknownBlock) : none),
});

/** A block of a version to come: it is kept, and not written in. */
export class LockedNode extends DecoratorNode<null> {
  override $config() {
    return this.config('locked', { extends: DecoratorNode, stateConfigs: [lockedState] });
  }

  block(): UnknownBlock | null {
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
