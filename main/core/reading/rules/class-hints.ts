import type { LineRole } from '#core/reading/page.ts';

/*
 * What class names, ids, itemprop and data-role say. Names are compared in small letters, with camelCase and
 * underscores parted by hyphens ("PhotoCMS_Caption" is "photo-cms-caption"). A hint is evidence: whoever reads the
 * line still asks whether its words agree.
 */

/** `word` stands between hyphens or at an end; `part` stands anywhere in the name. */
interface NameWords {
  readonly word?: string;
  readonly part?: string;
}

/** Earlier rows win, so the narrow names stand before the wide ones. */
const roleNames: readonly ({ readonly role: LineRole } & NameWords)[] = [
  {
    role: 'caption',
    word: 'caption|captions|figcaption|pcaption|desc-img|img-desc|image-desc|pic-desc|img-note|note-img|photo-desc|image-note|cap',
    part: 'chu-?thich',
  },
  { role: 'credit', word: 'credit|credits|photographer|photo-author|image-author', part: 'nguon-?anh' },
  {
    role: 'kicker',
    word: 'kicker|pretitle|pre-title|suptitle|sup-title|supertitle|overline|eyebrow|title-top|toptitle|top-title|title-sup|tit-tren|titletop',
    part: 'tit-?dan(?!h)|tieu-?de-?dan',
  },
  {
    role: 'subheadline',
    word: 'subtitle|sub-title|subheadline|sub-headline|deck|title-sub|titlesub|second-title',
    part: 'tit-?phu|tieu-?de-?phu',
  },
  {
    role: 'lead',
    word: 'sapo|lead|chapeau|standfirst|summary|teaser|excerpt|description|desc|intro|introtext|cms-desc|abstract|lead-detail|news-sapo|short-content|shortcontent|brief|lbl-sapo|hometext',
    part: 'sapo|tom-?tat|dan-?de|trich-?yeu|mo-?ta',
  },
  {
    role: 'date',
    word: 'date|time|datetime|publish|published|pubdate|posted|post-date|posttime|publishdate|publish-date|date-published|created|dateposted|lbl-date|lbl-time|clock|ngay',
    part: 'ngay-?dang|thoi-?gian|date-?time|ngay-?thang|lbl-?ngay|date-?publish|publish-?date|ngay-?gio',
  },
  {
    role: 'byline',
    word: 'author|authors|byline|writer|signature|createdby|created-by|sign|cms-author|author-name|lbl-author|reporter',
    part: 'tac-?gia|but-?danh|nguoi-?viet|nguoi-?dang',
  },
  {
    role: 'source',
    word: 'source|sources|cms-source|news-source|lbl-source|nguon',
    part: 'nguon-?tin|lbl-?nguon|theo-?nguon',
  },
  {
    role: 'subhead',
    word: 'subhead|sub-head|vcsub|vc-sub|vcc-sub|crosshead|heading-inside',
    part: 'tit-?xen|tieu-?de-?xen',
  },
  {
    role: 'headline',
    word: 'headline|title-detail|detail-title|article-title|post-title|entry-title|news-title|story-title|titledetail|details-title|content-title|main-title|cms-title|singular-title|title-news|the-article-title|lbl-title|newstitle|article-header-title|title-article|page-title|title-post|title-content|name-news|detail-headline',
    part: 'tieu-?de(?!-?(?:xen|phu|dan))|tit-?chinh',
  },
  {
    role: 'body',
    word: 'article-body|articlebody|detail-content|content-detail|fck|fck-detail|cms-body|entry-content|post-content|news-content|detail-body|story-body|article-content|body-content|the-article-body|singular-content|content-news|article-text|news-detail|newsdetail|newscontent|contentdetail|detail-text|lbl-content|lblcontent|text-content|content-body|post-body|article-detail|content-article|bodytext|maincontent|main-content-body|knc-content|afcbc-body|txt-content|detail-cmain|fulltext|e-magazine-body|ps-content|innerbody',
    part: 'noi-?dung',
  },
];

