import type { PageEncoding } from '#shared/areas/reading.ts';

/** What a page's own markup says a line is. Text pages say nothing. */
export type LineRole =
  | 'headline'
  | 'kicker'
  | 'subheadline'
  | 'lead'
  | 'date'
  | 'byline'
  | 'source'
  | 'caption'
  | 'credit'
  | 'subhead'
  | 'body';

/** One line of a page in reading order: its words, and whatever the page's form says about it. */
export interface PageLine {
  /** Tidy, in one line. Empty only where a picture stands without words. */
  readonly text: string;
  /** Set apart from the line above by an empty line or by a block of its own. */
  readonly apart: boolean;
  readonly role?: LineRole;
  /** 1 to 6 for a heading, 0 for anything else. */
  readonly heading: number;
  /** The whole line is bold. */
  readonly strong: boolean;
  /** The whole line is in italics. */
  readonly emphasis: boolean;
  readonly align?: 'right' | 'center';
  /** Share of the letters that stand in links, 0 to 1. */
  readonly linkShare: number;
  readonly list?: { readonly id: number; readonly ordered: boolean };
  readonly table?: { readonly id: number; readonly cells: readonly string[] };
  readonly quote: boolean;
  /** Inside the element that holds the article's text, where the page shows which one that is. */
  readonly inBody: boolean;
  /** The part of a caption that the markup calls its credit. */
  readonly credit?: string;
  /** A picture stands here. */
  readonly picture: boolean;
  /** Where its file may lie, as the page says it, best first. */
  readonly addresses?: readonly string[];
  /** Lines of one figure share its number. */
  readonly figure?: number;
  /** The words in columns, when the line is several things side by side, as a menu is. */
  readonly columns: readonly string[];
  /** The letters were guessed at: an old font does not say all of them. */
  readonly guessed: boolean;
  /** Why the page's structure says that this is not the article: a menu, a footer, a comment box. */
  readonly outside?: string;
}

/** What a page says of itself beside its printed words. Evidence only: the printed text wins. */
export interface PageFacts {
  readonly titles: readonly string[];
  readonly description: string;
  readonly publishedAt: string;
  readonly author: string;
  readonly siteName: string;
}

/** A file that came inside a page, or lies beside it. */
export interface PageFile {
  /** What it is called there; empty where nothing says so. */
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** Finds a file by the address by which the page names it. */
export type FindFile = (address: string) => PageFile | undefined;

/** A saved page of any kind, as lines. */
export interface Page {
  readonly lines: readonly PageLine[];
  readonly facts: PageFacts;
  readonly encoding: PageEncoding;
  readonly warnings: readonly string[];
  /** A document as somebody typed it: no page stands around it whose tables lay out menus. */
  readonly isManuscript?: boolean;
  /** What came inside the page's own file; absent for a kind of file that holds nothing but the text. */
  readonly enclosed?: FindFile;
}

export const noFacts: PageFacts = { titles: [], description: '', publishedAt: '', author: '', siteName: '' };

/** A line of which nothing is known but its words. */
export function plainLine(text: string, known: Partial<PageLine> = {}): PageLine {
  const unknown = { apart: false, heading: 0, strong: false, emphasis: false, linkShare: 0 };
  return {
    ...unknown,
    quote: false,
    picture: false,
    inBody: false,
    guessed: false,
    columns: [],
    ...known,
    text,
  };
}
