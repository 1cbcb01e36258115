import { readdirSync } from 'node:fs';
import { expect, type Page } from 'playwright/test';
import { EntryId, type ArticleId } from '#shared/ids.ts';
import { test, type DeskWindow } from '#tests/support/shell.ts';
import { anApprovedArticle } from '#tests/support/approved-article.ts';
import { runs } from '#tests/support/builders.ts';
import { violationsOn } from '#tests/support/accessible.ts';
import { writtenOnTwoLaptops } from '#tests/support/two-laptops.ts';
import { bodyOf, showArticle } from '#tests/support/writing-window.ts';

/** Disks and machines are shared. */
const slow = { timeout: 30_000 };

const writer = EntryId.parse('phong-vien');

/** What an article needs to be signed, beside its text. */
const finished = {
  lead: runs('Sáng nay, cầu thông xe sau mười năm chờ đợi.'),
  bylines: [{ penName: 'HOÀI THƯ', role: 'writer' }],
  section: EntryId.parse('thoi-su'),
};

/** An article that may be signed: headline, lead, byline, section and a paragraph. */
async function aFinishedArticle({ client }: DeskWindow, headline: string): Promise<ArticleId> {
  const { id } = await client.articles.create({ as: writer });
  await client.articles.save({
    id,
    as: writer,
    changes: {
      fields: { ...finished, headline: runs(headline) },
      put: [{ id: 'd1', type: 'paragraph', runs: runs('Cầu dài 240 m, rộng 9 m.') }],
      order: ['d1'],
    },
  });
  return id;
}

/** Whoever works at this window from now on. */
async function sitDown({ client }: DeskWindow, person: string): Promise<void> {
  await client.settings.put({ changes: { person: EntryId.parse(person) } });
}

async function signOffPanel(page: Page): Promise<void> {
  const panel = page.getByRole('button', { name: 'Duyệt bài', exact: true });
  if ((await panel.getAttribute('aria-expanded')) !== 'true') await panel.click();
}

async function openArticle({ page }: DeskWindow, place: string, headline: string): Promise<void> {
  await page.getByRole('button', { name: place }).click();
  await page.getByRole('rowheader', { name: headline }).click();
  await page.keyboard.press('Enter');
  await page.getByRole('button', { name: `Đóng “${headline}”` }).waitFor();
}

test('WF6 an approval that an edit took away is told, above and at the signature', async ({ open }) => {
  const desk = await open();
  const { page, client } = desk;
  const headline = 'Cầu Cồn Nhỏ';
  await anApprovedArticle({ desk: client }, headline);
  await sitDown(desk, 'thu-ky');
  await openArticle(desk, 'Đã duyệt', headline);
  await signOffPanel(page);
  const panel = page.getByRole('region', { name: 'Duyệt bài' });
  await expect(panel.getByText('Đã duyệt xong')).toBeVisible();
  await expect(panel.getByText('cho bản trước')).toHaveCount(0);

  await page.keyboard.press('Escape');
  await bodyOf(page).click();
  await page.keyboard.type('Thêm một câu. ');

  await expect(panel.getByText('Chờ Ban Biên tập duyệt')).toBeVisible();
  await expect(panel.getByText(/^Bài đã sửa sau khi .+ duyệt \(.+\), nên phải duyệt lại\.$/)).toBeVisible();
  await expect(panel.getByText('cho bản trước, bài đã sửa sau đó')).toHaveCount(1);
});

