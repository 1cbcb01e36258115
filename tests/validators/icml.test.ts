import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { RelaxNGValidator, XmlDocument } from 'libxml2-wasm';
import { xmlRegisterFsInputProviders } from 'libxml2-wasm/lib/nodejs.mjs';
import { describe, expect, test } from 'vitest';
import { exportIcml } from '#core/exchange/icml.ts';
import { temporaryFolder } from '#tests/core/exchange/temporary-folder.ts';
import { articlesToValidate } from './articles.ts';

/** Adobe's grammar, with any DOMVersion: stories are written as 8.0, which every InDesign since CS6 places. */
const grammar = fileURLToPath(
  new URL('../../../shared/standards/idml/rng/IDMarkupLanguage.anyDOMVersion.rng', import.meta.url),
);
const isHere = existsSync(grammar);
if (!isHere)
  process.stdout.write(
    'icml: the grammar of InDesign is not beside this checkout, so no story is checked with it.\n',
  );

const hasXmllint = spawnSync('xmllint', ['--version']).status === 0;
if (!hasXmllint)
  process.stdout.write('icml: xmllint is not installed, so stories are checked in this process alone.\n');

/** One word for each story: accepted, or what the grammar says. */
type Verdict = 'valid' | string;

function verdictsInProcess(stories: readonly string[]): Verdict[] {
  xmlRegisterFsInputProviders();
  const schema = XmlDocument.fromString(readFileSync(grammar, 'utf8'), { url: grammar });
  const validator = RelaxNGValidator.fromDoc(schema);
  try {
    return stories.map((story) => verdict(validator, story));
  } finally {
    validator.dispose();
    schema.dispose();
  }
}

function verdict(validator: RelaxNGValidator, story: string): Verdict {
  const document = XmlDocument.fromString(story);
  try {
    validator.validate(document);
    return 'valid';
  } catch (error) {
    return String(error);
  } finally {
    document.dispose();
  }
}

function verdictsOfXmllint(stories: readonly string[]): Verdict[] {
  const folder = temporaryFolder();
  const files = stories.map((story, index) => {
    writeFileSync(join(folder, `${index}.icml`), story);
    return join(folder, `${index}.icml`);
  });
  const { stderr } = spawnSync('xmllint', ['--nonet', '--noout', '--relaxng', grammar, ...files], {
    encoding: 'utf8',
  });
  return files.map((file) => (stderr.includes(`${file} validates`) ? 'valid' : 'invalid'));
}

/** Stories that InDesign would refuse or misread, made from one it accepts. */
function wrongStories(): string[] {
  const story = exportIcml(articlesToValidate(0)[0]!);
  return [
    story.replaceAll('Content>', 'Text>'),
    story
      .replace(/<RootCellStyleGroup.*\n/, '')
      .replace('</RootTableStyleGroup>', '</RootTableStyleGroup><RootCellStyleGroup Self="x"/>'),
    story.replace('Hyphenation="false"', 'Hyphenation="không"'),
    story.replace(' Self="toasoan_bai"', ''),
    story.replace('<Br/>', '<Br>x</Br>'),
  ];
}

describe.runIf(isHere)("Adobe's grammar of InDesign markup", () => {
  const validators = [
    { name: 'libxml2 in this process', verdicts: verdictsInProcess },
    ...(hasXmllint ? [{ name: 'xmllint', verdicts: verdictsOfXmllint }] : []),
  ];

  test.each(validators)('accepts every exported story, says $name', ({ verdicts }) => {
    const stories = articlesToValidate(60).map(exportIcml);

    expect(verdicts(stories).filter((said) => said !== 'valid')).toEqual([]);
  });

  test.each(validators)('refuses a story that is wrong, says $name', ({ verdicts }) => {
    const wrong = wrongStories();

    expect(verdicts(wrong).filter((said) => said === 'valid')).toEqual([]);
    expect(wrong.length).toBe(5);
  });
});
