import { ElementNode } from 'lexical';

/** What stands inside a fact box: paragraphs and lists, edited as anywhere, that never run out of the box. */
export class BoxContentNode extends ElementNode {
  override $config() {
    return this.config('boxContent', { extends: ElementNode });
  }

  override createDOM(): HTMLElement {
    return document.createElement('div');
  }

  override updateDOM(): false {
    return false;
  }

  override isShadowRoot(): true {
    return true;
  }
}