test('an article is submitted, returned with a reason, approved, exported and verified, all in the window', async ({
  home,
  open,
}) => {
  const desk = await open();
  const { page } = desk;
  const headline = 'Bến Lạc khánh thành cầu mới';
  await aFinishedArticle(desk, headline);

  await openArticle(desk, 'Bản thảo 1', headline);
  await signOffPanel(page);
  const panel = page.getByRole('region', { name: 'Duyệt bài' });
  await expect(panel.getByText('Đủ điều kiện')).toBeVisible();
  await panel.getByRole('button', { name: 'Gửi duyệt' }).click();
  await expect(panel.getByText('Chờ biên tập', { exact: false }).first()).toBeVisible();

  await sitDown(desk, 'bien-tap');
  await panel.getByRole('button', { name: 'Trả lại' }).click();
  const why = page.getByRole('dialog', { name: 'Trả lại' });
  await why.getByRole('button', { name: 'Trả lại' }).click();
  await expect(why.getByText('Hãy ghi lý do')).toBeVisible();
  await why.getByRole('textbox').fill('Thiếu số vốn đầu tư.');
  await page.keyboard.press('Escape');
  await expect(why).toBeHidden();
  await panel.getByRole('button', { name: 'Trả lại' }).click();
  await expect(why.getByRole('textbox')).toHaveValue('Thiếu số vốn đầu tư.');
  await page.keyboard.press('Control+Enter');
  await expect(page.getByText('Bài bị trả lại: Thiếu số vốn đầu tư.')).toBeVisible();
  await expect(panel.getByText('Lý do: Thiếu số vốn đầu tư.')).toBeVisible();

  await sitDown(desk, 'phong-vien');
  await panel.getByRole('button', { name: 'Gửi duyệt' }).click();
  await sitDown(desk, 'tong-bien-tap');
  await panel.getByRole('button', { name: 'Duyệt', exact: true }).click();
  await expect(panel.getByText('Đã duyệt xong')).toBeVisible();
  await expect(panel.getByText('cấp trên duyệt thay').first()).toBeVisible();

  await page.getByRole('button', { name: 'Xuất gói này…' }).click();
  const dialog = page.getByRole('dialog', { name: 'Xuất gói' });
  await expect(dialog.getByText('ben-lac-khanh-thanh-cau-moi.icml', { exact: false })).toBeVisible();
  await dialog.getByRole('button', { name: 'Chọn nơi và xuất…' }).click();
  await page.getByRole('button', { name: 'Xuất vào đây' }).click();
  await expect(dialog.getByText('Đã đọc lại từng tệp: đúng với bản kê.')).toBeVisible(slow);
  await expect(dialog.getByRole('button', { name: 'Mở thư mục' })).toBeVisible();
  expect(readdirSync(home)).toContainEqual(expect.stringMatching(/ben-lac-khanh-thanh-cau-moi/));
  await page.keyboard.press('Escape');
  await expect(dialog).toBeHidden();
});

test('a reason that was begun is there again after the window was left, for one article and for several', async ({
  open,
}) => {
  const desk = await open();
  const { page, client } = desk;
  const headlines = ['Cầu một', 'Cầu hai'];
  for (const headline of headlines) {
    const id = await aFinishedArticle(desk, headline);
    await client.review.move({ id, move: 'submit', as: writer });
  }
  await sitDown(desk, 'bien-tap');
  await page.reload();
  const why = page.getByRole('dialog').getByRole('textbox');
  const askForOne = async () => {
    await page.getByRole('region', { name: 'Duyệt bài' }).getByRole('button', { name: 'Trả lại' }).click();
  };
  const askForBoth = async () => {
    await page.keyboard.press('Control+Alt+d');
    await page.getByRole('button', { name: /^Chờ biên tập/ }).click();
    await page.getByRole('rowheader', { name: 'Cầu một' }).click();
    await page.keyboard.press('Control+a');
    await page.getByRole('button', { name: 'Duyệt bài', exact: true }).click();
    await page.getByRole('radio', { name: 'Trả lại' }).press('Space');
  };

  await openArticle(desk, 'Chờ biên tập 2', 'Cầu một');
  await signOffPanel(page);
  await askForOne();
  await why.pressSequentially('Thiếu số vốn đầu tư, chưa rõ ai là chủ đầu tư.');
  await page.reload();
  await askForOne();
  await expect(why).toHaveValue('Thiếu số vốn đầu tư, chưa rõ ai là chủ đầu tư.');
  await page.keyboard.press('Escape');
  await askForBoth();
  await why.pressSequentially('Cả hai bài thiếu ảnh.');
  await page.reload();
  await askForBoth();

  await expect(why).toHaveValue('Cả hai bài thiếu ảnh.');
});

