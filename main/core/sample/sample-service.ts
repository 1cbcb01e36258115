import type { SampleState } from '#shared/areas/sample.ts';
import { AppError } from '#shared/failure.ts';
import type { ArticleId } from '#shared/ids.ts';
import { addSample, type Adding } from './add-sample.ts';
import { removeSample, type Removed } from './remove-sample.ts';
import type { SamplePorts } from './sample-ports.ts';
import { isEdited } from './what-stays.ts';

export interface Added {
  readonly ids: ArticleId[];
  readonly articles: number;
  readonly references: number;
  readonly photos: number;
  readonly entries: number;
}

/** A newsroom to look at and try things in: brought in and taken away again by two acts of a person. */
export function createSampleService(ports: SamplePorts) {
  const { record, articles } = ports;

  async function takeBack(): Promise<void> {
    const brought = record.read();
    if (brought) await removeSample(brought, true, ports);
  }

  return {
    state(): SampleState {
      const brought = record.read();
      if (!brought) return { isHere: false, articles: 0, edited: [] };
      const here = brought.articles.filter(({ id }) => articles.workingCopy(id) !== undefined);
      const edited = here.filter((article) => isEdited(article, ports));
      return {
        isHere: true,
        articles: here.length,
        edited: edited.map(({ id }) => ({ id, headline: articles.headline(id) })),
      };
    },

    /** All of it, or nothing. */
    async add(adding: Adding): Promise<Added> {
      if (record.read()) throw alreadyHere();
      try {
        const { references } = await addSample(adding, ports);
        const brought = record.read()!; // Just begun.
        return {
          ids: brought.articles.map(({ id }) => id),
          articles: brought.articles.length - references,
          references,
          photos: brought.assets.length,
          entries: brought.entries.length,
        };
      } catch (error) {
        await takeBack();
        throw error;
      }
    },

    async remove({ evenEdited }: { evenEdited: boolean }): Promise<Removed> {
      const brought = record.read();
      if (!brought) throw notHere();
      return removeSample(brought, evenEdited, ports);
    },
  };
}

function alreadyHere(): AppError {
  return new AppError(
    'conflict',
    'Tòa soạn mẫu đã có trong thư mục dữ liệu này. Muốn thêm lại từ đầu, hãy gỡ tòa soạn mẫu đang có trước.',
  );
}

function notHere(): AppError {
  return new AppError('not_found', 'Thư mục dữ liệu này không có tòa soạn mẫu nên không có gì để gỡ.');
}
