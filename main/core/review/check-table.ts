import type { Output, PictureSize } from '#shared/areas/checking/case.ts';
import { findings, type Finding } from '#shared/areas/checks.ts';
import { isLackingRule, lackingThings } from '#shared/areas/lacking.ts';
import { indexNames, type NameIndex } from '#shared/areas/names/name-index.ts';
import type { Entry } from '#shared/areas/registers.ts';
import type { ArticleContent } from '#shared/document/content.ts';
import { vietnamDay } from '#shared/vietnam-time.ts';
import { stamp, type Clock } from '#core/clock.ts';

interface Ports {
  readonly registers: {
    entries(kind: 'check'): Entry<'check'>[];
    entries(kind: 'person'): Entry<'person'>[];
    entries(kind: 'name'): Entry<'name'>[];
    /** Grows with every change of any list. */
    version(): number;
  };
  readonly clock: Clock;
  /** How large a photo is that is kept here. */
  sizeOf(asset: string): PictureSize | undefined;
}

interface Lists {
  readonly version: number;
  readonly checks: readonly Entry<'check'>[];
  readonly people: readonly Entry<'person'>[];
  readonly names: NameIndex;
}

export type CheckTable = ReturnType<typeof createCheckTable>;

/** The one table of rules that the sidebar, the sign-off and the export read. */
export function createCheckTable({ registers, clock, sizeOf }: Ports) {
  let lists: Lists | undefined;

  /** Made anew only where a list changed: the register of names may be long. */
  function current(): Lists {
    const version = registers.version();
    if (lists?.version === version) return lists;
    const people = registers.entries('person');
    const signed = people.flatMap(({ value }) => [value.name, ...value.penNames]);
    const names = indexNames(registers.entries('name'), signed);
    lists = { version, checks: registers.entries('check'), people, names };
    return lists;
  }

  function lackingChecks(): Entry<'check'>[] {
    return current().checks.filter(({ value }) => isLackingRule(value.rule));
  }

  function find(content: ArticleContent, outputs?: readonly Output[]): Finding[] {
    const { checks, people, names } = current();
    return findings(content, checks, { people, names, today: vietnamDay(stamp(clock)), sizeOf, outputs });
  }

  return {
    findings: find,

    /** How many kinds of things are missing. The other rules are not asked: names take long to look for. */
    lacking(content: ArticleContent): number {
      const { people, names } = current();
      const situation = { people, names, today: vietnamDay(stamp(clock)), sizeOf };
      return lackingThings(findings(content, lackingChecks(), situation)).length;
    },

    /** Says which checks there are that find something missing, and how they are set. */
    lackingRecipe: (): string => JSON.stringify(lackingChecks()),

    /** What is called an error stands in the way; a warning is only told. */
    blocking(content: ArticleContent, outputs?: readonly Output[]): Finding[] {
      return find(content, outputs).filter(({ level }) => level === 'error');
    },
  };
}
