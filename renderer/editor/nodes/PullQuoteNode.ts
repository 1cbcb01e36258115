import { DecoratorNode } from 'lexical';
import { linePlaces } from './line-host.ts';

/** A sentence lifted out of the text, with who said it. Both are lines that are written in place. */
export class PullQuoteNode extends DecoratorNode<null> {
  override $config() {
    return this.config('pullQuote', { extends: DecoratorNode, slots: ['text', 'attribution'] });
  }

  override createDOM(): HTMLElement {
    return linePlaces(document.createElement('figure'), ['text', 'attribution'], 'blockquote');
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
