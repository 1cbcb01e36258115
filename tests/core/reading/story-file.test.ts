import { copyFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { createTestApp } from '#tests/support/app.ts';

test.each(['mang-di.toasoan', 'doi-ten.docx'])(
  'a story file called %s is told from a page, with the command that opens it',
  async (name) => {
    const app = await createTestApp();
    const { id } = await app.desk.articles.create({ as: 'phong-vien' });
    const packed = join(app.folder, 'gói.toasoan');
    const file = join(app.folder, name);
    await app.desk.stories.pack({ ids: [id], out: packed });
    await copyFile(packed, file);

    const [result] = await app.desk.articles.import({ files: [file], kind: 'story', as: 'phong-vien' });

    expect(result).toMatchObject({
      ok: false,
      failure: { code: 'invalid_input', sentence: expect.stringMatching(/gói bài.*Ctrl\+Alt\+O.*desk open/) },
    });
  },
);
