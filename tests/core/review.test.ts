import { describe, expect, test } from 'vitest';
import { runsOf } from '#shared/document/run.ts';
import type { Block } from '#shared/document/block.ts';
import type { ArticleFields } from '#shared/areas/articles.ts';
import type { Reply } from '#shared/failure.ts';
import {
  changed,
  deleted,
  factBox,
  inserted,
  item,
  list,
  p,
  photo,
  pullQuote,
  subhead,
  table,
} from '#tests/support/builders.ts';
import { createTestApp } from '#tests/support/app.ts';
import { anApprovedArticle, anArticle, board, complete, text, writer } from './reviewed-article.ts';

describe('the way to approval', () => {
  test('an article goes up level by level and every decision is kept in order', async () => {
    const { desk, ...app } = await createTestApp();
    const id = await anArticle({ desk, ...app });

    await desk.review.move({ id, move: 'submit', as: writer });
    await desk.review.move({ id, move: 'approve', as: 'bien-tap' });
    await desk.review.move({ id, move: 'approve', as: 'thu-ky' });
    const { stage } = await desk.review.move({ id, move: 'approve', as: board });

    expect(stage).toEqual({ name: 'approved', level: 'board' });
    const signOffs = await desk.review.signOffs({ id });
    expect(signOffs.map(({ decision, level }) => `${decision} ${level}`)).toEqual([
      'submit reporter',
      'approve desk',
      'approve secretariat',
      'approve board',
    ]);
    expect(signOffs.map(({ previous }) => previous)).toEqual([
      undefined,
      ...signOffs.slice(0, 3).map((one) => one.id),
    ]);
  });

  test('WF3 the board passes an article through the levels below, and the record says so', async () => {
    const app = await createTestApp();
    const id = await anArticle(app);
    await app.desk.review.move({ id, move: 'submit', as: writer });

    const { signOff } = await app.desk.review.move({ id, move: 'approve', as: board });

    expect(signOff).toMatchObject({ level: 'board', passed: ['desk', 'secretariat'] });
  });

  test('WF4 a return without a reason is refused; with one it reaches the writer', async () => {
    const app = await createTestApp();
    const id = await anArticle(app);
    await app.desk.review.move({ id, move: 'submit', as: writer });

    const refused = await app.try('review.move', { id, move: 'return', as: 'bien-tap', reason: '  ' });
    const { stage } = await app.desk.review.move({
      id,
      move: 'return',
      as: 'bien-tap',
      reason: 'Thiếu số liệu',
    });

    expect(refused).toMatchObject({
      ok: false,
      failure: { code: 'blocked', details: { blockers: [{ kind: 'reason' }] } },
    });
    expect(stage).toEqual({ name: 'returned', level: 'reporter', reason: 'Thiếu số liệu' });
  });

  test('RV4 the first edit of an approved text takes the approval away', async () => {
    const app = await createTestApp();
    const id = await anApprovedArticle(app);

    await app.desk.articles.save({ id, as: writer, changes: { fields: { headline: runsOf('Tít khác') } } });

    expect((await app.desk.articles.open({ id })).stage).toEqual({ name: 'waiting', level: 'desk' });
    expect((await app.desk.articles.list({}))[0]!.stage).toEqual({ name: 'waiting', level: 'desk' });
  });

  test('RV4 saving an approved text as it was keeps the approval', async () => {
    const app = await createTestApp();
    const id = await anApprovedArticle(app);

    await app.desk.articles.save({ id, as: writer, changes: { fields: { headline: complete.headline! } } });

    expect((await app.desk.articles.open({ id })).stage.name).toBe('approved');
  });

  test('RV4 an approved text that is written back to the letter is approved again, before anything else is kept', async () => {
    const app = await createTestApp();
    const id = await anApprovedArticle(app);
    const write = (headline: string) =>
      app.desk.articles.save({ id, as: writer, changes: { fields: { headline: runsOf(headline) } } });

    await write('Tít khác');
    await write('Tít khác nữa');
    expect((await app.desk.articles.open({ id })).stage.name).toBe('waiting');
    await write('Làng muối Đông Tràm vào vụ');

    const { stage, isUnkept } = await app.desk.articles.open({ id });
    expect({ stage, isUnkept }).toEqual({ stage: { name: 'approved', level: 'board' }, isUnkept: false });
    expect((await app.desk.articles.list({}))[0]!.stage.name).toBe('approved');
    const kept = await app.desk.revisions.list({ article: id });
    expect(kept.slice(0, 3).map(({ reason }) => reason)).toEqual(['restore', 'handOver', 'submit']);
    await write('Tít khác');
    expect((await app.desk.articles.open({ id })).stage).toEqual({ name: 'waiting', level: 'desk' });
  });

  test('RV4 a text that came back down and is written back to the letter waits where it waited', async () => {
    const app = await createTestApp();
    const id = await anArticle(app);
    await app.desk.review.move({ id, move: 'submit', as: writer });
    await app.desk.review.move({ id, move: 'approve', as: 'bien-tap' });
    const write = (headline: string) =>
      app.desk.articles.save({ id, as: writer, changes: { fields: { headline: runsOf(headline) } } });
    await write('Tít khác');
    await app.desk.articles.keep({ id, as: writer });
    expect((await app.desk.articles.open({ id })).stage).toEqual({ name: 'waiting', level: 'desk' });

    await write('Làng muối Đông Tràm vào vụ');

    expect((await app.desk.articles.open({ id })).stage).toEqual({ name: 'waiting', level: 'secretariat' });
  });

  test('RV4 an approved text that was written in goes up the whole chain again, level by level', async () => {
    const app = await createTestApp();
    const id = await anArticle(app);
    await app.desk.review.move({ id, move: 'submit', as: writer });
    for (const as of ['bien-tap', 'thu-ky', board] as const)
      await app.desk.review.move({ id, move: 'approve', as });
    const headline = runsOf('Làng muối vào vụ muộn');
    await app.desk.articles.save({ id, as: writer, changes: { fields: { headline } } });

    const stages = [(await app.desk.articles.open({ id })).stage];
    for (const as of ['bien-tap', 'thu-ky', board] as const)
      stages.push((await app.desk.review.move({ id, move: 'approve', as })).stage);

    expect(stages).toEqual([
      { name: 'waiting', level: 'desk' },
      { name: 'waiting', level: 'secretariat' },
      { name: 'waiting', level: 'board' },
      { name: 'approved', level: 'board' },
    ]);
  });

  test('a refused move leaves no revision and no decision behind', async () => {
    const app = await createTestApp();
    const id = await anArticle(app, { headline: [] });

    const reply = await app.try('review.move', { id, move: 'submit', as: writer });

    expect(reply).toMatchObject({ ok: false, failure: { code: 'blocked' } });
    expect(await app.desk.revisions.list({ article: id })).toHaveLength(1);
    expect(await app.desk.review.signOffs({ id })).toEqual([]);
  });
});

