import { createHash } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Asset } from '#shared/areas/assets.ts';
import type { Block, PhotoBlock } from '#shared/document/block.ts';
import { blankContent } from '#shared/document/blank.ts';
import type { ArticleContent } from '#shared/document/content.ts';
import { ArticleId, AssetId, ContentHash, RevisionId } from '#shared/ids.ts';
import { notSigned, type ExportedArticle, type ExportedPhoto } from '#core/exchange/exported-article.ts';

export function hashOf(data: string | Uint8Array): string {
  return createHash('sha256').update(data).digest('hex');
}

export function content(parts: Partial<ArticleContent> = {}): ArticleContent {
  return {
    ...blankContent('b1'),
    headline: [{ text: 'Bến Lạc khánh thành cầu mới' }],
    bylines: [{ penName: 'HOÀI THƯ', role: 'writer', person: 'nguyen-thi-that' }],
    ...parts,
  };
}

/** An approved article; `key` makes its ids, so that equal keys are equal articles. */
export function anExportedArticle(parts: Partial<ExportedArticle> & { key?: string } = {}): ExportedArticle {
  const { key = 'một', ...given } = parts;
  const revision = RevisionId.parse(hashOf(`bản ${key}`));
  const contentHash = ContentHash.parse(hashOf(`nội dung ${key}`));
  const approval: ExportedArticle['signOffs'][number] = {
    level: 'board',
    levelTitle: 'Ban Biên tập',
    decision: 'approve',
    person: 'tran-van-that',
    personTitle: 'Tổng Biên tập',
    at: '2026-11-23T17:12:04.000Z',
    contentHash,
    revision,
    signature: notSigned,
  };
  return {
    id: ArticleId.parse(`01900000-0000-7000-8000-${hashOf(key).slice(0, 12)}`),
    slug: 'ben-lac-khanh-thanh-cau-moi',
    revision,
    contentHash,
    content: content(),
    section: { id: 'thoi-su', title: 'Thời sự' },
    secondarySections: [{ id: 'giao-thong', title: 'Giao thông' }],
    genre: { id: 'bai-phan-anh', title: 'Bài phản ánh' },
    topics: [{ id: 'ha-tang', title: 'Hạ tầng', mediaTopic: 'medtop:04000000' }],
    series: { id: 'nhip-cau', title: 'Những nhịp cầu' },
    signOffs: [approval],
    standing: given.signOffs ?? [approval],
    photos: [],
    paper: { name: 'Báo Bến Lạc' },
    approvedAt: '2026-11-23T17:12:04.000Z',
    ...given,
  };
}

export function asset(bytes: Uint8Array, parts: Partial<Asset> = {}): Asset {
  return {
    id: AssetId.parse(hashOf(bytes)),
    name: 'DSC_0001.JPG',
    mediaType: 'image/jpeg',
    size: bytes.length,
    width: 1600,
    height: 1067,
    addedAt: '2026-11-20T01:00:00.000Z',
    ...parts,
  };
}

export function photoBlock(id: string, parts: Partial<PhotoBlock> = {}): PhotoBlock {
  return {
    id,
    type: 'photo',
    caption: [{ text: 'Người dân đi bộ qua cầu sáng đầu tiên.' }],
    credit: [{ text: 'H.T' }],
    alt: 'Dòng người trên cầu',
    placement: 'inline',
    ...parts,
  };
}

/** The picture of a block, without a file on the disk. */
export function exportedPhoto(
  block: string,
  place: number,
  bytes: Uint8Array = Buffer.from(`ảnh ${block}`),
): ExportedPhoto {
  return {
    asset: asset(bytes),
    source: 'khong-co',
    name: `anh-${String(place).padStart(4, '0')}.jpg`,
    block,
  };
}

/** The picture of a block, with its original in this folder. */
export function photoOnDisk(folder: string, block: string, place: number, bytes?: Buffer): ExportedPhoto {
  const data = bytes ?? Buffer.from(`ảnh của ${block}, ${folder.length} byte tên thư mục`.repeat(50));
  const photo = exportedPhoto(block, place, data);
  const source = join(folder, `${photo.asset.id}.jpg`);
  writeFileSync(source, data);
  return { ...photo, source };
}

