import { existsSync, readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { exportNinjs } from '#core/exchange/ninjs.ts';
import { anyContent } from './documents.ts';
import { anArticleWithEverything, anExportedArticle, content, exportedPhoto, photoBlock } from './given.ts';

const schemas = new URL('../../../../shared/standards/ninjs/', import.meta.url);
const isHere = existsSync(schemas);
if (!isHere)
  process.stdout.write(
    'ninjs: the IPTC schemas are not beside this checkout, so nothing is checked with them.\n',
  );

function schema(name: string): object {
  return JSON.parse(readFileSync(new URL(name, schemas), 'utf8')) as object;
}

function ninjsValidator() {
  // The official schema breaks Ajv's strict mode, and refers to the schema of GeoJSON.
  const ajv = new Ajv2020({ strict: false, allErrors: true });
  addFormats.default(ajv);
  ajv.addSchema(schema('GeoJSON-schema.json'));
  return ajv.compile(schema('ninjs-schema_3.1.json'));
}

describe.runIf(isHere)('the official schema of ninjs 3.1', () => {
  const validate = isHere ? ninjsValidator() : undefined;
  const errorsOf = (json: string) => (validate!(JSON.parse(json)) ? [] : validate!.errors);

  test('accepts an article with everything', () => {
    const article = anArticleWithEverything([exportedPhoto('anh-1', 1), exportedPhoto('anh-3', 2)]);

    expect(errorsOf(exportNinjs(article))).toEqual([]);
  });

  test('accepts any article', () => {
    fc.assert(
      fc.property(anyContent, (original) => {
        expect(errorsOf(exportNinjs(anExportedArticle({ content: original })))).toEqual([]);
      }),
    );
  });

  test('refuses a property of our own and a photo by a bare path', () => {
    const article = anExportedArticle({
      photos: [exportedPhoto('anh-1', 1)],
      content: content({ body: [photoBlock('anh-1')] }),
    });
    const json = exportNinjs(article);

    const wrong = [
      json.replace('"language"', '"slug": "x", "language"'),
      json.replace('file:photos/', 'photos/'),
    ];

    expect(wrong.map((changed) => errorsOf(changed)?.[0]?.keyword)).toEqual([
      'unevaluatedProperties',
      'format',
    ]);
  });
});

test('the desk that receives the item reads who approved it, and that it is not digitally signed', () => {
  const ninjs = JSON.parse(exportNinjs(anExportedArticle())) as { edNote: string; pubStatus: string };

  expect([ninjs.edNote, ninjs.pubStatus]).toEqual([
    'Ban Biên tập (Tổng Biên tập) duyệt lúc 00:12 ngày 24/11/2026, chưa ký số.',
    'usable',
  ]);
});

test('a photo travels with its caption, its credit, its place in the package and its point of interest', () => {
  const photo = exportedPhoto('anh-1', 1);
  const body = [photoBlock('anh-1', { placement: 'lead', focus: { x: 0.25, y: 0.5 } })];

  const ninjs = JSON.parse(
    exportNinjs(anExportedArticle({ photos: [photo], content: content({ body }) })),
  ) as {
    associations: unknown[];
  };

  expect(ninjs.associations).toEqual([
    {
      name: 'anh-0001',
      rel: 'mainpicture',
      uri: `ni:///sha-256;${Buffer.from(photo.asset.id, 'hex').toString('base64url')}`,
      type: 'picture',
      language: 'vi',
      descriptions: [
        { role: 'caption', contentType: 'text/plain', value: 'Người dân đi bộ qua cầu sáng đầu tiên.' },
        { role: 'altText', contentType: 'text/plain', value: 'Dòng người trên cầu' },
      ],
      by: 'H.T',
      infoSources: [{ name: 'H.T', role: 'credit' }],
      renditions: [
        {
          name: 'original',
          href: 'file:photos/anh-0001.jpg',
          contentType: 'image/jpeg',
          title: 'anh-0001.jpg',
          width: 1600,
          height: 1067,
          sizeInBytes: photo.asset.size,
          poi: { x: 400, y: 534 },
        },
      ],
    },
  ]);
});
