import { describe, expect, test } from 'vitest';
import { AppError } from '#shared/failure.ts';
import { encodeBytes } from '#shared/text/legacy/bytes.ts';
import { readPage } from '#core/reading/read-page.ts';

const body = [
  'Cầu Cồn Nhỏ được khởi công sáng nay, nối hai bờ sông sau nhiều năm người dân phải đi đò.',
  'Chủ đầu tư cho biết công trình dài ba trăm mét, dự kiến hoàn thành trước mùa mưa năm sau.',
  'Người dân hai xã mong cầu sớm xong để học sinh không còn phải nghỉ học khi nước lên.',
];

const html = `<html><head><title>Khởi công cầu Cồn Nhỏ</title></head><body><article>
<h1>Khởi công cầu Cồn Nhỏ</h1>
<p>${body[0]}</p><figure><img src="cid:anh-1@mhtml" width="600" height="400"><figcaption>Lễ khởi công. Ảnh: LÊ NA</figcaption></figure>
<p>${body[1]}</p><p>${body[2]}</p></article></body></html>`;

interface Made {
  readonly charset?: string;
  readonly encoding: 'quoted-printable' | 'base64' | '8bit';
  readonly bytes?: Buffer;
}

const bytesIn = {
  'utf-8': (text: string) => Buffer.from(text),
  tcvn3: (text: string) => Buffer.from(encodeBytes(text, 'tcvn3')),
  'windows-1258': windows1258,
};

/** A tone stands as a byte of its own behind its vowel. */
function windows1258(text: string): Buffer {
  const decoder = new TextDecoder('windows-1258');
  const byteOf = new Map(
    Array.from({ length: 256 }, (_, byte) => [decoder.decode(Uint8Array.of(byte)), byte]),
  );
  const apart = Array.from(text, (char) => {
    const marks = char.normalize('NFD');
    const tone = /[\u0300\u0301\u0303\u0309\u0323]/.exec(marks)?.[0] ?? '';
    return marks.replace(tone, '').normalize('NFC') + tone;
  });
  return Buffer.from(Array.from(apart.join(''), (char) => byteOf.get(char)!));
}

function encoded({ encoding, bytes = Buffer.from(html) }: Made): string {
  if (encoding === 'base64') return bytes.toString('base64').replace(/.{76}/g, '$&\r\n');
  if (encoding === '8bit') return bytes.toString('latin1');
  const quoted = [...bytes].map((byte) =>
    byte === 10
      ? '\r\n'
      : byte > 126 || byte === 61
        ? `=${byte.toString(16).toUpperCase()}`
        : String.fromCharCode(byte),
  );
  return quoted.join('').replace(/(?:=[0-9A-F]{2}|[^=\r\n]){40}/g, '$&=\r\n');
}

function part(headers: readonly string[], text: string): string {
  return `${headers.join('\r\n')}\r\n\r\n${text}\r\n`;
}

const picture = part(
  ['Content-Type: image/png', 'Content-Transfer-Encoding: base64', 'Content-ID: <anh-1@mhtml>'],
  'iVBORw0KGgo=',
);

function saved(parts: readonly string[], type = 'multipart/related; type="text/html"'): Buffer {
  const mark = '----MultipartBoundary--Qx1----';
  const head = [
    'From: <Saved by Blink>',
    'Snapshot-Content-Location: https://bao.example/cau',
    'MIME-Version: 1.0',
    `Content-Type: ${type};`,
    `\tboundary="${mark}"`,
  ];
  const text = `${head.join('\r\n')}\r\n\r\n\r\n${parts.map((one) => `--${mark}\r\n${one}`).join('')}--${mark}--\r\n`;
  return Buffer.from(text, 'latin1');
}

function page(made: Made, id = '<goc@mhtml>'): string {
  const charset = made.charset === undefined ? '' : `; charset="${made.charset}"`;
  return part(
    [`Content-Type: text/html${charset}`, `Content-Transfer-Encoding: ${made.encoding}`, `Content-ID: ${id}`],
    encoded(made),
  );
}

const read = (bytes: Buffer, name = 'cau.mhtml') => readPage({ name, bytes });

async function textOf(bytes: Buffer, name?: string): Promise<string> {
  const { headline, lead, body: blocks } = await read(bytes, name);
  return JSON.stringify([headline, lead, blocks]);
}

