import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { basename, resolve } from 'node:path';
import type { Article } from '#shared/areas/articles.ts';
import type { Stage } from '#shared/areas/workflow.ts';
import type { Turn } from '#shared/document/block.ts';
import { openChanges } from '#shared/document/published.ts';
import { photosOf } from '#shared/document/text.ts';
import { AppError } from '#shared/failure.ts';
import type { ArticleId, AssetId, RevisionId } from '#shared/ids.ts';
import { stamp, type Clock } from './clock.ts';
import type { ExportedArticle } from './exchange/exported-article.ts';
import { galleyHtml } from './exchange/galley.ts';
import type { Host } from './host.ts';
import type { RegisterStore } from './registers/register-store.ts';
import { writeFileAtomic } from './storage/files.ts';

interface Ports {
  readonly articles: {
    open(id: ArticleId): Article;
    keep(id: ArticleId, reason: 'keep'): { revision: RevisionId };
  };
  readonly stages: { signer(person: string): unknown };
  readonly registers: Pick<RegisterStore, 'entries'>;
  readonly clock: Clock;
  readonly host: Host;
  exported(id: ArticleId): ExportedArticle;
  /** A small picture of a photo; undefined where none can be made. */
  picture(
    asset: AssetId,
    turn: Turn | undefined,
  ): Promise<{ readonly path: string; readonly type: string } | undefined>;
}

export interface GalleyOrder {
  readonly id: ArticleId;
  readonly out: string;
  readonly replace: boolean;
  readonly as: string;
}

/** Prints articles for those who approve on paper. */
export function createGalleyDesk({ articles, stages, registers, clock, host, exported, picture }: Ports) {
  async function html(id: ArticleId): Promise<string> {
    const levels = registers.entries('level').toSorted((a, b) => a.value.rank - b.value.rank);
    const titleOf = (level: string) => levels.find((entry) => entry.id === level)?.value;
    const { content, stage } = articles.open(id);
    const waiting = titleOf(stage.level)?.waiting ?? stage.level;
    const standing = content.kind === 'reference' ? 'Tư liệu' : stageWords(stage, waiting);
    const article = exported(id);
    return galleyHtml({
      article,
      pictures: await pictures(article),
      stage: standing,
      openChanges: openChanges(content).length,
      levels: levels.map((entry) => ({ id: entry.id, title: entry.value.title })),
      printedAt: stamp(clock),
    });
  }

  async function pictures({ content, photos }: ExportedArticle): Promise<Map<AssetId, string>> {
    const shown = new Map<AssetId, string>();
    const turns = new Map(photosOf(content).map(({ id, crop }) => [id as string, crop?.turn]));
    for (const { asset, block } of photos) {
      const { id } = asset;
      const file = shown.has(id) ? undefined : await picture(id, turns.get(block));
      if (file) shown.set(id, `data:${file.type};base64,${await readFile(file.path, 'base64')}`);
    }
    return shown;
  }

  return {
    async print({ id, out, replace, as }: GalleyOrder) {
      stages.signer(as);
      const path = resolve(/\.pdf$/i.test(out) ? out : `${out}.pdf`);
      if (!replace && existsSync(path)) throw alreadyThere(path);
      if (!host.printGalley) throw cannotPrint();
      const { revision } = articles.keep(id, 'keep');
      const pdf = await host.printGalley(await html(id));
      await writeFileAtomic(path, pdf);
      return { path, pages: pagesIn(pdf), revision };
    },
  };
}

function stageWords(stage: Stage, waiting: string): string {
  const words: Readonly<Record<Stage['name'], string>> = {
    draft: 'Bản thảo',
    returned: 'Trả lại',
    waiting,
    held: 'Để dành',
    approved: 'Đã duyệt',
  };
  return words[stage.name];
}

/** Chromium writes an object for each page, uncompressed. */
function pagesIn(pdf: Uint8Array): number {
  return (
    Buffer.from(pdf)
      .toString('latin1')
      .match(/\/Type\s*\/Page\b(?!s)/g)?.length ?? 1
  );
}

function alreadyThere(path: string): AppError {
  const name = basename(path).normalize('NFC');
  return new AppError('conflict', `Nơi này đã có “${name}”. Hãy đặt tên khác, hoặc chọn thay bản in cũ.`);
}

function cannotPrint(): AppError {
  return new AppError('invalid_input', 'Ở đây không in được bản duyệt. Hãy mở cửa sổ Tòa Soạn rồi in từ đó.');
}