const words = 'Diêm dân trên đồng.';

describe('WF13 what the checks call an error stands in the way', () => {
  const cases: [string, ArticleFields, Block[], string[]][] = [
    ['nothing is missing', {}, [text], []],
    ['no headline', { headline: [] }, [text], ['headline']],
    ['no lead', { lead: [] }, [text], ['lead']],
    ['no lead in a tin vắn', { lead: [], genre: 'tin-van' }, [text], []],
    ['no byline', { bylines: [] }, [text], ['byline']],
    ['no byline on an agency’s text', { bylines: [], source: 'TTXVN' }, [text], []],
    ['a photo without its file', {}, [text, photo(words, 'H.Đ')], ['photoFile']],
    ['a photo without caption or credit', {}, [text, photo()], ['photoFile', 'photoCaption', 'photoCredit']],
    ['??? left in the lead', { lead: runsOf('Sản lượng ??? tấn') }, [text], ['placeholder']],
    ['??? left in the body', {}, [{ ...text, runs: runsOf('Giá ??? đồng') }], ['placeholder']],
    [
      'an empty paragraph between others',
      {},
      [text, { id: 'q', type: 'paragraph', runs: [] }, { ...text, id: 'r' }],
      ['emptyBlock'],
    ],
    ['an empty item of a list', {}, [text, list('Gạo', '')], ['emptyBlock']],
    ['an empty item of a list in a fact box', {}, [text, factBox('Chợ', list('', 'Gạo'))], ['emptyBlock']],
    ['an empty line of a fact box', {}, [text, factBox('', p(''), p('Gạo'))], ['emptyBlock']],
    ['a fact box without a title', {}, [text, factBox('', p('Gạo'))], []],
    ['an empty row of a table', {}, [text, table(['Gạo', '8.000'], ['', ' '])], ['emptyBlock']],
    ['a table with nothing in it', {}, [text, table(['', ''], ['', ''])], ['emptyBlock']],
    ['an empty cell of a table', {}, [text, table(['', 'Giá'], ['Gạo', ''])], []],
    ['the empty paragraph at the end', {}, [text, { id: 'q', type: 'paragraph', runs: [] }], []],
    ['a body struck whole', {}, [p(deleted('Bỏ cả.'))], ['emptyBlock', 'openChanges']],
    ['no body at all', {}, [{ id: 'q', type: 'paragraph', runs: [] }], ['emptyBlock']],
  ];

  test.each(cases)('%s', async (_, fields, body, rules) => {
    const app = await createTestApp();
    const id = await anArticle(app, fields, body);

    const blockers = await app.desk.review.blockers({ id, move: 'submit', as: writer });

    expect(blockers.map((blocker) => blocker.finding?.rule)).toEqual(rules);
    expect(blockers.every((blocker) => blocker.sentence.endsWith('.'))).toBe(true);
  });

  test.each<[string, Block]>([
    ['a paragraph', p(deleted('Bỏ '), deleted('cả.'))],
    ['a paragraph but for a blank', p(deleted('Bỏ cả.'), ' ')],
    ['a subhead', subhead(deleted('Bỏ'))],
    ['a pull quote with its speaker', pullQuote(deleted('Bỏ'), deleted('Bà Lan'))],
    ['an item of a list', list('Gạo', item(deleted('Muối')))],
    ['a list', list(item(deleted('Gạo')), changed(item('Muối'), 'delete'))],
    ['a line of a fact box', factBox('Chợ', p(deleted('Muối')), p('Gạo'))],
    ['a fact box', factBox(deleted('Chợ'), p(deleted('Gạo')), list(item(deleted('Muối'))))],
    ['a row of a table', table(['Gạo', '8.000'], [deleted('Muối'), ''])],
    ['a table', table([deleted('Gạo')], [deleted('Muối')])],
  ])('%s of which every word is struck is gone, and not empty', async (_, block) => {
    const app = await createTestApp();
    const id = await anArticle(app, {}, [text, block, { ...text, id: 'z' }]);

    const blockers = await app.desk.review.blockers({ id, move: 'submit', as: writer });

    expect(blockers.map((blocker) => blocker.finding?.rule)).toEqual(['openChanges']);
  });

  test('no primary section', async () => {
    const app = await createTestApp();
    const id = await anArticle(app);
    await app.desk.articles.save({ id, as: writer, changes: { clear: ['section'] } });

    const blockers = await app.desk.review.blockers({ id, move: 'submit', as: writer });

    expect(blockers.map((blocker) => blocker.finding?.field)).toEqual(['section']);
  });

  test('a check that the newsroom makes a warning blocks nothing and is still told', async () => {
    const app = await createTestApp();
    const id = await anArticle(app, { headline: [] });
    const value = { title: 'Có tít', rule: 'headline', level: 'warning' };

    await app.desk.registers.put({ kind: 'check', id: 'thieu-tit', value, as: board });

    expect(await app.desk.review.blockers({ id, move: 'submit', as: writer })).toEqual([]);
    expect(await app.desk.review.findings({ id })).toMatchObject([{ rule: 'headline', level: 'warning' }]);
  });

  test('an open tracked change stands in the way', async () => {
    const app = await createTestApp();
    const change = {
      id: 'c1',
      kind: 'insert',
      person: writer,
      level: 'reporter',
      at: '2026-11-23T08:00:00.000Z',
    } as const;
    const id = await anArticle(app, {}, [{ ...text, runs: [{ text: 'Thêm vào.', changes: [change] }] }]);

    const blockers = await app.desk.review.blockers({ id, move: 'submit', as: writer });

    expect(blockers.map((blocker) => blocker.finding?.rule)).toEqual(['openChanges']);
  });
});

