import { stageRules } from '#shared/areas/workflow.ts';
import type { Json } from '#shared/document/json.ts';
import type { ArticleId } from '#shared/ids.ts';
import type { Log } from '#core/log.ts';

/** Under this name it is kept by which rules the stored stages were derived. */
const rulesName = 'stageRules';

interface Ports {
  readonly values: { value(name: string): Json; keepValue(name: string, value: Json): void };
  readonly log: Log;
  together(act: () => void): void;
  /** Those about which somebody decided: no rule places any other. */
  decidedArticles(): readonly ArticleId[];
  restage(id: ArticleId): void;
}

/**
 * Lists go by stored stages: those that other rules derived are derived anew, once. Records that cannot be read are no
 * reason not to open: they are tried again at the next opening.
 */
export function followStageRules({ values, log, ...ports }: Ports): void {
  if (values.value(rulesName) === stageRules) return;
  try {
    ports.together(() => {
      for (const id of ports.decidedArticles()) ports.restage(id);
      values.keepValue(rulesName, stageRules);
    });
  } catch (error) {
    log.error('stages by other rules', error);
  }
}
