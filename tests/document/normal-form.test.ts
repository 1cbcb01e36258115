import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Block } from '#shared/document/block.ts';
import { canonicalJson } from '#shared/document/canonical-json.ts';
import type { ArticleContent } from '#shared/document/content.ts';
import { mapBlockRuns, mapFieldRuns } from '#shared/document/map-runs.ts';
import { normalBlock, normalForm, normalRuns } from '#shared/document/normal-form.ts';
import type { Run } from '#shared/document/run.ts';
import { content } from '#tests/support/arbitraries.ts';
import {
  aContent,
  bold,
  byline,
  deletion,
  factBox,
  header,
  insertion,
  p,
  photo,
  table,
} from '#tests/support/builders.ts';

describe('for every content', () => {
  test('normalising twice changes nothing', () => {
    fc.assert(
      fc.property(content(), (any) => {
        const once = normalForm(any);

        expect(normalForm(once)).toEqual(once);
      }),
    );
  });

  test('runs split anywhere have the same bytes again', () => {
    const cuts = fc.array(fc.nat(7), { minLength: 1, maxLength: 9 });
    fc.assert(
      fc.property(content(), cuts, (any, lengths) => {
        expect(bytes(normalForm(inPieces(any, lengths)))).toBe(bytes(normalForm(any)));
      }),
    );
  });

  test('decomposed letters have the bytes of composed ones', () => {
    fc.assert(
      fc.property(content(), (any) => {
        const decomposed = mapAllRuns(any, (text) => text.normalize('NFD'));

        expect(bytes(normalForm(decomposed))).toBe(bytes(normalForm(any)));
      }),
    );
  });

  test('a block normalised on its own is the block of the normalised whole', () => {
    fc.assert(
      fc.property(content(), (any) => {
        expect(any.body.map(normalBlock)).toEqual(normalForm(any).body);
      }),
    );
  });
});

describe('runs', () => {
  test.each<[string, Run[], Run[]]>([
    ['equal neighbours are joined', [{ text: 'rừng ' }, { text: 'đước' }], [{ text: 'rừng đước' }]],
    ['different neighbours are not', [{ text: 'rừng ' }, bold('đước')], [{ text: 'rừng ' }, bold('đước')]],
    ['an empty run is none, and parts nothing', [bold('a'), { text: '' }, bold('b')], [bold('ab')]],
    ['what says false is absent', [{ text: 'a', bold: false, changes: [] }], [{ text: 'a' }]],
    ['what is undefined is absent', [{ text: 'a', link: undefined }], [{ text: 'a' }]],
    [
      'a mark at the start of a run joins the letter before it',
      [{ text: 'o' }, { text: '\u0302\u0323' }],
      [{ text: 'ộ' }],
    ],
    [
      'a surrogate pair that was cut is whole again',
      [{ text: '\ud83c' }, { text: '\udf3e' }],
      [{ text: '🌾' }],
    ],
    ['a surrogate that stays alone is replaced', [{ text: 'a\ud83c' }], [{ text: 'a\ufffd' }]],
    [
      'what a newer version says with false stays',
      [{ text: 'a', spoken: false }],
      [{ text: 'a', spoken: false }],
    ],
  ])('%s', (_, given, expected) => {
    expect(normalRuns(given)).toStrictEqual(expected);
  });

  test('changes stand in the order they were made', () => {
    const first = deletion({ id: 'b', at: '2026-11-23T09:00:00.000Z' });
    const second = insertion({ id: 'a', at: '2026-11-23T09:00:01.000Z' });

    expect(normalRuns([{ text: 'a', changes: [second, first] }])).toStrictEqual([
      { text: 'a', changes: [first, second] },
    ]);
  });
});

describe('content', () => {
  test('a field of one line has no line break, wherever the break was cut', () => {
    const headline = [{ text: 'Giữ rừng \r' }, { text: '\n  giữ nghề' }];

    expect(normalForm(aContent({ headline })).headline).toStrictEqual([{ text: 'Giữ rừng giữ nghề' }]);
  });

  test('a paragraph keeps its line breaks', () => {
    expect(normalForm(aContent({ body: [p('một\nhai')] })).body).toMatchObject([
      { runs: [{ text: 'một\nhai' }] },
    ]);
  });

  test('every text beside the runs is composed', () => {
    const nfd = 'Đầm Dơi'.normalize('NFD');
    const written = aContent({
      body: [photo('', '', { alt: nfd })],
      bylines: [byline(nfd)],
      tags: [nfd],
      place: nfd,
      source: nfd,
      publication: { issue: nfd, page: nfd, tag: nfd },
    });

    expect(JSON.stringify(normalForm(written)).normalize('NFD').split(nfd)).toHaveLength(9);
    expect(JSON.stringify(normalForm(written)).split('Đầm Dơi')).toHaveLength(9);
  });

  test('empty fields are absent, and an empty publication is no publication', () => {
    const empty = aContent({ place: '', source: '', publication: { issue: '', url: undefined } });

    expect(bytes(normalForm({ ...empty, section: undefined }))).toBe(
      bytes({ ...aContent({ body: empty.body }) }),
    );
  });

  test('a cell that is no header says nothing about it', () => {
    const rows = [[header('Năm'), { runs: [], header: false }]];

    expect(normalBlock({ ...table(), rows })).toMatchObject({
      rows: [[{ runs: [{ text: 'Năm' }], header: true }, { runs: [] }]],
    });
    expect(bytes(normalBlock({ ...table(), rows }))).not.toContain('false');
  });

  test('the children of a fact box are normalised too', () => {
    const child = { ...p({ text: 'a' }, { text: 'b' }), change: undefined };

    expect(normalBlock(factBox('', child))).toMatchObject({
      children: [{ id: child.id, runs: [{ text: 'ab' }] }],
    });
    expect(
      Object.keys((normalBlock(factBox('', child)) as { children: object[] }).children[0]!),
    ).not.toContain('change');
  });
});

function bytes(value: ArticleContent | Block): string {
  return canonicalJson(value);
}

function mapAllRuns(any: ArticleContent, map: (text: string) => string): ArticleContent {
  const mapRuns = (runs: readonly Run[]) => runs.map((run) => ({ ...run, text: map(run.text) }));
  return { ...mapFieldRuns(any, mapRuns), body: any.body.map((block) => mapBlockRuns(block, mapRuns)) };
}

/** The same content with every run cut into pieces of these lengths, over and over; a piece may be empty. */
function inPieces(any: ArticleContent, lengths: readonly number[]): ArticleContent {
  let next = 0;
  const cut = (run: Run): Run[] => {
    const length = lengths[next++ % lengths.length]!;
    const rest = run.text.slice(length);
    const head = { ...run, text: run.text.slice(0, length) };
    return rest === '' || lengths.every((one) => one === 0)
      ? [head, { ...run, text: rest }]
      : [head, ...cut({ ...run, text: rest })];
  };
  const mapRuns = (runs: readonly Run[]) => runs.flatMap(cut);
  return { ...mapFieldRuns(any, mapRuns), body: any.body.map((block) => mapBlockRuns(block, mapRuns)) };
}
