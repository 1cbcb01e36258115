import type { Chance } from './chance.ts';
import type { CorpusArticle } from './corpus.ts';
import {
  barOf,
  breadcrumbOf,
  commentsOf,
  footerOf,
  mastheadOf,
  menuOf,
  relatedNameOf,
  tailOf,
  type MadeCaption,
} from './shells.ts';
import { taggedLead, type Part, type Story } from './story.ts';

/** How one content management system writes its pages. Empty names: it writes none that help. */
interface Skin {
  readonly title: string;
  readonly lead: string;
  readonly leadTag: string;
  readonly date: string;
  readonly author: string;
  readonly body: string;
  readonly kicker: string;
  readonly subtitle: string;
  readonly related: string;
  readonly comments: string;
  readonly heading: string;
}

const skins: readonly Skin[] = [
  {
    title: 'detail-title article-title',
    lead: 'detail-sapo',
    leadTag: 'h2',
    date: 'detail-time',
    author: 'detail-author',
    body: 'detail-content afcbc-body',
    kicker: 'detail-kicker',
    subtitle: 'detail-subtitle',
    related: 'box-relate',
    comments: 'detail-comment',
    heading: 'h1',
  },
  {
    title: 'article__title cms-title',
    lead: 'article__sapo cms-desc',
    leadTag: 'div',
    date: 'article__time',
    author: 'article__author cms-author',
    body: 'article__body cms-body',
    kicker: 'article__kicker',
    subtitle: 'article__subtitle',
    related: 'article-relate',
    comments: 'article-comment',
    heading: 'h1',
  },
  {
    title: 'title-detail',
    lead: 'description',
    leadTag: 'p',
    date: 'date',
    author: 'author_mail',
    body: 'fck_detail',
    kicker: 'kicker',
    subtitle: 'subtitle',
    related: 'box-tinlienquan',
    comments: 'box_comment',
    heading: 'h1',
  },
  {
    title: 'lblTieuDe',
    lead: 'lblTomTat',
    leadTag: 'span',
    date: 'lblNgayDang',
    author: 'lblTacGia',
    body: 'lblNoiDung',
    kicker: 'lblTitDan',
    subtitle: 'lblTitPhu',
    related: 'TinLienQuan',
    comments: 'YKienBanDoc',
    heading: 'span',
  },
  {
    title: 'entry-title',
    lead: 'entry-summary',
    leadTag: 'div',
    date: 'entry-date',
    author: 'author vcard',
    body: 'entry-content',
    kicker: 'overline',
    subtitle: 'entry-subtitle',
    related: 'related-posts',
    comments: 'comments-area',
    heading: 'h1',
  },
  {
    title: 'xq1',
    lead: 'xq2',
    leadTag: 'p',
    date: 'xq3',
    author: 'xq4',
    body: 'xq5',
    kicker: 'xq6',
    subtitle: 'xq7',
    related: 'xq8',
    comments: 'xq9',
    heading: 'h1',
  },
  {
    title: '',
    lead: '',
    leadTag: 'p',
    date: '',
    author: '',
    body: '',
    kicker: '',
    subtitle: '',
    related: '',
    comments: '',
    heading: 'h2',
  },
  {
    title: '',
    lead: '',
    leadTag: 'p',
    date: '',
    author: '',
    body: '',
    kicker: '',
    subtitle: '',
    related: '',
    comments: '',
    heading: 'b',
  },
];

/** Names that real pages put around an article, some of which sound like anything but one. */
const wrappers = [
  'container',
  'main',
  'wrapper page-detail',
  'sidebar-1',
  'col-left',
  'col-md-8 left-content',
  'content-right-wrap',
  'box-news-detail',
  'has-sidebar comment-open',
  'section top-detail',
  'post-share-wrap',
  'site-content main-nav-open',
  'row content_left',
  'header-fixed',
  'article-tools-wrap',
  'dd-widget',
  'tab-content related-open',
];

/** Prints a story as the HTML of some site, with its menus, boxes, side column and footer. */
export function htmlPageOf(story: Story, others: readonly CorpusArticle[], chance: Chance): string {
  const skin = chance.pick(skins);
  const write = new Writer(skin, chance);
  const article = [write.titles(story), write.body(story, others), write.tail(others)].join('\n');
  const side = chance.happens(0.5) ? write.side(others) : '';
  const names = chance.happens(0.5) ? chance.some(wrappers, chance.between(1, 4)) : [];
  const wrapped = names.reduce((inner, name) => `<div class="${name}">${inner}</div>`, article);
  const page = [write.head(), wrapped, side, write.foot()];
  const body = chance.happens(0.3)
    ? `<form id="form1" runat="server">${page.join('\n')}</form>`
    : page.join('\n');
  return `<!DOCTYPE html><html lang="vi"><head><meta charset="utf-8">${write.facts(story)}</head><body>${body}</body></html>`;
}