/** One of every kind of block, and of every look of text. */
export const everyBlock: readonly Block[] = [
  photoBlock('anh-1', { placement: 'lead', focus: { x: 0.25, y: 0.5 } }),
  {
    id: 'd1',
    type: 'paragraph',
    runs: [
      { text: 'Cầu dài ' },
      { text: '240m', bold: true },
      { text: ', ' },
      { text: 'rộng 9m', italic: true },
      { text: ' & có ' },
      { text: 'hai làn', bold: true, italic: true, underline: true },
      { text: ' < ba làn' },
      { text: '(1)', superscript: true },
      { text: '. Xem ' },
      { text: 'hồ sơ', link: 'https://benlac.example.vn/cau?x=1&y=2' },
      { text: ' dự án', link: 'https://benlac.example.vn/cau?x=1&y=2', bold: true },
      { text: '.\nDòng hai của đoạn.' },
    ],
  },
  { id: 'd2', type: 'subhead', runs: [{ text: 'Chờ đợi mười năm' }] },
  { id: 'd3', type: 'quote', runs: [{ text: '“Tôi qua sông ngày hai lượt”, bà Sáu kể.' }] },
  {
    id: 'd4',
    type: 'pullQuote',
    runs: [{ text: 'Hết cảnh chờ phà.' }],
    attribution: [{ text: 'Bà Lê Thị Sáu, ấp Cồn Nhỏ' }],
  },
  {
    id: 'd5',
    type: 'list',
    ordered: true,
    items: [
      { id: 'm1', runs: [{ text: 'Dọn mặt bằng' }], level: 0 },
      { id: 'm2', runs: [{ text: 'Bờ bắc' }], level: 1 },
      { id: 'm3', runs: [{ text: 'Bờ nam' }], level: 1 },
      { id: 'm4', runs: [{ text: 'Thi công' }], level: 0 },
    ],
  },
  {
    id: 'd6',
    type: 'list',
    ordered: false,
    items: [{ id: 'm5', runs: [{ text: 'Nhịp chính' }], level: 2 }],
  },
  {
    id: 'd7',
    type: 'table',
    rows: [
      [
        { runs: [{ text: 'Năm' }], header: true },
        { runs: [{ text: 'Lượt phà' }], header: true },
      ],
      [
        { runs: [{ text: '2024' }], header: true },
        { runs: [{ text: '12.400', link: 'https://so.example.vn/' }] },
      ],
      [{ runs: [{ text: '2025' }], header: true }],
    ],
  },
  {
    id: 'd8',
    type: 'factBox',
    title: [{ text: 'Vốn đầu tư' }],
    children: [
      { id: 'd9', type: 'paragraph', runs: [{ text: 'Tổng vốn 320 tỷ đồng.' }] },
      {
        id: 'd10',
        type: 'list',
        ordered: false,
        items: [{ id: 'm6', runs: [{ text: 'Ngân sách tỉnh: 200 tỷ đồng' }], level: 0 }],
      },
    ],
  },
  { id: 'd11', type: 'separator' },
  {
    id: 'd12',
    type: 'photoStory',
    photos: [
      { id: 'anh-2', caption: [{ text: 'Bến phà cũ.' }], credit: [{ text: 'Ảnh tư liệu' }], alt: '' },
      { id: 'anh-3', caption: [{ text: 'Nhịp giữa.' }], credit: [{ text: 'H.T' }], alt: 'Nhịp cầu' },
    ],
  },
  { id: 'd13', type: 'unknown', raw: { id: 'd13', type: 'soundtrack', words: 'không xuất' } },
];

/** An article that uses everything an article can hold. Two of its three photos have a file. */
export function anArticleWithEverything(photos: readonly ExportedPhoto[]): ExportedArticle {
  return anExportedArticle({
    key: 'đủ loại',
    photos,
    content: content({
      kicker: [{ text: 'Nhịp sống ven sông' }],
      subheadline: [{ text: 'Hơn hai nghìn hộ ở cồn thôi chờ phà' }],
      lead: [
        { text: 'Sáng nay, cầu ' },
        { text: 'Cồn Nhỏ', italic: true },
        { text: ' thông xe sau mười năm chờ đợi.' },
      ],
      body: [...everyBlock],
      bylines: [
        { penName: 'HOÀI THƯ', role: 'writer', person: 'nguyen-thi-that' },
        { penName: 'Minh Ký', role: 'photographer' },
      ],
      tags: ['cầu Cồn Nhỏ', 'giao thông nông thôn'],
      place: 'Bến Lạc',
      source: 'TTXVN',
    }),
  });
}
