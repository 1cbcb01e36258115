import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { pngBytes } from './pictures.ts';

/** The bytes of a PNG; another shade makes another picture. */
export function pngOf(shade: number, { width = 640, height = 420 } = {}): Buffer {
  return pngBytes({ shade, width, height });
}

const paragraphs = [
  'Cầu Cồn Nhỏ được khởi công sáng nay, nối hai bờ sông sau nhiều năm người dân phải đi đò.',
  'Chủ đầu tư cho biết công trình dài ba trăm mét, dự kiến hoàn thành trước mùa mưa năm sau.',
  'Người dân hai xã mong cầu sớm xong để học sinh không còn phải nghỉ học khi nước lên.',
  'Tổng vốn đầu tư gần bốn mươi tỷ đồng, trong đó người dân góp hơn hai tỷ đồng và đất làm đường dẫn.',
];

export const savedHeadline = 'Khởi công cầu Cồn Nhỏ';
export const savedCaption = 'Các đại biểu động thổ khởi công cầu Cồn Nhỏ.';
export const savedCredit = 'LÊ NA';

/** An article with one photo, between a page's own dress; `src` is where its photo lies, written as in the page. */
export function pageWith(photos: string, dress = ''): string {
  return `<!DOCTYPE html><html><head><meta charset="utf-8"><title>${savedHeadline}</title></head><body>
<header><a href="/"><img src="${dress}" width="300" height="90" alt="logo"></a><nav><a href="/a">Thời sự</a> <a href="/b">Kinh tế</a></nav></header>
<article><h1>${savedHeadline}</h1><div class="content-body"><p>${paragraphs[0]}</p><p>${paragraphs[1]}</p>
${photos}
<p>${paragraphs[2]}</p><p>${paragraphs[3]}</p></div></article>
<div class="related"><h3>Tin liên quan</h3><a href="/c"><img src="${dress}"></a><a href="/c">Ba xã cù lao có đường bê tông mới trước Tết</a></div>
<footer>Tòa soạn: 1 đường Lê Lợi</footer></body></html>`;
}

/** The photo with its caption, as most pages have it. */
export function figureOf(src: string, attributes = ''): string {
  return `<figure><img src="${src}" ${attributes}><figcaption>${savedCaption} Ảnh: ${savedCredit}</figcaption></figure>`;
}

interface Part {
  readonly location?: string;
  readonly id?: string;
  readonly type?: string;
  readonly bytes: Buffer;
}

/** A page as Chrome saves it in one file. */
export function mhtOf(html: string, parts: readonly Part[]): Buffer {
  const mark = '----MultipartBoundary--khoi-cong----';
  const whole = [
    { location: 'https://bao.example/tin/cau-con-nho.html', type: 'text/html', bytes: Buffer.from(html) },
    ...parts,
  ].map(({ type = 'image/png', bytes, ...named }: Part) =>
    [
      `--${mark}`,
      `Content-Type: ${type}${type === 'text/html' ? '; charset="utf-8"' : ''}`,
      'Content-Transfer-Encoding: base64',
      ...(named.location === undefined ? [] : [`Content-Location: ${named.location}`]),
      ...(named.id === undefined ? [] : [`Content-ID: <${named.id}>`]),
      '',
      bytes.toString('base64').replace(/.{76}/g, '$&\r\n'),
    ].join('\r\n'),
  );
  const head = `From: <Saved by Blink>\r\nMIME-Version: 1.0\r\nContent-Type: multipart/related; type="text/html"; boundary="${mark}"\r\n\r\n`;
  return Buffer.from(`${head}${whole.join('\r\n')}\r\n--${mark}--\r\n`, 'latin1');
}

/** Writes files into a folder, those of folders in it too. Answers the folder. */
export function filesIn(folder: string, files: Readonly<Record<string, Buffer | string>>): string {
  for (const [name, bytes] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), bytes);
  }
  return folder;
}