describe('a page saved in one file', () => {
  test.each<Made>([
    { encoding: 'quoted-printable', charset: 'utf-8' },
    { encoding: 'base64', charset: 'utf-8' },
    { encoding: '8bit' },
    { encoding: 'base64', charset: 'unicode', bytes: Buffer.from(html, 'utf16le') },
  ])('is read as the same page saved as HTML: $encoding, $charset', async (made) => {
    const { encoding: _, ...inOne } = await read(saved([page(made), picture]));
    const { encoding: __, ...alone } = await readPage({ name: 'cau.html', bytes: Buffer.from(html) });

    expect(inOne).toEqual(alone);
    expect(inOne.headline).toBe('Khởi công cầu Cồn Nhỏ');
    expect(JSON.stringify(inOne)).toContain('Lễ khởi công');
  });

  test.each([
    ['windows-1258', 'utf-8'],
    ['tcvn3', 'utf-8'],
    ['utf-8', 'windows-1258'],
    ['utf-8', 'utf-16'],
  ] as const)('loses no letter where it is %s and says %s', async (written, charset) => {
    const bytes = bytesIn[written](html);

    const {
      body: blocks,
      headline,
      warnings,
    } = await read(saved([page({ encoding: 'base64', charset, bytes })]));

    expect(headline).toBe('Khởi công cầu Cồn Nhỏ');
    expect(JSON.stringify(blocks)).toContain(body[2]);
    expect(warnings).toEqual([]);
  });

  test('with a broken letter is read as what all others are, and says so', async () => {
    const broken = Buffer.from(html.replace('mùa mưa', 'm~a mưa'));
    broken[broken.indexOf('~')] = 0xc3;

    const { body: blocks, warnings } = await read(
      saved([page({ encoding: 'base64', charset: 'utf-8', bytes: broken })]),
    );

    expect(JSON.stringify(blocks)).toContain('m\uFFFDa mưa năm sau');
    expect(warnings).toEqual([expect.stringContaining('Có 1 dòng')]);
  });

  test('is known by what it is, whatever it is called', async () => {
    expect(await textOf(saved([page({ encoding: 'base64' })]), 'cau.txt')).toContain('Khởi công cầu Cồn Nhỏ');
  });

  test('begins with the part it names, and otherwise with its first page: frames are none', async () => {
    const frame = part(
      ['Content-Type: text/html', 'Content-ID: <khung@mhtml>'],
      '<p>Quảng cáo trong khung.</p>',
    );
    const root = page({ encoding: 'quoted-printable' });

    const named = saved([frame, root], 'multipart/related; type="text/html"; start="<goc@mhtml>"');
    expect(await textOf(named)).toContain('Khởi công cầu Cồn Nhỏ');
    expect(await textOf(saved([picture, root, frame]))).not.toContain('Quảng cáo');
  });

  test('is read inside another, and where the file was cut off after it', async () => {
    const inner = saved([page({ encoding: 'base64' })])
      .toString('latin1')
      .replaceAll('Qx1', 'Qx2');
    const whole = saved([page({ encoding: 'quoted-printable' }), picture]);

    expect(await textOf(saved([inner]))).toContain('Khởi công cầu Cồn Nhỏ');
    expect(await textOf(whole.subarray(0, whole.length - 120))).toContain('Khởi công cầu Cồn Nhỏ');
  });

  test.each([
    ['spaces in a row', [`Content-Transfer-Encoding: quoted-printable`], `${' '.repeat(100_000)}.`],
    ['one long word in each header', [`Content-Type: text/html; ${'a'.repeat(60_000)}`], 'Trang'],
  ])('is read in no time where it holds %s', async (_, headers, text) => {
    const parts = [page({ encoding: 'base64' })];
    for (let count = 0; count < 5; count += 1) parts.push(part(headers, text));
    const begun = performance.now();

    const root = [part(['Content-Type: text/html', ...headers], text)];
    await Promise.allSettled([read(saved(parts)), read(saved(root))]);

    expect(performance.now() - begun).toBeLessThan(2000);
  });

  test('that is too large is refused by how large one may be', async () => {
    const picture100 = part(['Content-Type: image/png'], 'A'.repeat(100 * 1024 * 1024));

    const refusal = await read(saved([picture100])).catch((error: unknown) => error);

    expect((refusal as AppError).message).toContain('lớn hơn 100 MB');
  });

  test.each([
    ['only pictures', saved([picture])],
    ['no parts', saved([])],
    [
      'parts in parts without end',
      Buffer.from(
        'MIME-Version: 1.0\r\nContent-Type: multipart/related; boundary=a\r\n\r\n--a\r\n'.repeat(2000),
      ),
    ],
  ])('is refused with what to do where it holds %s', async (_, bytes) => {
    const refusal = await read(bytes).catch((error: unknown) => error);

    expect(refusal).toBeInstanceOf(AppError);
    expect((refusal as AppError).message).toContain('lưu lại trang dạng HTML');
  });
});
