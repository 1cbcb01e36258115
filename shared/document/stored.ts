import { z } from 'zod';
import { AppError } from '#shared/failure.ts';
import { KnownBlock, knownBlockTypes, type Block } from './block.ts';
import { ArticleContent, StoredContent } from './content.ts';
import { JsonObject } from './json.ts';
import { normalForm } from './normal-form.ts';
import { isNewerFormat, upgradeContent } from './upgrade.ts';

/** What every block of every version has. */
const AnyBlock = z.looseObject({ id: z.string(), type: z.string() });
const AnyBody = z.array(AnyBlock);

/** Content in the form that is written and hashed: normal form, with unknown blocks as they came. */
export function storeContent(content: ArticleContent): StoredContent {
  const normal = normalForm(content);
  return StoredContent.parse({ ...normal, body: normal.body.map(storeBlock) });
}

/** The form in which one block is written. */
export function storeBlock(block: Block): unknown {
  return block.type === 'unknown' ? block.raw : block;
}

/** Stored content brought to the newest format; blocks this version does not know are wrapped, and kept. */
export function readContent(stored: unknown): ArticleContent {
  const { data, error } = StoredContent.safeParse(stored);
  if (error) throw unreadable(false, error);
  const upgraded = upgradeContent(data);
  const newer = isNewerFormat(upgraded);
  try {
    const blocks = AnyBody.parse(upgraded['body']);
    return ArticleContent.parse({ ...upgraded, body: blocks.map((block) => readBlock(block, newer)) });
  } catch (cause) {
    throw cause instanceof z.ZodError ? unreadable(newer, cause) : cause;
  }
}

/** `newer`: the content says it is of a newer format, so that even a known type may have a shape we do not know. */
export function readBlock(stored: unknown, newer: boolean): Block {
  const raw = AnyBlock.parse(stored);
  const known = knownBlockTypes.has(raw.type);
  if (known && !newer) return KnownBlock.parse(raw);
  const result = known ? KnownBlock.safeParse(raw) : undefined;
  return result?.data ?? { id: raw.id, type: 'unknown', raw: JsonObject.parse(raw) };
}

function unreadable(newer: boolean, cause: unknown): AppError {
  const sentence = newer
    ? 'Bài này do phiên bản Tòa Soạn mới hơn tạo ra và máy này chưa đọc được. Hãy cập nhật Tòa Soạn rồi mở lại.'
    : 'Nội dung bài không đúng định dạng nên không đọc được. Hãy mở lại từ bản trước hoặc từ bản sao lưu.';
  return new AppError('invalid_input', sentence, { cause });
}
