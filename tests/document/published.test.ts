import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Block } from '#shared/document/block.ts';
import type { ArticleContent } from '#shared/document/content.ts';
import { blockLines } from '#shared/document/lines.ts';
import { mapBlockRuns } from '#shared/document/map-runs.ts';
import { openChanges, publishedBlock, publishedContent } from '#shared/document/published.ts';
import { contentText } from '#shared/document/text.ts';
import { content } from '#tests/support/arbitraries.ts';
import {
  aContent,
  aPhoto,
  bold,
  changed,
  deleted,
  deletion,
  factBox,
  inserted,
  insertion,
  item,
  list,
  p,
  photo,
  photoStory,
  pullQuote,
  quote,
  subhead,
  table,
  unknown,
} from '#tests/support/builders.ts';

describe('what a reader sees', () => {
  test('has no word that was deleted, wherever it stood', () => {
    const gone = deleted('BỎ');
    const everywhere = aContent({
      kicker: gone,
      headline: ['Giữ ', gone, 'rừng'],
      subheadline: gone,
      lead: gone,
      body: [
        p('a', gone),
        subhead(gone),
        quote(gone),
        pullQuote(gone, gone),
        factBox(gone, p(gone), list(item(gone)), changed(p('BỎ'), 'delete'), changed(list('BỎ'), 'delete')),
        list(item(gone)),
        table([gone]),
        photo(gone, gone),
        photoStory(aPhoto(gone, gone)),
        changed(subhead('BỎ'), 'delete'),
        p({ text: 'BỎ', changes: [insertion(), deletion()] }),
      ],
    });

    expect(JSON.stringify(publishedContent(everywhere))).not.toContain('BỎ');
    expect(contentText(everywhere)).toBe('Giữ rừng\na');
  });

  test.each([
    ['count' as const, 'Giữ rừng đước', ['một', 'mới']],
    ['leaveOut' as const, 'Giữ đước', ['một']],
  ])('has open insertions by the policy %s', (policy, headline, paragraphs) => {
    const written = aContent({
      headline: ['Giữ ', inserted('rừng '), 'đước'],
      body: [p('một'), changed(p('mới'), 'insert')],
    });

    const seen = publishedContent(written, policy);

    expect(seen.headline.map((run) => run.text).join('')).toBe(headline);
    expect(seen.body.map(textOf)).toEqual(paragraphs);
  });

  test.each(['split', 'join', 'type', 'move'] as const)('has a block whose open change is a %s', (kind) => {
    const block = p('vẫn còn');

    expect(publishedBlock(changed(block, kind), 'leaveOut')).toStrictEqual(block);
  });

  test('has no mark of any change', () => {
    fc.assert(
      fc.property(content(), fc.constantFrom('count' as const, 'leaveOut' as const), (any, policy) => {
        expect(openChanges(publishedContent(any, policy))).toEqual([]);
      }),
    );
  });

  test('is the content itself where nothing was changed', () => {
    const plain = aContent({
      headline: ['Giữ ', bold('rừng')],
      body: [factBox('Con số', p('12 lò')), unknown('liveGauge')],
    });

    expect(publishedContent(plain)).toStrictEqual(plain);
  });

  test('CT4 ends with what was written, not with the empty paragraphs in which the caret rests', () => {
    const ends = publishedContent(aContent({ body: [p('một'), p(), p('hai'), p(), p(' ')] }));
    const blank = publishedContent(aContent({ body: [p(), p()] }));

    expect(ends.body.map(textOf)).toEqual(['một', '', 'hai']);
    expect(blank.body.map(textOf)).toEqual(['']);
  });

  test('CT4 has nothing of a line of which every word is struck', () => {
    const gone = deleted('BỎ');
    const body = [
      p(gone),
      p('một'),
      p(),
      subhead(gone),
      list('hai', item(gone)),
      list(item(gone)),
      factBox('ba', p(gone), p('bốn')),
      factBox('', changed(p('BỎ'), 'delete'), list(item(gone))),
      table(['năm', gone], [gone, '']),
      table([gone]),
      pullQuote(gone, 'Bà Lan'),
      pullQuote(gone, ''),
      photo(gone, gone),
    ];

    const seen = publishedContent(aContent({ body })).body;

    expect(seen.map(({ type }) => type)).toEqual([
      'paragraph',
      'paragraph',
      'list',
      'factBox',
      'table',
      'pullQuote',
      'photo',
    ]);
    expect(seen.map(linesOf)).toEqual([
      ['một'],
      [''],
      ['hai'],
      ['ba', 'bốn'],
      ['năm\t'],
      ['', 'Bà Lan'],
      ['', ''],
    ]);
  });

  test('has no blank at either end of a line, and those within it', () => {
    const seen = publishedContent(
      aContent({
        headline: [' Giữ ', bold('rừng '), '\u00a0'],
        lead: ['hai  ba ', deleted('bốn')],
        body: [p(' ', bold('một '), 'hai '), list('ba '), table([' bốn', ' ']), photo('năm\n', ' Ảnh: A ')],
      }),
    );

    expect(seen.headline).toEqual([{ text: 'Giữ ' }, bold('rừng')]);
    expect(seen.lead).toEqual([{ text: 'hai  ba' }]);
    expect(seen.body.map(linesOf)).toEqual([['một hai'], ['ba'], ['bốn\t'], ['năm', 'Ảnh: A']]);
  });

  test('keeps the title of a fact box whose every line was deleted', () => {
    const box = factBox('Con số', changed(p('12 lò'), 'delete'));

    expect(publishedBlock(box)).toStrictEqual({ ...box, children: [] });
  });
});

describe('open changes', () => {
  test('are named once each, in reading order', () => {
    const twice = inserted('một ', { id: 'k2' });
    const written = aContent({
      kicker: inserted('Tít dẫn', { id: 'k0' }),
      headline: ['Tít ', deleted('cũ', { id: 'k1' })],
      lead: twice,
      body: [
        p(twice, { text: 'hai', changes: [insertion({ id: 'k3' }), deletion({ id: 'k4' })] }),
        changed(p(deleted('ba', { id: 'k6' })), 'split', { id: 'k5' }),
        unknown('liveGauge', { change: { id: 'hidden' } }),
        factBox(
          inserted('Hộp', { id: 'k7' }),
          changed(p(inserted('a', { id: 'k9' })), 'insert', { id: 'k8' }),
          list(inserted('b', { id: 'k10' })),
        ),
        table([inserted('ô', { id: 'k11' })]),
        photo(inserted('chú thích', { id: 'k12' }), inserted('Ảnh: A', { id: 'k13' })),
        photoStory(aPhoto(inserted('chú thích', { id: 'k14' }))),
        changed(p('cuối'), 'delete', { id: 'k15' }),
      ],
    });

    expect(openChanges(written)).toEqual(Array.from({ length: 16 }, (_, index) => `k${index}`));
  });

  test('are none in an article nobody corrected', () => {
    expect(openChanges(aContent({ headline: 'Tin', body: [p('một')] }))).toEqual([]);
  });

  test('are looked for without changing the article', () => {
    fc.assert(
      fc.property(content(), (any) => {
        const before: ArticleContent = structuredClone(any);

        openChanges(any);

        expect(any).toEqual(before);
      }),
    );
  });
});

function linesOf(block: Block): string[] {
  return blockLines(block).map(({ runs }) => runs.map(({ text }) => text).join(''));
}

function textOf(block: Block): string {
  let text = '';
  mapBlockRuns(block, (runs) => {
    text += runs.map((run) => run.text).join('');
    return [...runs];
  });
  return text;
}
