import { countCharacters, countWords, readingMinutes } from '#shared/text/count.ts';
import { runsText } from '#shared/document/run.ts';
import { countedText, photosOf } from '#shared/document/text.ts';
import type { AssetId, Timestamp } from '#shared/ids.ts';
import { figure } from '#shared/figure.ts';
import { vietnamDate } from '#shared/vietnam-time.ts';
import { cleanArticle } from './clean-article.ts';
import { notSigned, type ExportedArticle, type ExportedSignOff } from './exported-article.ts';
import { articleElements } from './html.ts';
import { element, toHtml, type Element, type Markup } from './markup.ts';

/** An article as it goes to the leaders who approve on paper. */
export interface Galley {
  readonly article: ExportedArticle;
  /** A small picture of each photo that can be shown, as a `data:` URL: the page asks for no file. */
  readonly pictures?: ReadonlyMap<AssetId, string>;
  /** Where it stands, in the newsroom's words. */
  readonly stage: string;
  /** How many changes of the text nobody has accepted or rejected yet. */
  readonly openChanges?: number;
  /** Every level of the chain, lowest first. */
  readonly levels: readonly { readonly id: string; readonly title: string }[];
  readonly printedAt: Timestamp;
}

/**
 * The galley as a piece of HTML, for the page that knows paper: it parts the lines of `.galley-text` and numbers them,
 * and prints `data-running` and `data-stage` in the margin of every page.
 */
export function galleyHtml({ article: original, pictures = new Map(), ...galley }: Galley): string {
  const article = cleanArticle(original);
  const shown = picturesBySource(article, pictures);
  const running = [
    article.paper.name,
    `Tin bài ${articleCode(article)}`,
    `Bản ${revisionCode(article)}`,
  ].join(' · ');
  return toHtml(
    element(
      'article',
      { class: 'galley', 'data-running': running, 'data-stage': standing(article, galley) },
      [
        facts(article, galley),
        element(
          'main',
          { class: 'galley-text' },
          articleElements(article).map((part) => withItems(withPictures(part, shown))),
        ),
        ...(isReference(article) ? [] : [signatures(article, galley)]),
      ],
    ),
  );
}

/** A reference is approved by nobody. */
function isReference({ content }: ExportedArticle): boolean {
  return content.kind === 'reference';
}

function standing(article: ExportedArticle, { stage }: Pick<Galley, 'stage'>): string {
  return isReference(article) ? stage : `${stage} (${notSigned})`;
}

/** The end of an article's id and the beginning of a revision's: what the command line finds them by. */
function articleCode({ id }: ExportedArticle): string {
  return id.slice(-8);
}

function revisionCode({ revision }: ExportedArticle): string {
  return revision.slice(0, 12);
}

function facts(article: ExportedArticle, galley: Omit<Galley, 'article'>): Element {
  const { printedAt, openChanges = 0 } = galley;
  const words = countWords(countedText(article.content));
  const { withSpaces } = countCharacters(countedText(article.content));
  const rows: readonly (readonly [string, string])[] = [
    ['Tin bài', articleCode(article)],
    ['Chuyên mục', article.section?.title ?? 'chưa có'],
    ['Bản', revisionCode(article)],
    ['Thể loại', article.genre?.title ?? 'chưa có'],
    [isReference(article) ? 'Loại' : 'Khâu duyệt', standing(article, galley)],
    ['Độ dài', `${figure(words)} chữ, ${figure(withSpaces)} ký tự`],
    ['In lúc', vietnamDate(printedAt)],
    ['Ảnh', `${photosOf(article.content).length} ảnh, đọc ${readingMinutes(words)} phút`],
  ];
  return element('header', { class: 'galley-facts' }, [
    element('p', { class: 'galley-title' }, [
      element('span', {}, [isReference(article) ? 'Bản in tư liệu' : 'Bản duyệt']),
      element('span', {}, [article.paper.name]),
    ]),
    element(
      'dl',
      {},
      rows.flatMap(([name, value]) => [element('dt', {}, [name]), element('dd', {}, [value])]),
    ),
    ...(openChanges > 0 ? [unsettled(openChanges)] : []),
  ]);
}

/** Paper shows no marks: whoever signs it is told that the text may still turn out another way. */
function unsettled(openChanges: number): Element {
  const sentence = `Còn ${figure(openChanges)} chỗ sửa chưa nhận hoặc từ chối. Bản này in như đã nhận hết.`;
  return element('p', { class: 'galley-unsettled' }, [sentence]);
}

/** What an exporter calls the picture of a photo, and the small one that is printed in its place. */
function picturesBySource(
  { photos }: ExportedArticle,
  pictures: ReadonlyMap<AssetId, string>,
): ReadonlyMap<unknown, string> {
  return new Map(
    photos.flatMap(({ name, asset }) => {
      const picture = pictures.get(asset.id);
      return picture === undefined ? [] : [[`photos/${name}`, picture]];
    }),
  );
}

/** A photo that cannot be shown is still told of by its caption. */
function withPictures(markup: Element, shown: ReadonlyMap<unknown, string>): Element {
  const children = markup.children.flatMap((child): Markup[] => {
    if (typeof child === 'string') return [child];
    if (child.tag !== 'img') return [withPictures(child, shown)];
    const src = shown.get(child.attributes['src']);
    return src === undefined ? [] : [element('img', { src, alt: child.attributes['alt'] })];
  });
  return { ...markup, children };
}

/** The words of a list's item stand in an element of their own, apart from the list inside it. */
function withItems(markup: Element): Element {
  const children = markup.children.map((child) => (typeof child === 'string' ? child : withItems(child)));
  if (markup.tag !== 'li') return { ...markup, children };
  const isList = (child: (typeof children)[number]) =>
    typeof child !== 'string' && (child.tag === 'ul' || child.tag === 'ol');
  const words = element(
    'span',
    { class: 'item' },
    children.filter((child) => !isList(child)),
  );
  return { ...markup, children: [words, ...children.filter(isList)] };
}

function signatures(article: ExportedArticle, { levels }: Pick<Galley, 'levels'>): Element {
  return element('section', { class: 'galley-signatures' }, [
    element('h2', {}, [`Ý kiến và chữ ký duyệt: “${runsText(article.content.headline)}”`]),
    element(
      'ul',
      {},
      levels.map((level) => signatureBox(level, article.standing)),
    ),
  ]);
}

function signatureBox(
  { id, title }: Galley['levels'][number],
  signOffs: readonly ExportedSignOff[],
): Element {
  const decided = signOffs.filter(({ level }) => level === id).at(-1);
  const blank = (name: string) => element('span', { class: 'galley-blank' }, [name]);
  return element('li', {}, [
    element('strong', {}, [title]),
    ...(decided ? [element('small', {}, [decisionText(decided)])] : []),
    ...['Ý kiến', 'Họ và tên', 'Ngày', 'Chữ ký'].map(blank),
  ]);
}

const decisions: Readonly<Record<ExportedSignOff['decision'], string>> = {
  submit: 'gửi duyệt',
  approve: 'duyệt',
  return: 'trả lại',
  hold: 'để dành',
  resume: 'lấy lại',
};

function decisionText({ decision, personTitle, at, signature }: ExportedSignOff): string {
  return `Trên máy: ${personTitle} ${decisions[decision]} lúc ${vietnamDate(at)}, ${signature}`;
}
