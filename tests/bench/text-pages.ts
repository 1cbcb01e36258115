import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ArticleContent } from '#shared/document/content.ts';
import { runsText } from '#shared/document/run.ts';
import { blockText } from '#shared/document/text.ts';
import { generateArticles } from '#tests/support/generate.ts';

/** Generated articles as a reporter sends them: plain text, a file each. Answers the paths. */
export function writeTextPages(folder: string, count: number): string[] {
  mkdirSync(folder, { recursive: true });
  return Array.from(generateArticles(count), (content, index) => {
    const path = join(folder, `bai-${index + 1}.txt`);
    writeFileSync(path, textOf(content));
    return path;
  });
}

function textOf({ headline, lead, body, bylines }: ArticleContent): string {
  const paragraphs = body.filter(({ type }) => type === 'paragraph').map(blockText);
  const names = bylines.map(({ penName }) => penName.toUpperCase());
  return [runsText(headline), runsText(lead), ...paragraphs, ...names].join('\n\n');
}