describe('WF17 signing with changes open', () => {
  const body: Block[] = [
    { ...text, runs: [{ text: 'Vụ này ' }, deleted('thất bát'), inserted('được mùa'), { text: '.' }] },
  ];

  test('takes the number that is open and a sentence, which stands in the record', async () => {
    const app = await createTestApp();
    const id = await anArticle(app, {}, body);
    const sign = { id, move: 'submit', as: writer } as const;

    const refusals = [
      await app.try('review.move', { ...sign, reason: 'Chờ số liệu.' }),
      await app.try('review.move', { ...sign, openChanges: 1, reason: 'Chờ số liệu.' }),
      await app.try('review.move', { ...sign, openChanges: 2, reason: ' ' }),
    ];
    const { signOff } = await app.desk.review.move({ ...sign, openChanges: 2, reason: 'Chờ số liệu.' });

    expect(refusals.map(kindsIn)).toEqual([['check'], ['check'], ['reason']]);
    expect(signOff.reason).toBe('Gửi khi còn 2 chỗ sửa chưa nhận hoặc từ chối: Chờ số liệu.');
  });

  test('each level says so for itself, and what was approved so may leave', async () => {
    const { desk, ...app } = await createTestApp();
    const id = await anArticle({ desk, ...app }, {}, body);
    const why = { openChanges: 2, reason: 'In kịp số sáng.' };
    await desk.review.move({ id, move: 'submit', as: writer, ...why });

    expect(await desk.review.blockers({ id, move: 'approve', as: board })).toMatchObject([
      { finding: { rule: 'openChanges' } },
    ]);
    await desk.review.move({ id, move: 'approve', as: board, ...why });

    const { articles } = await desk.exchange.plan({ ids: [id], targets: ['web', 'layout', 'archive'] });
    expect(articles[0]!.blockers).toEqual([]);
  });
});

