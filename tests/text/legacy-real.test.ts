import { describe, expect, test } from 'vitest';
import { decodeLines } from '#shared/text/legacy/decode.ts';
import { articleParagraphs, hasCorpus, legacyDocuments, type LegacyDocument } from './corpus.ts';

/** The transcripts have other spaces and table lines, so only letters are compared. */
function lettersOf(text: string): string {
  return text.replace(/\P{L}/gu, '');
}

function shareOfEqual(a: string, b: string): number {
  const equal = Array.from(a).filter((letter, index) => letter === b[index]).length;
  return equal / Math.max(a.length, b.length);
}

function accuracy({ asRead, transcript }: LegacyDocument): { exact: number; caseless: number } {
  const ours = lettersOf(decodeLines(asRead).lines.join('\n'));
  const theirs = lettersOf(transcript);
  return {
    exact: shareOfEqual(ours, theirs),
    caseless: shareOfEqual(ours.toLowerCase(), theirs.toLowerCase()),
  };
}

describe.skipIf(!hasCorpus)('real documents', () => {
  test.each([
    // The transcripts write "SỐ:" and "ủy ban" at the start of a sentence, and one of them ẵ for every ặ.
    { encoding: 'tcvn3', exact: 0.999, caseless: 1 },
    { encoding: 'vni', exact: 0.998, caseless: 0.998 },
  ] as const)('documents in $encoding are read letter for letter', ({ encoding, ...floor }) => {
    const below = legacyDocuments(encoding)
      .map((document) => ({ name: document.name, ...accuracy(document) }))
      .filter(({ exact, caseless }) => exact < floor.exact || caseless < floor.caseless);

    expect(below).toEqual([]);
  });

  test.each([
    { encoding: 'tcvn3', others: [] },
    { encoding: 'vni', others: ['Trương Tấn Thiệu'] },
  ] as const)('every line in $encoding that is not plain ASCII is known', ({ encoding, others }) => {
    const unknown = legacyDocuments(encoding).flatMap(({ asRead }) => {
      const { encodings } = decodeLines(asRead);
      return asRead.filter((line, index) => /[\xA1-\uFFFF]/.test(line) && encodings[index] !== encoding);
    });

    expect(unknown.map((line) => line.trim())).toEqual(others);
  });

  test('no paragraph of any article is taken for another encoding', () => {
    const paragraphs = articleParagraphs();

    const { lines, doubtful } = decodeLines(paragraphs);

    expect(lines.filter((line, index) => line !== paragraphs[index])).toEqual([]);
    expect(doubtful.filter(Boolean)).toEqual([]);
  });
});