/** `wide` names are used for much else, so they are believed only of a small part of the page. */
const outsideNames: readonly ({ readonly why: string; readonly wide?: boolean } & NameWords)[] = [
  {
    why: 'tin liên quan',
    word: 'related|relate|relates|relation|other-news|othernews|news-other|more-news|morenews|most-view|mostview|most-read|mostread|hot-news|hotnews|suggest|suggestion|suggestions|recommend|recommended|recommendation|same-category|samecate|same-cate|inner-article|innerarticle|boxrelated|readmore|read-more|see-more|seemore|list-news-other|latest-news|latestnews|top-news|topnews|link-content|ps-more|you-may-like|may-like|read-next|next-news|older|newer|news-relation|related-news|relatednews|morelink|also-read|article-relate|story-relate|other|others|more',
    part: 'lien-?quan|tin-?khac|bai-?khac|cung-?chuyen-?muc|cung-?chu-?de|xem-?nhieu|doc-?nhieu|tin-?moi|tin-?cung|doc-?them|xem-?them|dong-?su-?kien|quan-?tam|related',
  },
  {
    why: 'hộp bình luận',
    word: 'comment|comments|fb-comments|disqus|reply|replies|feedback|discuss|jcomments|jc|commentlist|cmt|box-comment|usercomment',
    part: 'binh-?luan|phan-?hoi|y-?kien|comment',
  },
  {
    why: 'chân trang',
    word: 'footer|page-footer|site-footer|footers|foot|colophon',
    part: 'chan-?trang|footer',
  },
  {
    why: 'menu',
    word: 'menu|nav|navbar|navigation|mainmenu|main-menu|mainnav|topnav|sitenav|sitemap|megamenu|main-nav|top-menu|bottom-menu|category-menu',
    part: 'danh-?muc',
  },
  {
    why: 'đường dẫn chuyên mục',
    word: 'breadcrumb|breadcrumbs|bread-crumb|pathway|crumb|crumbs|bread|detail-cate|cate-name|category-name|cat-links|detail-cat',
  },
  {
    why: 'nút chia sẻ',
    word: 'share|shares|sharing|social|socials|addthis|sharethis|fb-like|like-box|likebox|share-box|sharebox|social-share|share-post|fb-share-button|zalo-share-button|ps-tools|article-tools|fontsize|font-size|print-icon|email-icon|article-actions|post-tools',
    part: 'chia-?se',
  },
  {
    why: 'nút chia sẻ',
    wide: true,
    word: 'tool|tools|toolbar|action|actions|utility|utilities|print|bookmark|button|buttons|btn',
  },
  {
    why: 'quảng cáo',
    word: 'ads|adv|advert|adverts|advertisement|advertising|admzone|adsbygoogle|sponsor|sponsored|adsense|ad-box|ads-box|qc|dfp|ad-slot|adbox|banner-ads',
    part: 'quang-?cao|^div-gpt-ad|^ad-',
  },
  { why: 'quảng cáo', wide: true, word: 'banner|banners|promo|promotion|ad' },
  { why: 'thăm dò ý kiến', word: 'poll|polls|vote|voting|survey', part: 'tham-?do|binh-?chon|khao-?sat' },
  {
    why: 'thời tiết, thông tin tiện ích',
    word: 'weather|exchange|gold-price|currency|lottery',
    part: 'thoi-?tiet|ty-?gia|ti-?gia|gia-?vang',
  },
  {
    why: 'từ khóa',
    word: 'tag|tags|keyword|keywords|taglist|tag-list|tags-list|box-tag|tagbox|tagcloud|detail-tag|article-tags|list-tag',
    part: 'tu-?khoa',
  },
  { why: 'đăng ký nhận tin', word: 'newsletter|subscribe|subscription', part: 'dang-?ky|nhan-?tin' },
  {
    why: 'cửa sổ nổi',
    word: 'login|signin|sign-in|popup|modal|search|searchbox|search-box|cookie|cookies|overlay|tooltip|lightbox-menu|back-to-top|backtotop|gotop',
    part: 'tim-?kiem|dang-?nhap',
  },
  {
    why: 'đánh giá bài viết',
    word: 'rating|rate|rates|star|stars|star-rating|review-star',
    part: 'danh-?gia',
  },
  { why: 'trình nghe, xem', word: 'audio|player|tts|af-tts|podcast|audio-player|readspeaker|voice' },
  { why: 'nơi gửi tin', word: 'location-stamp|location|dateline-place' },
  { why: 'phân trang', word: 'pager|pagination|paging|pagenav|prev-next|post-navigation|page-nav|pagenavi' },
  {
    why: 'cột bên',
    wide: true,
    word: 'sidebar|side-bar|col-right|right-col|colright|rightcol|aside|widget|widgets|right-content|box-right|right|left-col|col-left|leftcol',
    part: 'cot-?phai|cot-?trai',
  },
  { why: 'lượt xem', word: 'hits|views|view-count|viewcount|post-views', part: 'luot-?xem' },
];

export interface RoleHint {
  readonly role: LineRole;
  readonly pattern: RegExp;
}
export interface OutsideHint {
  readonly why: string;
  readonly wide: boolean;
  readonly pattern: RegExp;
}

export const roleHints: readonly RoleHint[] = roleNames.map(({ role, ...names }) => ({
  role,
  pattern: patternOf(names),
}));
export const outsideHints: readonly OutsideHint[] = outsideNames.map(({ why, wide = false, ...names }) => ({
  why,
  wide,
  pattern: patternOf(names),
}));

/** Names of boxes that hold one picture with its caption. */
export const figureNames = patternOf({
  word: 'image|images|img|photo|photos|picture|pic|wp-caption|figure|thumb-detail|article-photo|image-box|img-box|photo-box|expnoedit|vcsortable-in-preview-mode|vcsortableinpreviewmode|tplcaption|tpl-caption|ck-image|media-photo|item-photo',
  part: 'hinh-?anh',
});

/** Names that hide what they stand on from a reader's eye. */
export const hiddenNames = patternOf({
  word: 'hidden|d-none|sr-only|visually-hidden|screen-reader-text|hide|invisible|visuallyhidden|display-none|amp-hidden',
});

/** Names of the page's own head. */
export const pageHeadNames = patternOf({
  word: 'header|site-header|page-header-top|masthead|top-header|header-top|topbar|top-bar|header-main|logo|banner-top|site-title|site-name|branding|header-wrap|header-container',
});

/** Pictures that belong to the page's dress. Compared with the address and the class. */
export const dressPictures =
  /icon|logo|avatar|spacer|pixel|blank\.|loading|emoji|banner|\bads?[-_/.]|button|share|facebook|zalo|youtube|play\.|arrow|bullet|star|captcha|weather|qr-?code|1x1|transparent/i;

function patternOf({ word, part }: NameWords): RegExp {
  const sources = [word && `(?:^|-)(?:${word})(?:-|$)`, part && `(?:${part})`].filter(Boolean);
  return new RegExp(sources.join('|'));
}