function kindsIn(reply: Reply): string[] {
  const details = reply.ok ? undefined : reply.failure.details;
  return (details as { blockers: { kind: string }[] }).blockers.map(({ kind }) => kind);
}

describe('the one table of rules', () => {
  const webOnly = { title: 'Ảnh có mô tả', rule: 'photoAlt', level: 'off', webLevel: 'error' };

  test('CK2 a rule for the web stands in the way of the web alone', async () => {
    const { desk, ...app } = await createTestApp();
    const id = await anArticle({ desk, ...app }, { channel: 'print' }, [
      text,
      photo('Chú thích', 'Ảnh: H.Đ'),
    ]);
    await desk.registers.put({ kind: 'check', id: 'thieu-mo-ta-anh', value: webOnly, as: board });

    const sentences = async (target: 'web' | 'layout') => {
      const { articles } = await desk.exchange.plan({ ids: [id], targets: [target] });
      return articles[0]!.blockers.flatMap(({ finding }) => (finding ? [finding.rule] : []));
    };

    expect(await sentences('web')).toContain('photoAlt');
    expect(await sentences('layout')).not.toContain('photoAlt');
    expect((await desk.review.findings({ id })).map(({ rule }) => rule)).not.toContain('photoAlt');
  });

  test('CK3 a name of the register is looked for as soon as it is there', async () => {
    const { desk, ...app } = await createTestApp();
    const said: Block = { id: 'q', type: 'paragraph', runs: runsOf('Trương Văn Nhơ, Bí thư Huyện ủy, nói.') };
    const id = await anArticle({ desk, ...app }, {}, [text, said]);
    const rules = async () => (await desk.review.findings({ id })).map(({ rule, block }) => [rule, block]);
    const before = await rules();

    const value = { title: 'Trương Văn Nhớ', type: 'person', office: 'Bí thư Huyện ủy' };
    await desk.registers.put({ kind: 'name', value, as: board });

    expect(before).toEqual([]);
    expect(await rules()).toEqual([['nameSpelling', 'q']]);
  });
});