test('who has handed an article in is told how it gets to whoever decides next', async ({ open }) => {
  const desk = await open();
  const { page } = desk;
  await showArticle(desk, await aFinishedArticle(desk, 'Bến Lạc có cầu'));
  await sitDown(desk, 'phong-vien');
  await signOffPanel(page);

  await page.getByRole('button', { name: 'Gửi duyệt' }).click();

  await expect(
    page.getByText('bấm “Gói bài” (Ctrl+Alt+G) rồi mang gói sang', { exact: false }),
  ).toBeVisible();
  await expect(page.getByText('bấm tên ở góc trên để đổi người', { exact: false })).toBeVisible();
});

test('what stands in the way is told in words, and leads to its place', async ({ open }) => {
  const desk = await open();
  const { page, client } = desk;
  const { id } = await client.articles.create({ as: writer });
  const headline = 'Bài còn thiếu';
  await client.articles.save({ id, as: writer, changes: { fields: { headline: runs(headline) } } });

  await openArticle(desk, 'Bản thảo 1', headline);
  await signOffPanel(page);
  const panel = page.getByRole('region', { name: 'Duyệt bài' });

  await expect(panel.getByText(/Trước khi gửi duyệt, còn \d+ việc/)).toBeVisible();
  await expect(panel.getByRole('button', { name: 'Gửi duyệt' })).toBeDisabled();
  await panel.getByRole('button', { name: /Tới chỗ này: Bài chưa có sapo/ }).click();
  await page.keyboard.type('Sapo mới.');
  await expect(panel.getByText('Bài chưa có sapo', { exact: false })).toBeHidden();
});

test('a refusal keeps the keyboard in the panel, and is no longer said once nothing stands in the way', async ({
  open,
}) => {
  const desk = await open();
  const { page } = desk;
  const headline = 'Bến Lạc khánh thành cầu mới';
  await aFinishedArticle(desk, headline);
  await openArticle(desk, 'Bản thảo 1', headline);
  await signOffPanel(page);
  const panel = page.getByRole('region', { name: 'Duyệt bài' });
  await panel.getByRole('button', { name: 'Gửi duyệt' }).click();
  await expect(panel.getByText('Chờ biên tập', { exact: false }).first()).toBeVisible();
  await sitDown(desk, 'bien-tap');
  await expect(panel.getByText('Đủ điều kiện')).toBeVisible();

  await bodyOf(page).click();
  await page.keyboard.press('End');
  await page.keyboard.type(' Cầu mới.');
  await panel.getByRole('button', { name: 'Duyệt', exact: true }).click();

  const sentence = panel.getByText('Còn 1 chỗ sửa chưa nhận hoặc từ chối. Hãy xử lý hết.');
  await expect(panel.getByRole('button', { name: 'Duyệt kèm chỗ sửa' })).toBeVisible();
  await expect(sentence).toHaveCount(1);
  await expect(panel).toBeFocused();
  await page
    .getByRole('button', { name: /^Chỗ sửa/ })
    .first()
    .click();
  await page.getByRole('button', { name: 'Nhận hết' }).click();
  await expect(panel.getByText('Đủ điều kiện')).toBeVisible();
  await expect(sentence).toBeHidden();
});

