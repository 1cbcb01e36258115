import { tidyLine } from '#shared/text/nfc.ts';
import type { PageLine } from '#core/reading/page.ts';
import type { Context } from './html-context.ts';
import { outermost } from './html-context.ts';

/** A line of a tree whose words are still to be decoded and tidied. */
export interface RawLine {
  readonly raw: string;
  readonly known: Omit<PageLine, 'text' | 'columns' | 'guessed'>;
}

/** Gathers the words between two breaks and counts how many of them are linked, bold or in italics. */
export class LineBuffer {
  readonly lines: RawLine[] = [];
  #text = '';
  #credit = '';
  #counts = { all: 0, linked: 0, strong: 0, emphasis: 0 };
  #context: Context = outermost;
  #apart = true;
  /** The link that ended just here, with nothing after it yet. */
  #endedLink: string | undefined;

  add(text: string, context: Context): void {
    const letters = text.replace(/\s+/g, '').length;
    if (
      letters > 0 &&
      this.#endedLink !== undefined &&
      this.#endedLink !== context.link &&
      context.link !== undefined
    )
      this.end();
    if (letters > 0 && this.#counts.all === 0) this.#context = context;
    this.#text += context.pre ? text : text.replace(/[ \t\n\r\f]+/g, ' ');
    this.#endedLink = undefined;
    if (context.role === 'credit') this.#credit += text;
    this.#counts = {
      all: this.#counts.all + letters,
      linked: this.#counts.linked + (context.link === undefined ? 0 : letters),
      strong: this.#counts.strong + (context.strong ? letters : 0),
      emphasis: this.#counts.emphasis + (context.emphasis ? letters : 0),
    };
  }

  /** Two links that touch are two things, unless they lead to one place. */
  linkEnded(href: string): void {
    this.#endedLink = href;
  }

  /** Two parts that a page's style sets apart may touch in its source: "<a>Tít</a><span class=sapo>Sáng nay". */
  partStarts(): void {
    if (this.#endedLink !== undefined) this.end();
  }

  picture(context: Context, addresses: readonly string[]): void {
    this.end();
    this.lines.push({
      raw: '',
      known: { ...lineContext(context), linkShare: 0, apart: this.#apart, picture: true, addresses },
    });
  }

  row(cells: readonly string[], id: number, context: Context): void {
    this.end();
    const known = {
      ...lineContext(context),
      linkShare: 0,
      apart: this.#apart,
      picture: false,
      table: { id, cells },
    };
    this.lines.push({ raw: cells.join('\t'), known });
  }

  /** Ends the line; `apart`: what follows stands in a block of its own, or after an empty line. */
  end(apart = false): void {
    const { all, linked, strong, emphasis } = this.#counts;
    if (all > 0) {
      const known = {
        ...lineContext(this.#context),
        linkShare: linked / all,
        apart: this.#apart,
        picture: false,
      };
      const credit = this.#credit.trim() === '' ? {} : { credit: tidyLine(this.#credit) };
      this.lines.push({
        raw: this.#text,
        known: { ...known, ...credit, strong: strong >= all * 0.9, emphasis: emphasis >= all * 0.9 },
      });
      this.#apart = false;
    } else if (this.#text !== '') this.#apart = true;
    this.#apart ||= apart;
    this.#text = '';
    this.#credit = '';
    this.#counts = { all: 0, linked: 0, strong: 0, emphasis: 0 };
    this.#endedLink = undefined;
  }

  /** A line break in the middle of a block; the second in a row sets the next line apart. */
  lineBreak(): void {
    const isEmpty = this.#counts.all === 0;
    this.end(isEmpty);
  }

  get isEmpty(): boolean {
    return this.#counts.all === 0;
  }
}

function lineContext({
  link: _,
  pre: __,
  ...context
}: Context): Omit<RawLine['known'], 'linkShare' | 'apart' | 'picture'> {
  return context;
}
