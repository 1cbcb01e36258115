import type { PagePicture } from '#shared/areas/page-picture.ts';
import type { Doubt, DroppedLine, ReadBlock, ReadPage } from '#shared/areas/reading.ts';
import type { Page, PageFacts } from '#core/reading/page.ts';
import type { Line } from './line.ts';
import { measured } from './measured.ts';

type ReadByline = ReadPage['bylines'][number];

/** The stretch of lines that holds the article's text, first and last line included. */
export interface Run {
  readonly first: number;
  readonly last: number;
}

/** A block of the text, and the lines it was made of. */
export interface DraftBlock {
  readonly block: ReadBlock;
  readonly lines: readonly Line[];
}

/** Who signs, or what is named as the source, and the line that says so; none where the page's own data does. */
export interface Signed {
  readonly said: ReadByline | string;
  readonly line: Line | undefined;
}

/** Words of a line that state the day or the time of publication. */
export interface StatedIn {
  readonly line: Line;
  /** As in the field; `T17:12+07:00` for a time alone. */
  readonly stated: string;
}

/** What has been read so far. Every line is free until a step takes it for a field or drops it with a reason. */
export class Draft {
  readonly lines: readonly Line[];
  readonly facts: PageFacts;
  kicker = '';
  headline = '';
  subheadline = '';
  publishedAt: string | null = null;
  leadTag = '';
  lead = '';
  /** The line that bears the paper's tag. */
  leadTagLine: Line | undefined;
  body: DraftBlock[] = [];
  /** What there is of the pictures of the article, by the lines at which they stand. */
  readonly pictures = new Map<number, PagePicture>();
  readonly bylines: ReadByline[] = [];
  source = '';
  /** In the order in which they were found, those that say the same again among them. */
  readonly signed: Signed[] = [];
  readonly dates: StatedIn[] = [];
  readonly warnings: string[];
  /** Where the headline stands; before it there is only the page's own head. */
  headlineAt = -1;
  /** Where the lead stands; where there is none, the line before the first paragraph. */
  leadAt = -1;
  readonly #encoding: Page['encoding'];
  readonly #taken = new Map<number, string>();
  readonly #dropped = new Map<number, DroppedLine[]>();
  readonly #doubts: { readonly doubt: Doubt; readonly line: Line | undefined }[] = [];

  constructor(page: Page) {
    this.lines = measured(page);
    this.facts = page.facts;
    this.warnings = [...page.warnings];
    this.#encoding = page.encoding;
  }

  isFree(line: Line): boolean {
    return !this.#taken.has(line.index) && !this.#dropped.has(line.index);
  }

  /** Takes a line for a field. Words that were guessed from an old font make the field doubtful. */
  take(line: Line, field: string): void {
    this.#taken.set(line.index, field);
    if (line.guessed) this.doubt(field, 'Chữ hoa có dấu được đoán lại từ phông chữ cũ. Hãy xem lại chữ hoa.');
  }

  /** The lines that a field was taken from, in the order of the page. */
  linesOf(field: string): Line[] {
    return this.lines.filter(({ index }) => this.#taken.get(index) === field);
  }

  /** What was dropped of a line: the whole of it, or some words. */
  droppedOf(line: Line): readonly DroppedLine[] {
    return this.#dropped.get(line.index) ?? [];
  }

  /** Drops a whole line that is still free. A picture without words goes, and leaves nothing to be told. */
  drop(line: Line, why: string): void {
    if (!this.isFree(line)) return;
    this.#dropped.set(line.index, []);
    this.dropPart(line, line.text, why);
  }

  /** Drops some words of a line whose other words are in a field. */
  dropPart(line: Line, text: string, why: string): void {
    if (text === '') return;
    this.#dropped.set(line.index, [...(this.#dropped.get(line.index) ?? []), { text, why }]);
  }

  doubt(field: string, why: string, line?: Line): void {
    if (!this.#doubts.some(({ doubt }) => doubt.field === field && doubt.why === why))
      this.#doubts.push({ doubt: { field, why }, line });
  }

  get doubts(): readonly { readonly doubt: Doubt; readonly line: Line | undefined }[] {
    return this.#doubts;
  }

  addByline(byline: ReadByline, line?: Line): void {
    this.signed.push({ said: byline, line });
    if (!this.bylines.some(({ penName, role }) => penName === byline.penName && role === byline.role))
      this.bylines.push(byline);
  }

  addSource(source: string, line?: Line): void {
    if (source !== '') this.signed.push({ said: source, line });
    if (source !== '' && !this.source.includes(source))
      this.source = [this.source, source].filter(Boolean).join(', ');
  }

  finished(): ReadPage {
    const body = this.body.map(({ block }) => block);
    const photos = body.flatMap((block) =>
      block.type === 'photo' ? [{ caption: block.caption, credit: block.credit }] : [],
    );
    const { kicker, headline, subheadline, publishedAt, leadTag, lead, bylines, source, warnings } = this;
    const dropped = [...this.#dropped].toSorted(([a], [b]) => a - b).flatMap(([, parts]) => parts);
    const fields = {
      kicker,
      headline,
      subheadline,
      publishedAt,
      leadTag,
      lead,
      body,
      photos,
      bylines,
      source,
    };
    const doubts = this.#doubts.map(({ doubt }) => doubt);
    return { ...fields, dropped, doubts, warnings, encoding: this.#encoding };
  }
}