test('a dialog whose button went meanwhile leaves the keyboard in the panel it was asked from', async ({
  open,
}) => {
  const desk = await open();
  const { page, client } = desk;
  const id = await aFinishedArticle(desk, 'Bến Lạc khánh thành cầu mới');
  await client.review.move({ id, move: 'submit', as: writer });
  await sitDown(desk, 'bien-tap');
  await showArticle(desk, id);
  await signOffPanel(page);
  const panel = page.locator('section[aria-label="Duyệt bài"]');
  await panel.getByRole('button', { name: 'Trả lại' }).press('Enter');
  await expect(page.getByRole('dialog', { name: 'Trả lại' })).toBeVisible();

  await client.review.move({ id, move: 'return', reason: 'Thiếu số vốn.', as: EntryId.parse('thu-ky') });
  await expect(panel.getByText('Bài được trả lại để sửa')).toBeVisible();
  await page.keyboard.press('Escape');

  await expect(panel).toBeFocused();
});

test('RV4 what was typed into an approved article and taken back leaves it approved, and the screen says so', async ({
  open,
}) => {
  const desk = await open();
  const { page, client } = desk;
  const id = await aFinishedArticle(desk, 'Bến Lạc khánh thành cầu mới');
  await client.review.move({ id, move: 'submit', as: writer });
  await client.review.move({ id, move: 'approve', as: EntryId.parse('tong-bien-tap') });
  await showArticle(desk, id);
  await signOffPanel(page);
  const panel = page.getByRole('region', { name: 'Duyệt bài' });
  const foot = page.locator('[data-region="foot"]');
  await expect(panel.getByText('Đã duyệt xong')).toBeVisible();

  await bodyOf(page).click();
  await page.keyboard.press('End');
  await page.keyboard.type(' Thêm.');
  await expect(foot.getByText('Chờ biên tập', { exact: false })).toBeVisible();
  await expect(panel.getByText('Đã duyệt xong')).toBeHidden();
  await page.keyboard.press('Control+z');
  await page.keyboard.press('Control+z');

  await expect(panel.getByText('Đã duyệt xong')).toBeVisible();
  await expect(foot.getByText('Đã duyệt', { exact: false })).toBeVisible();
});

test('several articles are moved at once, and the one that is not ready says why', async ({ open }) => {
  const desk = await open();
  const { page, client } = desk;
  await aFinishedArticle(desk, 'Bài xong');
  const { id } = await client.articles.create({ as: writer });
  await client.articles.save({ id, as: writer, changes: { fields: { headline: runs('Bài dở') } } });

  await page.getByRole('button', { name: 'Bản thảo 2' }).click();
  await page.getByRole('rowheader', { name: 'Bài xong' }).click();
  await page.keyboard.press('Control+a');
  await page.getByRole('button', { name: 'Duyệt bài' }).click();
  const dialog = page.getByRole('dialog', { name: 'Chuyển khâu 2 tin bài' });
  await expect(dialog.getByText('1 bài đủ điều kiện. 1 bài còn vướng, sẽ ở nguyên chỗ cũ.')).toBeVisible();
  await dialog.getByRole('button', { name: 'Gửi duyệt' }).click();

  await expect(dialog.getByText('Đã gửi duyệt 1 bài.')).toBeVisible();
  await expect(dialog.getByText('1 bài nay ở khâu: Chờ biên tập')).toBeVisible();
  await expect(dialog.getByText('Bài dở')).toBeVisible();
  await expect(dialog.getByText('Bài chưa có sapo', { exact: false })).toBeVisible();
});

