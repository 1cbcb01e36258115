import { cpSync, existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { ArticleSummary } from '#shared/areas/articles.ts';
import { samplePrefix } from '#shared/areas/sample.ts';
import { listChanges, type OpenChange } from '#shared/document/changes/list-changes.ts';
import { runsOf, runsText } from '#shared/document/run.ts';
import { contentText } from '#shared/document/text.ts';
import type { ArticleId } from '#shared/ids.ts';
import { isSyllable } from '#shared/text/syllable.ts';
import { issue } from '#core/sample/issue.ts';
import { sampleEntries } from '#core/sample/lists.ts';
import { createClient } from '#shared/contract/client.ts';
import type { DeskContract } from '#shared/contract/contract.ts';
import { createApp } from '#core/app.ts';
import { countedIds, createTestApp, steppingClock, type TestApp } from '#tests/support/app.ts';
import { temporaryFolder } from '#tests/support/temporary-folder.ts';
import { fillNewsroom } from '#tests/support/sample-newsroom.ts';
import { recordsOf } from '#tests/support/records.ts';

const template = mkdtempSync(join(tmpdir(), 'toasoan-mau-'));

beforeAll(async () => {
  const host = { laptop: 'máy thử', pathOf: (ref: string) => ref };
  const app = await createApp({ folder: template, host, clock: steppingClock(), ids: countedIds() });
  await createClient<DeskContract>(app.dispatch).sample.add({});
  await app.close();
});

afterAll(() => rmSync(template, { recursive: true, force: true }));

/** A data folder with nothing but the sample in it. */
async function withSample(): Promise<TestApp & { all: ArticleSummary[] }> {
  const folder = temporaryFolder();
  cpSync(template, folder, { recursive: true });
  const clock = steppingClock('2026-11-23T09:00:00.000Z');
  const app = await createTestApp({ folder, clock, ids: countedIds(2) });
  return { ...app, all: await app.desk.articles.list({ limit: 200 }) };
}

describe('the sample newsroom', () => {
  test('is added whole: an issue of eight pages, every genre, every stage, references apart', async () => {
    const { desk, all } = await withSample();
    const stories = all.filter(({ kind }) => kind === 'story');
    const genres = (await desk.registers.list({ kind: 'genre' })).map(({ id }) => id);
    const pages = new Set(issue.map(({ page }) => page));

    expect(stories.length).toBeGreaterThanOrEqual(24);
    expect(all.filter(({ kind }) => kind === 'reference')).toHaveLength(3);
    expect([...pages].toSorted()).toEqual(['1', '2', '3', '4', '5', '6', '7', '8']);
    expect([...new Set(stories.map(({ genre }) => genre))].toSorted()).toEqual(genres.toSorted());
    expect([...new Set(stories.map(stageOf))].toSorted()).toEqual([
      'approved board',
      'draft reporter',
      'held secretariat',
      'returned reporter',
      'waiting board',
      'waiting desk',
      'waiting secretariat',
    ]);
    expect(all.filter(({ headCount }) => headCount === 2)).toHaveLength(1);
    expect(all.filter(({ isUnkept }) => isUnkept)).toEqual([]);
  });

  test('leaves the data sound, and its words can be found', async () => {
    const { desk, all } = await withSample();

    const report = await desk.upkeep.check({});
    const found = await desk.search.find({ text: 'ruong muoi' });

    expect(report).toMatchObject({ articles: all.length, problems: [] });
    expect(found).toMatchObject({ state: 'found' });
    expect('hits' in found && found.hits.length).toBeGreaterThan(2);
  });

  test('says why every article that was returned came back', async () => {
    const { all } = await withSample();
    const returned = all.filter(({ stage }) => stage.name === 'returned');

    expect(returned.map(({ stage }) => (stage.reason ?? '').length > 40)).toEqual(returned.map(() => true));
  });

  test('has nothing amiss in what is approved', async () => {
    const { desk, all } = await withSample();
    const approved = all.filter(({ stage }) => stage.name === 'approved');

    const findings = await Promise.all(approved.map(({ id }) => desk.review.findings({ id })));

    expect(approved.length).toBeGreaterThan(5);
    expect(findings.flat()).toEqual([]);
  });

  test('has lived for several days: revisions for different reasons, in the order they were made', async () => {
    const { desk, all } = await withSample();
    const reasons = new Set<string>();
    const days = new Set<string>();
    for (const { id } of all) {
      const revisions = await desk.revisions.list({ article: id });
      for (const { reason, at } of revisions) {
        reasons.add(reason);
        days.add(at.slice(0, 10));
      }
      expect(revisions.map(({ at }) => at)).toEqual(
        revisions
          .map(({ at }) => at)
          .toSorted()
          .toReversed(),
      );
    }

    expect([...reasons]).toEqual(
      expect.arrayContaining([
        'create',
        'import',
        'submit',
        'signOff',
        'handOver',
        'close',
        'interval',
        'pack',
      ]),
    );
    expect(days.size).toBeGreaterThanOrEqual(4);
  });

  test('has two heads of one article, written on two laptops over the same revision', async () => {
    const { desk, all } = await withSample();
    const { id } = all.find(({ headCount }) => headCount === 2)!;

    const heads = (await desk.revisions.list({ article: id })).filter(({ isHead }) => isHead);

    expect(heads.map(({ author }) => author.laptop).toSorted()).toEqual(['Máy Khánh Vy', 'máy thử']);
    expect(heads[0]!.parents).toEqual(heads[1]!.parents);
  });

  test('has an article that was approved and then edited, and waits again', async () => {
    const { desk, all } = await withSample();
    const approvals = await Promise.all(
      all.map(async (article) => ({ article, signOffs: await desk.review.signOffs({ id: article.id }) })),
    );

    const again = approvals.filter(
      ({ article, signOffs }) => article.stage.name === 'waiting' && signOffs.at(-1)?.level === 'board',
    );

    expect(again.map(({ article }) => article.headline)).toEqual(['Đêm trắng giữ đê Mũi Lau']);
  });
});

describe('its text', () => {
  const signs = /[\p{L}\p{M}]+/gu;
  /** Units, offices, signatures of photographers, and the few words from elsewhere that every paper uses. */
  const known = new Set(`km cm m n ha UBND web tivi mini H N M Đ B C K V T Q x`.split(' '));

  test('has tracked changes in two articles, each over other words, by an editor who says so in a note', async () => {
    const { desk, all } = await withSample();
    const marked = [];
    for (const { id } of all) {
      const open = listChanges((await desk.articles.open({ id })).content);
      if (open.length === 0) continue;
      const notes = (await desk.threads.list({ article: id })).map(({ messages: [begun] }) => begun!);
      const [editor, ...others] = new Set(open.map(({ person }) => person));
      const isSaid = notes.some(
        ({ person, ...said }) => person === editor && /chỗ sửa/i.test(JSON.stringify(said)),
      );
      marked.push({ others, isSaid, isOver: open.every(isTypedOver) });
    }

    expect(marked).toEqual(Array.from({ length: 2 }, () => ({ others: [], isSaid: true, isOver: true })));
  });

  test('is in NFC and is made of Vietnamese syllables', async () => {
    const { desk, all } = await withSample();
    const contents = await Promise.all(all.map(async ({ id }) => (await desk.articles.open({ id })).content));
    const text = contents.map(contentText).join('\n');
    const names = sampleEntries.map(({ value }) => JSON.stringify(Object.values(value).flat())).join(' ');

    const odd = (text.match(signs) ?? []).filter((word) => !isSyllable(word) && !known.has(word));

    expect(text + names).toBe((text + names).normalize('NFC'));
    expect([...new Set(odd)]).toEqual([]);
  });

  test('has the length of a short piece: 120 to 500 chữ, but where pictures tell it', async () => {
    const { all } = await withSample();
    const told = all.filter(({ kind, genre }) => kind === 'story' && genre !== 'anh' && genre !== 'tranh');

    const lengths = told.map(({ headline, words }) => ({ headline, words }));

    expect(lengths.filter(({ words }) => words < 120 || words > 500)).toEqual([]);
  });

  test('gives every photo a caption, a credit and words for those who do not see it', async () => {
    const { desk, all } = await withSample();
    const contents = await Promise.all(all.map(async ({ id }) => (await desk.articles.open({ id })).content));
    const photos = contents
      .flatMap(({ body }) => body)
      .flatMap((block) =>
        block.type === 'photo' ? [block] : block.type === 'photoStory' ? block.photos : [],
      );

    expect(photos.length).toBeGreaterThanOrEqual(14);
    expect(photos.every((photo) => photo.asset && photo.alt && runsText(photo.credit))).toBe(true);
    expect(new Set(photos.map(({ asset }) => asset)).size).toBe(photos.length);
  });
});

describe('taking it away', () => {
  test('leaves the data folder as it was before, record by record', async () => {
    const app = await createTestApp();
    await fillNewsroom(app);
    await app.desk.search.rebuild({});
    const before = recordsOf(app.folder);

    await app.desk.sample.add({});
    await app.desk.search.find({ text: 'muối' });
    const removed = await app.desk.sample.remove({});

    expect(removed).toMatchObject({ articles: 35, photos: 17, kept: [] });
    expect(recordsOf(app.folder)).toEqual(before);
    expect(await app.desk.search.find({ text: 'diêm dân' })).toMatchObject({ hits: [] });
  });

  test('can be done again and again', async () => {
    const { desk } = await withSample();

    await desk.sample.remove({});
    const again = await desk.sample.add({});

    expect(again).toMatchObject({ articles: 32, references: 3, photos: 17 });
    expect((await desk.upkeep.check({})).problems).toEqual([]);
  });

  test('leaves and tells what a person has written in, with whatever it names', async () => {
    const { desk, all } = await withSample();
    const edited = withHeadline(all, 'Ruộng muối vắng người trẻ');
    await desk.articles.save({
      id: edited,
      as: 'bien-tap',
      changes: { fields: { headline: runsOf('Ruộng muối đợi người trẻ') } },
    });
    const commented = withHeadline(all, 'Khu phố 6 bàn việc giữ vỉa hè');
    await desk.threads.begin({
      article: commented,
      anchor: { field: 'headline', start: 0, end: 7, quote: 'Khu phố' },
      text: 'Khu phố nào?',
      as: 'bien-tap',
    });
    const { edited: told } = await desk.sample.state({});

    const removed = await desk.sample.remove({});

    expect(told.map(({ id }) => id).toSorted()).toEqual([edited, commented].toSorted());
    expect(removed.kept).toEqual(
      expect.arrayContaining([
        { kind: 'article', id: edited, title: 'Ruộng muối đợi người trẻ', why: 'edited' },
        { kind: 'article', id: commented, title: 'Khu phố 6 bàn việc giữ vỉa hè', why: 'edited' },
        expect.objectContaining({
          ...{ kind: 'person', title: 'Huỳnh Hữu Nghiêm' },
          ...{ why: 'named', by: 'Ruộng muối đợi người trẻ' },
        }),
        expect.objectContaining({ kind: 'series', title: 'Hạt muối tìm đường', why: 'named' }),
      ]),
    );
    expect((await desk.articles.list({ limit: 200 })).map(({ id }) => id).toSorted()).toEqual(
      [edited, commented].toSorted(),
    );
    expect(await desk.upkeep.check({})).toMatchObject({ articles: 2, assets: 1, problems: [] });
    expect(await desk.sample.state({})).toEqual({ isHere: false, articles: 0, edited: [] });
  });

  test('takes what was written in it too, where a person says so', async () => {
    const { desk, all } = await withSample();
    const id = withHeadline(all, 'Để hạt muối mang tên mình');
    await desk.articles.save({ id, as: 'bien-tap', changes: { fields: { lead: runsOf('Khác rồi.') } } });

    const removed = await desk.sample.remove({ evenEdited: true });

    expect(removed).toMatchObject({ articles: 35, kept: [] });
  });

  test('takes an article that was only signed', async () => {
    const { desk, all } = await withSample();
    const id = withHeadline(all, 'Mười đội nữ công nhân vào giải bóng đá mini');
    await desk.review.move({ id, move: 'approve', as: 'tong-bien-tap' });

    expect(await desk.sample.remove({})).toMatchObject({ articles: 35, kept: [] });
  });

  test('leaves a person whom somebody changed, or whom the window is set to', async () => {
    const { desk } = await withSample();
    const [changed, chosen] = sampleEntries.filter(({ kind }) => kind === 'person');
    await desk.registers.put({
      ...{ kind: 'person', id: changed!.id, as: 'bien-tap' },
      value: { name: 'Đặng Thúy Quyên Em', role: 'phong-vien', penNames: [], shortForms: [] },
    });
    await desk.settings.put({ changes: { person: chosen!.id } });

    const { kept } = await desk.sample.remove({});

    expect(kept.map(({ id, why }) => [id, why])).toEqual([
      [changed!.id, 'edited'],
      [chosen!.id, 'chosen'],
    ]);
  });

  test('takes what was only put elsewhere in its list, or off it, and whoever did that', async () => {
    const { desk } = await withSample();
    const [someone, another] = sampleEntries.filter(({ kind }) => kind === 'person');
    const sections = await desk.registers.list({ kind: 'section' });
    const ids = sections.map(({ id }) => id).toReversed();
    await desk.registers.arrange({ kind: 'section', ids, as: someone!.id });
    await desk.registers.put({
      ...{ kind: 'person', id: another!.id, removed: true, as: 'thu-ky' },
      value: { name: 'Người đã nghỉ', role: 'phong-vien', penNames: [], shortForms: [] },
    });

    expect(await desk.sample.remove({})).toMatchObject({ articles: 35, kept: [] });

    const left = await desk.registers.list({ kind: 'section' });
    expect(left.filter(({ id }) => id.startsWith(samplePrefix))).toEqual([]);
  });

  test('leaves a section of its own that a section of the newsroom lies in', async () => {
    const { desk } = await withSample();
    const above = sampleEntries.find(({ kind }) => kind === 'section')!;
    const value = { title: 'Bến nước', parent: above.id };
    await desk.registers.put({ kind: 'section', value, as: 'thu-ky' });

    const { kept } = await desk.sample.remove({});

    expect(kept).toEqual([
      { kind: 'section', id: above.id, title: 'Chuyện sông nước', why: 'named', by: 'Bến nước' },
    ]);
  });

  test('leaves what an article of the newsroom names: its photo and its author', async () => {
    const { desk, all, folder } = await withSample();
    const { content } = await desk.articles.open({ id: withHeadline(all, 'Đêm trắng giữ đê Mũi Lau') });
    const photo = content.body.find((block) => block.type === 'photo')!;
    const { id } = await desk.articles.create({ as: 'phong-vien' });
    await desk.articles.save({
      ...{ id, as: 'phong-vien' },
      changes: {
        put: [photo],
        order: [photo.id],
        fields: { bylines: content.bylines, headline: runsOf('Bài của tòa soạn') },
      },
    });

    const { kept } = await desk.sample.remove({});

    expect(kept).toEqual([
      expect.objectContaining({
        kind: 'person',
        title: 'Lê Minh Đăng',
        why: 'named',
        by: 'Bài của tòa soạn',
      }),
    ]);
    expect(await desk.upkeep.check({})).toMatchObject({ articles: 1, assets: 1, problems: [] });
    expect(readdirSync(join(folder, 'photos')).length).toBeGreaterThan(0);
  });

  test('removes the files of its photos', async () => {
    const { desk, folder, all } = await withSample();
    const { assets } = await desk.articles.open({ id: withHeadline(all, 'Đêm trắng giữ đê Mũi Lau') });
    const file = join(folder, 'photos', assets[0]!.id.slice(0, 2), `${assets[0]!.id}.jpg`);
    expect(existsSync(file)).toBe(true);

    await desk.sample.remove({});

    expect(existsSync(file)).toBe(false);
  });
});

describe('what is refused', () => {
  test('a second sample beside the first', async () => {
    const app = await withSample();

    expect(await app.try('sample.add', {})).toMatchObject({ ok: false, failure: { code: 'conflict' } });
  });

  test('taking away what is not there', async () => {
    const app = await createTestApp();

    expect(await app.try('sample.remove', {})).toMatchObject({ ok: false, failure: { code: 'not_found' } });
  });

  test('adding that is cancelled leaves nothing behind', async () => {
    const app = await createTestApp();
    const before = recordsOf(app.folder);
    const work = '11111111-1111-4111-8111-111111111111';
    app.app.onEvent((topic, payload) => {
      if (topic === 'work.progress' && (payload as { done: number }).done === 30)
        void app.desk.work.cancel({ work });
    });

    const reply = await app.try('sample.add', { work });

    expect(reply).toMatchObject({ ok: false, failure: { code: 'conflict' } });
    expect(recordsOf(app.folder)).toEqual(before);
    expect(await app.desk.sample.state({})).toMatchObject({ isHere: false });
  });
});

function stageOf({ stage }: ArticleSummary): string {
  return `${stage.name} ${stage.level}`;
}

function withHeadline(all: readonly ArticleSummary[], headline: string): ArticleId {
  return all.find((article) => article.headline === headline)!.id;
}

/** As typing marks it: the new words behind the old ones. */
function isTypedOver({ added, removed, isAddedFirst }: OpenChange): boolean {
  return added !== '' && removed !== '' && !isAddedFirst;
}
