import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { contentText, countedText, photosOf } from '#shared/document/text.ts';
import { publishedContent } from '#shared/document/published.ts';
import { content } from '#tests/support/arbitraries.ts';
import {
  aContent,
  aPhoto,
  bold,
  byline,
  changed,
  deleted,
  factBox,
  inserted,
  list,
  p,
  photo,
  photoStory,
  pullQuote,
  quote,
  separator,
  subhead,
  table,
  unknown,
} from '#tests/support/builders.ts';

const story = aContent({
  kicker: 'Chuyện miệt rừng',
  headline: ['Người giữ ', inserted('lửa '), deleted('lò '), 'than'],
  lead: ['Lò than vẫn ', bold('đỏ lửa'), '.'],
  body: [
    p('Ông Sáu năm nay 71 tuổi.'),
    separator(),
    subhead('Nghề của cha'),
    quote('Giữ rừng mới là giỏi.'),
    pullQuote('Lửa không tắt', 'Ông Sáu'),
    factBox('Con số', p('12 lò'), list('4 lò ở Vàm Lớn', '8 lò ở Kinh Cùng')),
    list('Chặt tỉa', 'Phơi hai nắng'),
    table(['Năm', 'Số lò'], ['2026', '12']),
    unknown('liveGauge', { text: 'không ai đọc' }),
    photo('Ông Sáu bên lò.', 'Ảnh: X.T'),
    photoStory(aPhoto('Xếp củi.'), aPhoto('', 'Ảnh: Út Thương')),
    changed(p('đoạn bỏ'), 'delete'),
  ],
  bylines: [byline('Đỗ Hoài Nam'), byline('Út Thương', 'graphics')],
});

test('the text of an article is every word a reader sees, in reading order', () => {
  expect(contentText(story).split('\n')).toEqual([
    'Chuyện miệt rừng',
    'Người giữ lửa than',
    'Lò than vẫn đỏ lửa.',
    'Ông Sáu năm nay 71 tuổi.',
    'Nghề của cha',
    'Giữ rừng mới là giỏi.',
    'Lửa không tắt',
    'Ông Sáu',
    'Con số',
    '12 lò',
    '4 lò ở Vàm Lớn',
    '8 lò ở Kinh Cùng',
    'Chặt tỉa',
    'Phơi hai nắng',
    'Năm\tSố lò',
    '2026\t12',
    'Ông Sáu bên lò.',
    'Ảnh: X.T',
    'Xếp củi.',
    'Ảnh: Út Thương',
    'Đỗ Hoài Nam',
    'Út Thương',
  ]);
});

test('the text that is counted is lead and body, without headlines, photos and bylines', () => {
  expect(countedText(story).split('\n')).toEqual([
    'Lò than vẫn đỏ lửa.',
    'Ông Sáu năm nay 71 tuổi.',
    'Nghề của cha',
    'Giữ rừng mới là giỏi.',
    'Lửa không tắt',
    'Ông Sáu',
    'Con số',
    '12 lò',
    '4 lò ở Vàm Lớn',
    '8 lò ở Kinh Cùng',
    'Chặt tỉa',
    'Phơi hai nắng',
    'Năm\tSố lò',
    '2026\t12',
  ]);
});

test('the text of a blank article is empty', () => {
  expect([contentText(aContent()), countedText(aContent())]).toEqual(['', '']);
});

test('photos stand in reading order, those inside a photo story included', () => {
  const [first, second, third] = [photo('một'), aPhoto('hai'), aPhoto('ba')];

  expect(photosOf(aContent({ body: [p('a'), first, photoStory(second, third), list('b')] }))).toStrictEqual([
    first,
    second,
    third,
  ]);
});

describe('for every content', () => {
  test('the text is that of the published content', () => {
    fc.assert(
      fc.property(content(), (any) => {
        expect(contentText(publishedContent(any))).toBe(contentText(any));
      }),
    );
  });
});