class Writer {
  readonly #skin: Skin;
  readonly #chance: Chance;

  constructor(skin: Skin, chance: Chance) {
    this.#skin = skin;
    this.#chance = chance;
  }

  facts({ headline, lead }: Story): string {
    const title = `<title>${escaped(headline)}${this.#chance.pick(['', ' - Báo Sơn Bình', ' | Thời Luận'])}</title>`;
    if (this.#chance.happens(0.3)) return this.#chance.happens(0.5) ? title : '<title>Báo Sơn Bình</title>';
    return `${title}<meta property="og:title" content="${escaped(headline)}"><meta property="og:description" content="${escaped(lead.slice(0, 150))}">`;
  }

  head(): string {
    const links = (entries: readonly string[]) =>
      entries
        .map((entry) => `<a href="/${entry.length}">${escaped(entry)}</a>`)
        .join(this.#chance.pick([' ', '', ' | ']));
    const menu = menuOf(this.#chance).flatMap((line) => line.split(/ {2,}| \| | • |\t/));
    const kind = this.#chance.pick(['<nav>', '<div class="menu">', '<div>', '<ul>']);
    const inside = kind === '<ul>' ? menu.map((entry) => `<li>${links([entry])}</li>`).join('') : links(menu);
    const path = breadcrumbOf(this.#chance).map(
      (line) => `<div class="breadcrumb">${links(line.split(/\s*[»>/›]+\s*/))}</div>`,
    );
    const close = kind.replace(/<(\w+).*/, '</$1>');
    return [
      `<div class="logo"><a href="/"><img src="logo.png">${escaped(mastheadOf(this.#chance)[0] ?? '')}</a></div>`,
      `${kind}${inside}${close}`,
      ...(this.#chance.happens(0.6) ? path : []),
    ].join('\n');
  }

  titles(story: Story): string {
    const { title, lead, leadTag, date, author, kicker, subtitle, heading } = this.#skin;
    const parts = {
      kicker: story.kicker && tag('div', kicker, story.kicker),
      headline: tag(heading, title, story.headline),
      subheadline: story.subheadline && tag('div', subtitle, story.subheadline),
      date: story.date ? tag(this.#chance.pick(['div', 'span', 'time', 'p']), date, story.date.printed) : '',
      signed: story.isSignedAbove ? tag('div', author, story.signature.lines[0] ?? '') : '',
      bar: this.#chance.happens(0.4)
        ? `<div class="${author && 'social-share'}">${barOf(this.#chance)
            .map((word) => `<a href="#">${word}</a>`)
            .join(' ')}</div>`
        : '',
      lead:
        lead === '' && this.#chance.happens(0.5)
          ? `<p><strong>${escaped(taggedLead(story, this.#chance))}</strong></p>`
          : tag(leadTag, lead, taggedLead(story, this.#chance)),
    };
    const br = heading === 'b' ? '<br>' : '';
    const above = [
      parts.kicker,
      parts.headline,
      parts.subheadline,
      `${parts.date}${br}${parts.signed}`,
      parts.bar,
      parts.lead,
    ];
    const dateFirst = [
      parts.date,
      parts.kicker,
      parts.headline,
      parts.subheadline,
      parts.signed,
      parts.bar,
      parts.lead,
    ];
    return (this.#chance.happens(0.3) ? dateFirst : above).filter(Boolean).join(`${br}\n`);
  }

  body(story: Story, others: readonly CorpusArticle[]): string {
    const figure = this.#chance.below(5);
    const shape = this.#chance.pick(['p', 'p', 'p', 'div', 'br']);
    const blocks = [
      ...(story.leadPhoto ? [this.#photo(story.leadPhoto, figure)] : []),
      ...story.parts.flatMap((part, at) => [
        ...(at > 1 && part.type !== 'list' ? this.#amidst(others) : []),
        this.#part(part, shape, figure),
      ]),
      ...(story.isSignedAbove ? [] : [this.#signature(story, shape)]),
    ];
    return `<div class="${this.#skin.body}">${blocks.join(shape === 'br' ? '<br><br>\n' : '\n')}</div>`;
  }

  tail(others: readonly CorpusArticle[]): string {
    const related = this.#chance.some(others, 4);
    const titles = related.map(
      ({ title, lead }) =>
        `<h3><a href="/x.html">${escaped(title)}</a></h3>${this.#chance.happens(0.4) ? `<p>${escaped(lead)}</p>` : ''}`,
    );
    const comments = commentsOf(this.#chance, others[0]?.paragraphs ?? []);
    return [
      ...tailOf(this.#chance).map((line) => `<div>${escaped(line)}</div>`),
      `<div class="${this.#skin.related}"><h4>${relatedNameOf(this.#chance)}</h4>${titles.join('\n')}</div>`,
      this.#chance.happens(0.6)
        ? `<div class="${this.#skin.comments}">${comments.map((line) => `<p>${escaped(line)}</p>`).join('')}</div>`
        : '',
    ].join('\n');
  }

  side(others: readonly CorpusArticle[]): string {
    const stories = this.#chance
      .some(others, 5)
      .map(({ title, lead }) => `<li><a href="/y.html">${escaped(title)}</a><p>${escaped(lead)}</p></li>`);
    return `<div class="${this.#chance.pick(['sidebar', 'col-right', 'aside-right', ''])}"><h3>${relatedNameOf(this.#chance)}</h3><ul>${stories.join('')}</ul></div>`;
  }

  foot(): string {
    return `<div class="${this.#chance.pick(['footer', 'bottom', 'ft'])}">${footerOf(this.#chance)
      .map((line) => `<p>${escaped(line)}</p>`)
      .join('')}</div>`;
  }

  #part(part: Part, shape: string, figure: number): string {
    if (part.type === 'photo') return this.#photo(part.made, figure);
    if (part.type === 'list')
      return `<ul>${part.items.map((item) => `<li>${escaped(item)}</li>`).join('')}</ul>`;
    if (part.type === 'paragraph')
      return shape === 'br' ? escaped(part.text) : `<${shape}>${escaped(part.text)}</${shape}>`;
    if (shape === 'br') return `<b>${escaped(part.text)}</b>`;
    return this.#chance.pick([
      `<h3>${escaped(part.text)}</h3>`,
      `<p><strong>${escaped(part.text)}</strong></p>`,
      `<h2>${escaped(part.text)}</h2>`,
    ]);
  }

  #photo({ printed }: MadeCaption, figure: number): string {
    const [first = '', second = ''] = printed.map(escaped);
    const image = '<img src="anh.jpg" alt="anh">';
    const both = [first, second].filter(Boolean);
    if (figure === 0) return `<figure>${image}<figcaption>${both.join('<br>')}</figcaption></figure>`;
    if (figure === 1)
      return `<table class="image" align="center"><tr><td>${image}</td></tr><tr><td>${both.join('<br>')}</td></tr></table>`;
    if (figure === 2)
      return `<p style="text-align:center">${image}</p><p style="text-align:center"><em>${both.join('</em></p><p style="text-align:center"><em>')}</em></p>`;
    if (figure === 3) return `<div class="photo">${image}<p class="caption">${both.join('<br>')}</p></div>`;
    return `<p align="center">${image}<br><i>${both.join('<br>')}</i></p>`;
  }

  #signature({ signature }: Story, shape: string): string {
    const lines = signature.lines.map(escaped);
    if (shape === 'br') return lines.map((line) => `<b>${line}</b>`).join('<br>');
    const style = this.#chance.pick([
      '<p style="text-align:right"><strong>',
      '<p class="author">',
      '<p>',
      '<p align="right"><b>',
    ]);
    const close = style.includes('strong') ? '</strong></p>' : style.endsWith('<b>') ? '</b></p>' : '</p>';
    return lines.map((line) => `${style}${line}${close}`).join('\n');
  }

  #amidst(others: readonly CorpusArticle[]): string[] {
    const { related } = this.#skin;
    if (related !== '' && this.#chance.happens(0.04)) {
      return [
        `<div class="${related}">${this.#chance
          .some(others, 2)
          .map(({ title }) => `<a href="/z.html">${escaped(title)}</a>`)
          .join('<br>')}</div>`,
      ];
    }
    return this.#chance.happens(0.02) ? ['<div class="ads">Quảng cáo</div>'] : [];
  }
}

function tag(name: string, classes: string, text: string): string {
  return `<${name}${classes === '' ? '' : ` class="${classes}"`}>${escaped(text)}</${name}>`;
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
}