test('of several articles at several stages, what most of them wait for is chosen, and the others stay', async ({
  open,
}) => {
  const desk = await open();
  const { page, client } = desk;
  await aFinishedArticle(desk, 'Bài nháp');
  for (const headline of ['Bài một', 'Bài hai'])
    await client.review.move({ id: await aFinishedArticle(desk, headline), move: 'submit', as: writer });
  await sitDown(desk, 'bien-tap');

  await page.getByRole('button', { name: /^Mọi tin bài/ }).click();
  await page.getByRole('rowheader', { name: 'Bài nháp' }).click();
  await page.keyboard.press('Control+a');
  await page.getByRole('button', { name: 'Duyệt bài' }).click();
  const dialog = page.getByRole('dialog', { name: 'Chuyển khâu 3 tin bài' });
  await expect(dialog.getByRole('radio', { name: 'Duyệt (2)', exact: true })).toBeChecked();
  await expect(
    dialog.getByText('2 bài đủ điều kiện. 1 bài không ở khâu này, sẽ ở nguyên chỗ cũ.'),
  ).toBeVisible();
  await dialog.getByRole('button', { name: 'Duyệt', exact: true }).click();

  await expect(dialog.getByText('Đã duyệt 2 bài.')).toBeVisible();
  await expect(dialog.getByText('2 bài nay ở khâu: Chờ thư ký tòa soạn')).toBeVisible();
  await expect(dialog.getByText('Bài nháp')).toBeVisible();
});

test('a reason to return is not given with another decision, and what was done to several is said', async ({
  open,
}) => {
  const desk = await open();
  const { page, client } = desk;
  const ids = [await aFinishedArticle(desk, 'Bài một'), await aFinishedArticle(desk, 'Bài hai')];
  for (const id of ids) await client.review.move({ id, move: 'submit', as: writer });
  await sitDown(desk, 'bien-tap');

  await page.getByRole('button', { name: /^Chờ tôi xử lý/ }).click();
  await page.getByRole('rowheader', { name: 'Bài một' }).click();
  await page.keyboard.press('Control+a');
  await page.getByRole('button', { name: 'Duyệt bài' }).click();
  const dialog = page.getByRole('dialog', { name: 'Chuyển khâu 2 tin bài' });
  await dialog.locator('label').filter({ hasText: 'Trả lại' }).click();
  await dialog.getByRole('textbox').fill('Bài yếu.');
  await dialog
    .locator('label')
    .filter({ hasText: /^Duyệt$/ })
    .click();
  await dialog.getByRole('button', { name: 'Duyệt' }).click();

  await expect(dialog.getByText('Đã duyệt 2 bài.')).toBeVisible();
  const signOffs = await client.review.signOffs({ id: ids[0]! });
  expect(signOffs.map(({ decision, reason }) => [decision, reason])).toEqual([
    ['submit', undefined],
    ['approve', undefined],
  ]);
});

test('who was taken off the list bears a name on what was signed, and stays who they are at their window', async ({
  open,
}) => {
  const desk = await open();
  const { page, client } = desk;
  const person = EntryId.parse('le-van-an');
  const value = { name: 'Lê Vân An', role: 'phong-vien', penNames: ['HOÀI THƯ'], shortForms: [] };
  await client.registers.put({ kind: 'person', id: person, value, as: writer });
  await sitDown(desk, person);
  const id = await aFinishedArticle(desk, 'Bài xong');
  await client.review.move({ id, move: 'submit', as: person });
  await showArticle(desk, id);

  await client.registers.put({ kind: 'person', id: person, value, removed: true, as: writer });

  await signOffPanel(page);
  await expect(page.getByText('Lê Vân An gửi duyệt', { exact: false }).first()).toBeVisible();
  await expect(page.getByRole('button', { name: /^Lê Vân An/ })).toBeVisible();
  await expect(page.getByText(person)).toHaveCount(0);
});

test('who holds a title that was taken off the list is called by it, and decides at its level', async ({
  open,
}) => {
  const desk = await open();
  const { page, client } = desk;
  const id = await aFinishedArticle(desk, 'Bài xong');
  await client.review.move({ id, move: 'submit', as: writer });
  const people = await client.registers.list({ kind: 'person' });
  const roles = await client.registers.list({ kind: 'role' });
  const editor = people.find((person) => person.id === 'bien-tap')!;
  const role = roles.find((title) => title.id === editor.value['role'])!;
  await client.registers.put({ ...role, kind: 'role', removed: true, as: writer });
  await sitDown(desk, 'bien-tap');

  await showArticle(desk, id);
  await signOffPanel(page);

  await expect(page.getByRole('banner')).toContainText(String(role.value['title']));
  await page.getByRole('button', { name: 'Duyệt', exact: true }).click();
  await expect.poll(async () => (await client.articles.open({ id })).stage.level).toBe('secretariat');
});

