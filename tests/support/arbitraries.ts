import fc from 'fast-check';
import type { Block, KnownBlock, Photo } from '#shared/document/block.ts';
import type { ArticleContent } from '#shared/document/content.ts';
import type { Json } from '#shared/document/json.ts';
import { normalForm } from '#shared/document/normal-form.ts';
import type { BlockChange, Run, RunChange } from '#shared/document/run.ts';

const words =
  'bà con xã Hòa Trung đắp bờ giữ nước ngọt cho vụ lúa mới; người dân Đầm Dơi “được mùa” – 120 héc-ta, khuya ở huyện Nguyễn Phích 🌾 ườ ộ Đ';

/** Vietnamese as people and programs write it: composed, decomposed, or half of each, with what a page carries along. */
export function vietnameseText(): fc.Arbitrary<string> {
  const word = fc.constantFrom(...words.split(' '));
  const form = fc.constantFrom<'NFC' | 'NFD'>('NFC', 'NFD');
  const odd = fc.constantFrom(
    ' ',
    '\u00a0',
    '\t',
    '\u0301',
    '\u0323',
    '\u200b',
    '👩‍🌾',
    '𠀀',
    '"',
    '\\',
    '<b>',
  );
  const piece = fc.oneof(
    { weight: 6, arbitrary: fc.tuple(word, form).map(([text, composition]) => text.normalize(composition)) },
    { weight: 2, arbitrary: fc.constant(' ') },
    { weight: 1, arbitrary: odd },
  );
  return fc.array(piece, { maxLength: 8 }).map((pieces) => pieces.join(''));
}

/** Any JSON value that has canonical bytes. Keys are never `__proto__`, which is refused. */
export function storableJson(): fc.Arbitrary<Json> {
  const text = fc.string({ unit: 'grapheme', maxLength: 6 });
  const { value } = fc.letrec<{ value: Json }>((tie) => ({
    value: fc.oneof(
      { depthSize: 'small', withCrossShrink: true },
      fc.oneof(fc.constant(null), fc.boolean(), fc.integer(), text),
      fc.array(tie('value'), { maxLength: 3 }),
      fc.dictionary(
        text.filter((key) => key !== '__proto__'),
        tie('value'),
        { maxKeys: 3 },
      ),
    ),
  }));
  return value;
}

/** Properties of a version to come, now and then. */
function properties(): fc.Arbitrary<Record<string, Json>> {
  const name = fc.constantFrom('mucTin', 'x-do-dai', 'constructor', 'toString', 'đặc-biệt');
  return fc.oneof(
    { weight: 4, arbitrary: fc.constant({}) },
    { weight: 1, arbitrary: fc.dictionary(name, storableJson(), { maxKeys: 2 }) },
  );
}

function withProperties<T extends object>(known: fc.Arbitrary<T>): fc.Arbitrary<T> {
  return fc.tuple(properties(), known).map(([more, value]) => ({ ...more, ...value }));
}

const entryId = fc.constantFrom('hai-yen', 'le-minh', 'phong-vien-3');
const at = fc.date({ min: new Date('2019-01-01'), max: new Date('2027-01-01'), noInvalidDate: true });

function mark() {
  return {
    id: fc.constantFrom('c1', 'c2', 'c3', 'c4'),
    person: entryId,
    level: fc.constantFrom('reporter', 'desk', 'board'),
    at: at.map((date) => date.toISOString()),
  };
}

export function runChange(): fc.Arbitrary<RunChange> {
  return withProperties(fc.record({ ...mark(), kind: fc.constantFrom('insert', 'delete') }));
}

export function blockChange(): fc.Arbitrary<BlockChange> {
  const kind = fc.constantFrom('insert', 'delete', 'split', 'join', 'type', 'move');
  return withProperties(
    fc.record(
      { ...mark(), kind, from: storableJson() },
      { requiredKeys: ['id', 'person', 'level', 'at', 'kind'] },
    ),
  );
}

/** A run as an editor or an import leaves it: perhaps empty, with properties that say nothing. */
export function run(text: fc.Arbitrary<string> = vietnameseText()): fc.Arbitrary<Run> {
  const flag = fc.boolean();
  const optional = {
    bold: flag,
    italic: flag,
    underline: flag,
    superscript: flag,
    link: fc.constantFrom('https://baoquehuong.example/tin?id=1', 'mailto:toasoan@baoquehuong.example'),
    changes: fc.array(runChange(), { maxLength: 2 }),
  };
  return withProperties(fc.record({ text, ...optional }, { requiredKeys: ['text'] }));
}

export function runs(text?: fc.Arbitrary<string>): fc.Arbitrary<Run[]> {
  return fc.array(run(text), { maxLength: 4 });
}

let blocks = 0;

/** Unique in the whole process, so that no two blocks of a content share one. */
const blockId = fc.constant(null).map(() => `b${(blocks += 1)}`);

const common = { id: blockId, change: blockChange() };
const share = fc.integer({ min: 0, max: 100 }).map((percent) => percent / 100);

