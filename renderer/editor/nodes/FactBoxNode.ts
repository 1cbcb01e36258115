import { DecoratorNode } from 'lexical';
import { linePlaces } from './line-host.ts';

/** A box beside the story: a title in a line of its own, and blocks in a `BoxContentNode`. */
export class FactBoxNode extends DecoratorNode<null> {
  override $config() {
    return this.config('factBox', { extends: DecoratorNode, slots: ['title', 'content'] });
  }

  override createDOM(): HTMLElement {
    return linePlaces(document.createElement('aside'), ['title', 'content'], 'div');
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
