import { readFileSync } from 'node:fs';
import { Document, Packer, Paragraph } from 'docx';
import { describe, expect, test } from 'vitest';
import { codecs } from '#shared/text/legacy/encodings.ts';
import { byteOfChar } from '#shared/text/legacy/windows-1252.ts';
import { readPage, readText } from '#core/reading/read-page.ts';
import { hasShared, sayAbsent, sharedFolder } from './shared-material.ts';

sayAbsent('the seed page');

const seed = hasShared
  ? readFileSync(`${sharedFolder}seeds/bao-bac-lieu-2019-04-03.txt`, 'utf8').replace(/\r\n/g, '\n')
  : '';
const lines = seed.split('\n').filter((line) => line.trim() !== '');
const caption =
  'Cán bộ, đảng viên huyện Vĩnh Lợi tham gia học tập, quán triệt các nghị quyết, chỉ thị của Trung ương và của Tỉnh ủy.';
const dropped = [
  { text: 'Viết bình luận mới', why: 'hộp bình luận' },
  { text: 'thăm dò ý kiến', why: 'thăm dò ý kiến' },
  { text: 'Theo bạn, điều gì có thể giữ chân và thu hút người tài vào khu vực công?', why: 'thăm dò ý kiến' },
  { text: 'THÔNG TIN CẦN BIẾT', why: 'thời tiết, thông tin tiện ích' },
  {
    text: 'Có mây, ngày nắng, riêng miền Đông có nắng nóng, đêm không mưa. Gió đông bắc cấp 2-3.',
    why: 'thời tiết, thông tin tiện ích',
  },
];

/** What a careful person takes out of the seed; the long texts are the seed's own lines. */
const expected = {
  kicker: 'Tiến tới Đại hội Đảng các cấp',
  headline: 'Huyện Vĩnh Lợi: Quan tâm xây dựng tổ chức Đảng',
  subheadline: '',
  publishedAt: '2019-04-03T17:12+07:00',
  leadTag: '',
  lead: lines[3],
  body: [
    { type: 'paragraph', text: lines[4] },
    { type: 'photo', text: caption, caption, credit: 'X.T' },
    ...lines.slice(6, 11).map((text) => ({ type: 'paragraph', text })),
  ],
  photos: [{ caption, credit: 'X.T' }],
  bylines: [{ penName: 'XUÂN THƯỞNG', role: 'writer' }],
  source: '',
  dropped,
  doubts: [],
  warnings: [],
};

const text = (page: string) => Promise.resolve(readText(page));
const file = (name: string, bytes: Uint8Array) => readPage({ name, bytes });
const utf8 = (name: string, page: string) => file(name, new TextEncoder().encode(page));
const escaped = (line: string) => line.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
const withoutVni = codecs.vni.encode(seed);
const withoutTcvn3 = codecs.tcvn3.encode(seed);

function utf16(page: string, order: 'le' | 'be', mark = true): Uint8Array {
  const bytes = Buffer.from((mark ? '\uFEFF' : '') + page, 'utf16le');
  return order === 'le' ? bytes : bytes.swap16();
}

function singleBytes(asRead: string): Uint8Array {
  return Uint8Array.from(asRead, (char) => byteOfChar(char) ?? 63);
}

async function word(page: string): Promise<Uint8Array> {
  const children = page.split('\n').map((line) => new Paragraph(line));
  return new Uint8Array(await Packer.toBuffer(new Document({ sections: [{ children }] })));
}

const oddSpaces = () =>
  seed
    .replaceAll('Vĩnh Lợi', 'Vĩnh\u00A0Lợi')
    .replaceAll('huyện', 'huy\u200Bện')
    .replaceAll(', ', ',\u00A0 ');

describe.skipIf(!hasShared)('the seed page', () => {
  test.each([
    ['as text', 'utf-8', () => text(seed)],
    ['decomposed', 'utf-8', () => text(seed.normalize('NFD'))],
    ['with CRLF', 'utf-8', () => text(seed.replaceAll('\n', '\r\n'))],
    ['with no-break and zero-width spaces', 'utf-8', () => text(oddSpaces())],
    ['as UTF-8 with a mark', 'utf-8', () => utf8('a.txt', `\uFEFF${seed}`)],
    ['as UTF-16 LE with a mark', 'utf-16le', () => file('a.txt', utf16(seed, 'le'))],
    ['as UTF-16 BE with a mark', 'utf-16be', () => file('a.txt', utf16(seed, 'be'))],
    ['as UTF-16 LE without a mark', 'utf-16le', () => file('a.txt', utf16(seed, 'le', false))],
    ['as VNI mojibake', 'vni', () => text(withoutVni)],
    ['as VNI bytes', 'vni', () => file('a.txt', singleBytes(withoutVni))],
    [
      'as paragraphs of HTML',
      'utf-8',
      () => utf8('a.html', lines.map((line) => `<p>${escaped(line)}</p>`).join('\n')),
    ],
    ['as one <pre>', 'utf-8', () => utf8('a.html', `<html><body><pre>${escaped(seed)}</pre></body></html>`)],
    [
      'as lines with <br>',
      'utf-8',
      () => utf8('a.html', `<html><body>${escaped(seed).replaceAll('\n', '<br>\n')}</body></html>`),
    ],
    ['as a Word document', 'utf-8', async () => file('a.docx', await word(seed))],
  ])('%s gives every field, the five lines that are not it, and no doubt', async (_, encoding, read) => {
    const page = await read();

    expect(page).toEqual({ ...expected, encoding });
  });

  test('as TCVN3 bytes differs at most in toned capitals, and then says so', async () => {
    const page = await file('a.txt', singleBytes(withoutTcvn3));

    expect(JSON.stringify({ ...page, encoding: '', doubts: [] }).toLowerCase()).toBe(
      JSON.stringify({ ...expected, encoding: '' }).toLowerCase(),
    );
    expect(page.encoding).toBe('tcvn3');
    expect(page.doubts.map(({ field }) => field)).toContain('bylines');
  });
});