function photo(): fc.Arbitrary<Photo> {
  const asset = fc.constantFrom('a', 'b').map((digit) => digit.repeat(64)) as fc.Arbitrary<Photo['asset']>;
  const optional = {
    asset: asset as fc.Arbitrary<NonNullable<Photo['asset']>>,
    crop: withProperties(fc.record({ x: share, y: share, width: share, height: share })),
    focus: withProperties(fc.record({ x: share, y: share })),
  };
  const required = { id: blockId, caption: runs(), credit: runs(), alt: vietnameseText() };
  return withProperties(
    fc.record({ ...required, ...optional }, { requiredKeys: ['id', 'caption', 'credit', 'alt'] }),
  );
}

function block<const Type extends KnownBlock['type'], T extends object>(
  type: Type,
  own: { [Name in keyof T]: fc.Arbitrary<T[Name]> },
) {
  const requiredKeys = ['id', 'type', ...Object.keys(own)] as never[];
  return withProperties(fc.record({ ...common, type: fc.constant(type), ...own }, { requiredKeys }));
}

const paragraph = block('paragraph', { runs: runs() });
const list = block('list', {
  ordered: fc.boolean(),
  items: fc.array(withProperties(fc.record({ id: blockId, runs: runs(), level: fc.nat(8) })), {
    minLength: 1,
    maxLength: 3,
  }),
});
const cell = withProperties(fc.record({ runs: runs(), header: fc.boolean() }, { requiredKeys: ['runs'] }));

/** Every type of block has its arbitrary: a new type is a type error here until it has one. */
const ofType = {
  paragraph,
  list,
  subhead: block('subhead', { runs: runs() }),
  quote: block('quote', { runs: runs() }),
  pullQuote: block('pullQuote', { runs: runs(), attribution: runs() }),
  factBox: block('factBox', {
    title: runs(),
    children: fc.array(fc.oneof(paragraph, list), { minLength: 1, maxLength: 2 }),
  }),
  table: block('table', {
    rows: fc.array(fc.array(cell, { minLength: 1, maxLength: 2 }), { minLength: 1, maxLength: 2 }),
  }),
  photo: fc
    .tuple(photo(), fc.constantFrom('lead', 'inline', 'wide'))
    .map(([use, placement]) => ({ ...use, type: 'photo', placement })),
  photoStory: block('photoStory', { photos: fc.array(photo(), { minLength: 1, maxLength: 2 }) }),
  separator: block('separator', {}),
} as { [Type in KnownBlock['type']]: fc.Arbitrary<Extract<KnownBlock, { type: Type }>> };

export function knownBlock(): fc.Arbitrary<KnownBlock> {
  return fc.oneof(...Object.values(ofType));
}

/** A block of a version to come, as it was read. */
export function unknownBlock(): fc.Arbitrary<Block> {
  const type = fc.constantFrom('liveScore', 'unknown', 'toString');
  return fc
    .tuple(blockId, type, fc.dictionary(fc.constantFrom('diem', 'runs', 'change'), storableJson()))
    .map(([id, name, more]) => ({ id, type: 'unknown', raw: { ...more, id, type: name } }));
}

export function anyBlock(): fc.Arbitrary<Block> {
  return fc.oneof({ weight: 8, arbitrary: knownBlock() }, { weight: 1, arbitrary: unknownBlock() });
}

/** Whole content of the newest format as an editor or an import makes it, not yet in normal form. */
export function content(): fc.Arbitrary<ArticleContent> {
  const line = runs(
    fc.oneof(
      { weight: 4, arbitrary: vietnameseText() },
      { weight: 1, arbitrary: fc.constantFrom('\n', 'tít \r\n', ' \u2028dài') },
    ),
  );
  const required = {
    format: fc.constant(1),
    language: fc.constant('vi' as const),
    kind: fc.constantFrom('story' as const, 'reference' as const),
    kicker: line,
    headline: line,
    subheadline: line,
    lead: line,
    body: fc.array(anyBlock(), { minLength: 1, maxLength: 5 }),
    bylines: fc.array(
      withProperties(
        fc.record(
          { person: entryId, penName: nonEmptyText(), role: fc.constant('writer') },
          { requiredKeys: ['penName', 'role'] },
        ),
      ),
      { maxLength: 2 },
    ),
    secondarySections: fc.array(entryId, { maxLength: 2 }),
    topics: fc.array(entryId, { maxLength: 2 }),
    tags: fc.array(nonEmptyText(), { maxLength: 2 }),
    channel: fc.constantFrom('print' as const, 'web' as const, 'both' as const),
  };
  const optional = {
    section: entryId,
    series: entryId,
    genre: entryId,
    place: vietnameseText(),
    source: vietnameseText(),
    publishedAt: fc.constantFrom('2019-04-03', '2019-04-03T17:12+07:00'),
    publication: withProperties(
      fc.record(
        {
          issue: vietnameseText(),
          page: fc.constant('3'),
          url: fc.constant('https://baoquehuong.example/1'),
          tag: vietnameseText(),
        },
        { requiredKeys: [] },
      ),
    ),
  };
  const requiredKeys = Object.keys(required) as never[];
  // The record knows the shape; its optional keys are what the type cannot follow.
  return withProperties(
    fc.record({ ...required, ...optional }, { requiredKeys }),
  ) as fc.Arbitrary<ArticleContent>;
}

export function contentInNormalForm(): fc.Arbitrary<ArticleContent> {
  return content().map(normalForm);
}

function nonEmptyText(): fc.Arbitrary<string> {
  return vietnameseText().filter((text) => text !== '');
}
