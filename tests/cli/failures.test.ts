import { expect, test } from 'vitest';
import { AppError } from '#shared/failure.ts';
import { sentenceOf } from '#shell/cli/failures.ts';

test('everything that stands in the way is named in one sentence', () => {
  const blockers = [
    { kind: 'check', sentence: 'Bài chưa có sapo. Hãy viết sapo.' },
    { kind: 'check', sentence: 'Ảnh 1 chưa có tệp ảnh. Hãy gắn ảnh vào.' },
  ];

  const sentence = sentenceOf(new AppError('blocked', 'nhiều điều', { details: { blockers } }));

  expect(sentence).toBe(
    'Còn 2 điều vướng: bài chưa có sapo, hãy viết sapo; ảnh 1 chưa có tệp ảnh, hãy gắn ảnh vào.',
  );
});

test('what stands alone in the way says it in its own words', () => {
  const blockers = [{ kind: 'stage', sentence: 'Bài này đã gửi duyệt rồi. Hãy chờ.' }];

  const sentence = sentenceOf(
    new AppError('blocked', 'Bài này đã gửi duyệt rồi. Hãy chờ.', { details: { blockers } }),
  );

  expect(sentence).toBe('Bài này đã gửi duyệt rồi. Hãy chờ.');
});

test('a sentence is one line', () => {
  expect(sentenceOf(new AppError('storage', 'Ổ đĩa\n  đã đầy.'))).toBe('Ổ đĩa đã đầy.');
});
