import { Notice } from '#renderer/ui/Notice.tsx';
import { PageField } from '#renderer/ui/PageField.tsx';
import { toldText } from '#renderer/words/told-text.ts';
import { useWords } from '#renderer/words/words.ts';
import { writeText } from '#shared/areas/page-edits.ts';
import { blocksOf, pageOf } from '#shared/areas/page-fields.ts';
import type { PageReview, TextField } from '#shared/areas/page-review.ts';
import { BlockField } from './BlockField.tsx';
import { BylineFields } from './BylineFields.tsx';
import { DateField } from './DateField.tsx';
import { Doubts } from './Doubts.tsx';
import { linesIn, type FieldsProps } from './fields-props.ts';
import { Place } from './Place.tsx';
import styles from './ReviewFields.module.css';

/** The article as it will be stored, every text of it to be written over; what is doubted stands at its field. */
export function ReviewFields(props: FieldsProps) {
  const { importing: words } = useWords();
  const { review } = props;
  const page = pageOf(review);
  const warnings = review.warnings.filter((warning) => !review.doubts.some(({ why }) => why === warning));
  return (
    <section className={styles.fields} aria-label={words.fields} data-region="fields">
      {warnings.length > 0 && (
        <Notice kind="warning">
          {warnings.map((warning) => (
            <p key={warning}>{toldText(warning)}</p>
          ))}
        </Notice>
      )}
      <OneText {...props} field="kicker" text={page.kicker} />
      <OneText {...props} field="headline" text={page.headline} size="title" />
      <OneText {...props} field="subheadline" text={page.subheadline} size="strong" />
      <DateField {...props} stated={page.publishedAt} />
      <BylineFields {...props} bylines={page.bylines} />
      <OneText {...props} field="source" text={page.source} size="small" />
      {page.leadTag !== '' && <OneText {...props} field="leadTag" text={page.leadTag} size="small" />}
      <OneText {...props} field="lead" text={page.lead} size="strong" />
      <hr className={styles.rule} />
      <Doubts {...props} of={bodyDoubts(review)} />
      <Body {...props} />
      <p className={styles.dropped}>{words.droppedCount(page.dropped.length)}</p>
    </section>
  );
}

interface OneTextProps extends FieldsProps {
  readonly field: TextField | 'source';
  readonly text: string;
  readonly size?: 'text' | 'title' | 'strong' | 'small';
}

function OneText({ review, onCorrect, onLook, field, text, size = 'text' }: OneTextProps) {
  const { importing: words } = useWords();
  const doubts = review.doubts.filter((doubt) => doubt.field === field);
  return (
    <div>
      <PageField
        mark={<Place field={field} />}
        label={words.places[field]}
        value={text}
        size={size}
        onChange={(next) => onCorrect(writeText(review, { field }, inOneLine(next)), field)}
        onFocus={() => onLook(linesIn(review, field))}
      />
      <Doubts {...{ review, onCorrect }} of={doubts} />
    </div>
  );
}

function Body(props: FieldsProps) {
  const blocks = blocksOf(props.review);
  const photos = blocks.filter(({ block }) => block.type === 'photo');
  return blocks.map((found, at) => (
    <BlockField
      key={found.id}
      {...props}
      found={found}
      nth={found.block.type === 'photo' ? photos.indexOf(found) + 1 : at + 1}
    />
  ));
}

/** Those about no block that could show them. */
function bodyDoubts(review: PageReview): PageReview['doubts'] {
  const shown = new Set(blocksOf(review).flatMap(({ lines }) => lines));
  return review.doubts.filter(
    ({ field, line }) => field === 'body' && !(line !== undefined && shown.has(line)),
  );
}

function inOneLine(text: string): string {
  return text.replace(/[\r\n]+/g, ' ');
}