test('WF15 two texts of one article: nothing is signed before one is chosen, and the chosen one goes on', async ({
  folder,
  home,
  open,
}) => {
  const desk = await open();
  const { page, client } = desk;
  const fields = { ...finished, headline: runs('Vụ lúa ở Bến Lạc') };
  const id = await writtenOnTwoLaptops(desk, { folder, home, fields });
  await showArticle(desk, id);
  await expect(page.getByText('Bài có 2 bản viết song song.', { exact: false })).toBeVisible();
  await signOffPanel(page);
  const panel = page.getByRole('region', { name: 'Duyệt bài' });
  await expect(panel.getByText('Trước khi gửi duyệt, còn 1 việc:')).toBeVisible();
  await expect(panel.getByRole('button', { name: 'Gửi duyệt' })).toBeDisabled();

  await bodyOf(page).click();
  await page.keyboard.press('Control+End');
  await page.keyboard.type(' Sân phơi đầy.');
  await panel.getByRole('button', { name: 'Chọn một bản…' }).click();
  const choice = page.getByRole('dialog', { name: 'Chọn bản để viết tiếp' });
  const theirs = choice.getByRole('region').filter({ hasText: 'Bà con trồng xong lúa.' });
  await expect(
    choice.getByRole('region').filter({ hasText: 'Bà con gặt xong lúa. Sân phơi đầy.' }),
  ).toBeVisible();
  await expect(theirs).toContainText('máy khác');
  await expect(theirs.getByRole('insertion')).toHaveText(['trồng']);
  await expect(choice.getByRole('region').getByRole('insertion')).toHaveCount(3);
  expect(await violationsOn(page)).toEqual([]);
  await theirs.getByRole('button', { name: 'Giữ bản này' }).click();

  await expect(bodyOf(page)).toHaveText('Bà con trồng xong lúa.');
  await expect(page.getByText('Bài có 2 bản', { exact: false })).toBeHidden();
  const [chosen, ...others] = await client.revisions.list({ article: id });
  expect(chosen).toMatchObject({ reason: 'choose', isHead: true });
  expect(others.map(({ isHead }) => isHead)).not.toContain(true);
  expect(others.map((revision) => revision.id)).toEqual(expect.arrayContaining(chosen!.parents));
  await panel.getByRole('button', { name: 'Gửi duyệt' }).click();
  await expect(panel.getByText('Chờ biên tập', { exact: false }).first()).toBeVisible();
});

test('of two texts it is told which one is approved, and that one is still approved once it is chosen', async ({
  folder,
  home,
  open,
}) => {
  const desk = await open();
  const { page } = desk;
  const signers = ['phong-vien', 'tong-bien-tap'].map((person) => EntryId.parse(person));
  const fields = { ...finished, headline: runs('Vụ lúa ở Bến Lạc') };
  await showArticle(desk, await writtenOnTwoLaptops(desk, { folder, home, fields, signers }));
  await signOffPanel(page);

  await page.getByRole('button', { name: 'Chọn một bản…' }).click();
  const choice = page.getByRole('dialog', { name: 'Chọn bản để viết tiếp' });
  const approved = choice
    .getByRole('region')
    .filter({ hasText: /Tổng Biên tập duyệt\s·\s.* \(chưa ký số\)/ });
  await expect(approved).toHaveCount(1);
  await expect(approved).toContainText('Bà con trồng xong lúa.');
  await approved.getByRole('button', { name: 'Giữ bản này' }).click();

  await expect(bodyOf(page)).toHaveText('Bà con trồng xong lúa.');
  await expect(page.getByText('Đã duyệt xong')).toBeVisible();
});
