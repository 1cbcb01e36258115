import { answerPattern, speechPatterns } from '#core/reading/rules/blocks.ts';
import type { Line } from './line.ts';

const fewestSpeeches = 2;

/** Questions and answers: dashes and stars are speech there, and a bold question is no subhead. */
export function isInterview(lines: readonly Line[]): boolean {
  const speeches = lines.filter(({ text }) => speechPatterns.some((pattern) => pattern.test(text)));
  const answered = lines.filter((line, at) => isQuestion(line) && isAnswer(lines[at + 1]));
  return speeches.length + answered.length >= fewestSpeeches;
}

export function isQuestion({ text }: Line): boolean {
  return /\?["”’)]*$/.test(text);
}

/** A question in bold is answered by whatever follows it; a plain one by a line that opens with a dash or a name. */
function isAnswer(line: Line | undefined): boolean {
  if (!line?.isProse || line.strong) return false;
  return (
    answerPattern.test(line.text) ||
    /^(?:ông|bà|anh|chị|gs|ts|pgs|ths|bs|luật sư|bác sĩ|đồng chí)[^:?.]{0,60}:/iu.test(line.text)
  );
}
