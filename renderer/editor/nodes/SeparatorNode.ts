import { DecoratorNode } from 'lexical';

/** A pause in the story: three stars on a line of their own. */
export class SeparatorNode extends DecoratorNode<null> {
  override $config() {
    return this.config('separator', { extends: DecoratorNode });
  }

  override createDOM(): HTMLElement {
    const line = document.createElement('div');
    line.setAttribute('role', 'separator');
    return line;
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

  override getTextContent(): string {
    return '\n';
  }
}
