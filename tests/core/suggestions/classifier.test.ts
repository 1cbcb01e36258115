import fc from 'fast-check';
import { expect, test } from 'vitest';
import { createClassifier } from '#core/suggestions/classifier.ts';
import { eachOf, featuresOf } from '#core/suggestions/features.ts';
import { suggestKeywords } from '#core/suggestions/keywords.ts';

const text = (body: string) => featuresOf({ headline: '', lead: '', body });
const salt = ['ruộng muối được mùa', 'diêm dân vào mùa muối', 'giá muối tăng', 'muối trắng trên ruộng'];
const school = ['học sinh tựu trường', 'thầy cô đón học sinh', 'trường mới khai giảng', 'học sinh vào lớp'];

function taught() {
  const classifier = createClassifier([...salt, ...school].map(text));
  for (const sentence of salt) classifier.learn(text(sentence), 'kinh-te');
  for (const sentence of school) classifier.learn(text(sentence), 'giao-duc');
  return classifier;
}

test('an article goes where the words it shares have gone before', () => {
  const [first, second] = taught().classify(text('mùa muối của diêm dân'));

  expect(first?.label).toBe('kinh-te');
  expect(first!.confidence).toBeGreaterThan(0.5);
  expect(first!.confidence + second!.confidence).toBeCloseTo(1);
});

test('words that nobody wrote before leave it unsure', () => {
  const likelihoods = taught().classify(text('tên lửa đẩy vệ tinh'));

  for (const { confidence } of likelihoods) expect(confidence).toBeCloseTo(0.5);
});

test('what was unlearned is as if it had never been taught', () => {
  fc.assert(
    fc.property(fc.subarray([...salt, ...school]), fc.constantFrom('kinh-te', 'khac'), (again, label) => {
      const classifier = taught();
      for (const sentence of again) classifier.learn(text(sentence), label);
      for (const sentence of again) classifier.unlearn(text(sentence), label);

      const likelihoods = classifier.classify(text('học sinh làm muối'));

      expect(likelihoods.map(({ label: name }) => name).toSorted()).toEqual(['giao-duc', 'kinh-te']);
      for (const [index, { confidence }] of taught().classify(text('học sinh làm muối')).entries())
        expect(likelihoods[index]!.confidence).toBeCloseTo(confidence, 4);
    }),
  );
});

test('the headline weighs more than the body, and composed and decomposed text are one', () => {
  const said = (headline: string, body: string) =>
    Object.fromEntries(
      [...eachOf(featuresOf({ headline, lead: '', body }))].map(([key, count]) => [count, key]),
    );

  expect(said('muối', '')[3]).toBe(said('', 'muối')[1]);
  expect(text('ruộng muối'.normalize('NFD'))).toEqual(text('Ruộng MUỐI'));
});

test('keywords of the archive that stand in the text come first, then names it repeats', () => {
  const body =
    'Cầu Bến Sậy thông xe. Chợ nổi thưa ghe. Từ ngày có cầu Bến Sậy, anh Tư Lành bỏ nghề. Tư Lành kể.';
  const known = new Map([
    ['chợ nổi', 4],
    ['cho noi', 9],
    ['phà', 3],
  ]);

  const tags = suggestKeywords({ headline: 'Chợ nổi sau ngày có cầu', lead: '', body }, known);

  expect(tags[0]).toBe('chợ nổi');
  expect(tags).toContain('Bến Sậy');
  expect(tags).toContain('Tư Lành');
  expect(tags).not.toContain('cho noi');
  expect(tags).not.toContain('phà');
});
