import fc from 'fast-check';
import type { Block, Photo } from '#shared/document/block.ts';
import { blankContent } from '#shared/document/blank.ts';
import type { ArticleContent } from '#shared/document/content.ts';
import { publishedContent } from '#shared/document/published.ts';
import type { Run } from '#shared/document/run.ts';

/** Text that breaks careless writers: markup, marks that compose, controls, every kind of line end, lone surrogates. */
const piece = fc.oneof(
  fc.constantFrom(
    'Ông Nguyễn Văn Thưởng',
    'tiê\u0301ng Vie\u0323\u0302t',
    '\u0338',
    '\u0301',
    '\u1161',
    '<b>&amp;</b>',
    ']]>',
    '</script>',
    '"\'',
    '\u000B\u0000\uFFFE\uFDD0\u{1FFFF}',
    '\uD800',
    '\r\n',
    '\r',
    '\n',
    '\u2028',
    '\t',
    '  ',
    '👩🏽‍🌾',
    '₫',
  ),
  fc.string({ unit: 'binary', maxLength: 6 }),
);
const text = fc.array(piece, { maxLength: 4 }).map((pieces) => pieces.join(''));

const link = fc.constantFrom(
  'https://benlac.example.vn/tin?a=1&b="2"',
  'https://benlac.example.vn/[a]|b^c`{d}',
  'mailto:toasoan@benlac.example.vn',
  'tel:+84 291 000 000',
  'https://',
);
const run: fc.Arbitrary<Run> = fc.record(
  {
    text,
    bold: fc.boolean(),
    italic: fc.boolean(),
    underline: fc.boolean(),
    superscript: fc.boolean(),
    link,
  },
  { requiredKeys: ['text'] },
);
const runs = fc.array(run, { maxLength: 4 });

const id = fc.uuid();
const level = fc.integer({ min: 0, max: 8 });
const items = fc.array(fc.record({ id, runs, level }), { minLength: 1, maxLength: 5 });
const list = fc.record({ id, type: fc.constant('list'), ordered: fc.boolean(), items });
const paragraph = fc.record({ id, type: fc.constant('paragraph'), runs });
const cell = fc.record({ runs, header: fc.boolean() }, { requiredKeys: ['runs'] });
const rows = fc.array(fc.array(cell, { minLength: 1, maxLength: 3 }), { minLength: 1, maxLength: 3 });
const photoParts = { id, caption: runs, credit: runs, alt: text };
const photo: fc.Arbitrary<Photo> = fc.record(photoParts);

const block: fc.Arbitrary<Block> = fc.oneof(
  paragraph,
  fc.record({ id, type: fc.constantFrom('subhead', 'quote'), runs }),
  fc.record({ id, type: fc.constant('pullQuote'), runs, attribution: runs }),
  list,
  fc.record({ id, type: fc.constant('table'), rows }),
  fc.record({
    id,
    type: fc.constant('factBox'),
    title: runs,
    children: fc.array(fc.oneof(paragraph, list), { minLength: 1, maxLength: 3 }),
  }),
  fc.record({
    ...photoParts,
    type: fc.constant('photo'),
    placement: fc.constantFrom('lead', 'inline', 'wide'),
  }),
  fc.record({ id, type: fc.constant('photoStory'), photos: fc.array(photo, { minLength: 1, maxLength: 3 }) }),
  fc.record({ id, type: fc.constant('separator') }),
  fc.record({ id, type: fc.constant('unknown'), raw: fc.constant({ type: 'mới' }) }),
) as fc.Arbitrary<Block>; // fast-check widens the literal types.

/** Any content an editor, an import or a newer version could make, in published form. */
export const anyContent: fc.Arbitrary<ArticleContent> = fc
  .record({
    kicker: runs,
    headline: runs,
    subheadline: runs,
    lead: runs,
    body: fc.array(block, { minLength: 1, maxLength: 6 }),
    bylines: fc.array(
      fc.record({ penName: text.filter((name) => name !== ''), role: fc.constant('writer') }),
      {
        maxLength: 3,
      },
    ),
    tags: fc.array(
      text.filter((tag) => tag !== ''),
      { maxLength: 2 },
    ),
    place: text,
  })
  .map((parts) => publishedContent({ ...blankContent('b1'), ...parts }));
