import { IconButton } from '#renderer/ui/IconButton.tsx';
import { Select } from '#renderer/ui/Select.tsx';
import { useWords, type Words } from '#renderer/words/words.ts';
import { ArticleOrder, descendsFirst } from '#shared/areas/articles.ts';
import { useDesk } from './desk-store.ts';
import styles from './FoundOrder.module.css';

const best = 'best';

/** In which order what was found stands: the best first, or as any column of the desk says. */
export function FoundOrder() {
  const { desk: words } = useWords();
  const { foundOrder, sortFoundBy } = useDesk();
  const choose = (id: string) => {
    const { data: sort } = ArticleOrder.safeParse(id);
    sortFoundBy(sort ? { sort, isDescending: descendsFirst(sort) } : null);
  };
  return (
    <div className={styles.order}>
      <div className={styles.by}>
        <Select
          label={words.foundOrder}
          isLabelHidden
          options={[
            { id: best, title: words.bestFirst },
            ...ArticleOrder.options.map((id) => ({ id, title: words.foundBy(nameOf(id, words)) })),
          ]}
          value={foundOrder?.sort ?? best}
          onChange={choose}
          placeholder={words.bestFirst}
        />
      </div>
      {foundOrder && (
        <IconButton
          icon={foundOrder.isDescending ? 'down' : 'up'}
          label={words.reverseOrder}
          onPress={() => sortFoundBy({ ...foundOrder, isDescending: !foundOrder.isDescending })}
        />
      )}
    </div>
  );
}

/** The first column is headed as the list is; what found articles are sorted by there is their headline. */
function nameOf(order: ArticleOrder, { columns, articles }: Words['desk']): string {
  return order === 'headline' ? articles : columns[order];
}
