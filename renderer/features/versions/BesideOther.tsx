import { failureText } from '#renderer/words/failure-text.ts';
import { Notice } from '#renderer/ui/Notice.tsx';
import type { ArticleContent } from '#shared/document/content.ts';
import { CompareText } from './CompareText.tsx';
import { useCompared } from './use-compared.ts';

export interface BesideOtherProps {
  readonly content: ArticleContent;
  readonly other: ArticleContent;
  /** Leaves out what both say. */
  readonly isShort: boolean;
}

/** One of two texts of which neither is older, with what it alone says marked in it. */
export function BesideOther({ content, other, isShort }: BesideOtherProps) {
  const { compared, failure } = useCompared(other, content);
  return (
    <>
      {compared && <CompareText compared={compared} view="after" isShort={isShort} />}
      {failure !== undefined && <Notice kind="failure">{failureText(failure)}</Notice>}
    </>
  );
}
