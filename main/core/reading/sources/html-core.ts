import { tidyLine } from '#shared/text/nfc.ts';
import type { LineRole, PageFacts } from '#core/reading/page.ts';
import { roleHints } from '#core/reading/rules/class-hints.ts';
import { likeness } from '#core/reading/recognise/similar.ts';
import { namesOf, type Measure } from './html-measure.ts';
import { attribute, descendants, isBlock, isElement, textOf, type Element } from './html-node.ts';

const namesOfRole = (wanted: LineRole) =>
  roleHints.filter(({ role }) => role === wanted).map(({ pattern }) => pattern);
const bodyNames = namesOfRole('body');
const leadNames = namesOfRole('lead');
const headings: ReadonlySet<string> = new Set(['h1', 'h2', 'h3']);

/** What is certainly of the article: its headline's element, its body's, and every element around them. */
export interface Core {
  readonly elements: ReadonlySet<Element>;
  readonly body: Element | undefined;
  readonly headline: Element | undefined;
}

export function coreOf(root: Element, facts: PageFacts, measure: (element: Element) => Measure): Core {
  const elements = descendants(root);
  const body = namedBody(root, elements, measure) ?? heaviestBox(elements, measure);
  const headline = headlineOf(elements, facts, measure);
  const certain = [headline, ...(body ? heavyPath(body, measure) : [])];
  return { elements: withAllAround(certain.filter((element) => element !== undefined)), body, headline };
}

function withAllAround(elements: readonly Element[]): Set<Element> {
  const all = new Set<Element>();
  for (const element of elements)
    for (let next: Element | undefined = element; next && !all.has(next); next = around(next)) all.add(next);
  return all;
}

/** From an element inwards, for as long as one child holds most of what is left. */
function heavyPath(element: Element, measure: (element: Element) => Measure): Element[] {
  const path: Element[] = [];
  for (let next: Element | undefined = element; next; next = heavyChild(next, measure)) path.push(next);
  return path;
}

function heavyChild(element: Element, measure: (element: Element) => Measure): Element | undefined {
  const half = prose(measure(element)) * 0.5;
  return element.childNodes.find(
    (child): child is Element => isElement(child) && prose(measure(child)) > half,
  );
}

const longestHeadline = 250;

/** The heading that the page's own title repeats; where the page has no such heading, whatever element repeats it. */
function headlineOf(
  elements: readonly Element[],
  { titles }: PageFacts,
  measure: (element: Element) => Measure,
): Element | undefined {
  const repeated = elements.filter((element) => {
    const { letters, linked } = measure(element);
    const mayBe =
      letters >= 15 && letters <= longestHeadline && linked === 0 && isInnermost(element, measure);
    return mayBe && titles.includes(tidyLine(textOf(element)));
  });
  const candidates = [...elements.filter(({ tagName }) => headings.has(tagName)), ...repeated];
  const scored = candidates.map((element) => ({
    element,
    score: Math.max(0, ...titles.map((title) => likeness(title, textOf(element)))),
  }));
  const best = scored.toSorted((a, b) => b.score - a.score)[0];
  if (best && best.score >= 0.5) return best.element;
  const first = candidates.filter(({ tagName }) => tagName === 'h1');
  return first.length === 1 ? first[0] : undefined;
}

/** No element inside holds all that it holds. */
function isInnermost(element: Element, measure: (element: Element) => Measure): boolean {
  const { letters } = measure(element);
  return !element.childNodes.some((child) => isElement(child) && measure(child).letters === letters);
}

/** The innermost element named as a body that holds most of what any such element holds. */
function namedBody(
  root: Element,
  elements: readonly Element[],
  measure: (element: Element) => Measure,
): Element | undefined {
  const named = elements.filter(
    (element) =>
      element.tagName !== 'body' &&
      namesOf(element).some((name) => bodyNames.some((pattern) => pattern.test(name))),
  );
  const most = Math.max(0, ...named.map((element) => prose(measure(element))));
  if (most < prose(measure(root)) * 0.15) return undefined;
  const body = named.findLast((element) => prose(measure(element)) >= most * 0.8);
  return (
    body &&
    withEqualParts(
      body,
      named.filter((element) => prose(measure(element)) >= most * 0.15),
    )
  );
}

/** A text that advertisements part into several elements of one class is what holds them all. */
function withEqualParts(body: Element, named: readonly Element[]): Element {
  const outer = withAncestors(body);
  const name = attribute(body, 'class');
  const part = named.find(
    (element) =>
      name !== '' &&
      attribute(element, 'class') === name &&
      !outer.includes(element) &&
      !withAncestors(element).includes(body),
  );
  const parts = part ? withAncestors(part) : [];
  return outer.find((element) => parts.includes(element)) ?? body;
}

/**
 * The element whose own children, or whose own lines, hold the most text in pieces as long as paragraphs. A piece with
 * a link of any length in it is more likely another story's title with its opening.
 */
function heaviestBox(
  elements: readonly Element[],
  measure: (element: Element) => Measure,
): Element | undefined {
  const weights = new Map<Element, number>();
  for (const element of elements) {
    const weight = prose(measure(element)) - 2 * measure(element).linked;
    const box = holdsLines(element) ? element : element.parentNode;
    if (weight < paragraphLetters || !box || !('tagName' in box)) continue;
    if (hasLongChild(element, measure) || followsLink(element, measure)) continue;
    weights.set(box, (weights.get(box) ?? 0) + weight);
  }
  const [heaviest] = [...weights].toSorted((a, b) => b[1] - a[1])[0] ?? [];
  return heaviest && isNamedLead(heaviest) ? around(heaviest) : heaviest;
}

/** Under a lead that is heavier than all else stands a text of short paragraphs, beside it and not in it. */
function isNamedLead(element: Element): boolean {
  return namesOf(element).some((name) => leadNames.some((pattern) => pattern.test(name)));
}

const paragraphLetters = 80;

function hasLongChild(element: Element, measure: (element: Element) => Measure): boolean {
  return element.childNodes.some(
    (child) => isElement(child) && isBlock(child) && prose(measure(child)) >= paragraphLetters,
  );
}

/** Right under a linked title stands that story's opening. */
function followsLink(element: Element, measure: (element: Element) => Measure): boolean {
  const siblings = element.parentNode?.childNodes.filter((node): node is Element => 'tagName' in node) ?? [];
  const above = siblings[siblings.indexOf(element) - 1];
  return (
    above !== undefined &&
    measure(above).linked >= shortestTitle &&
    measure(above).linked > measure(above).letters * 0.8
  );
}

const shortestTitle = 20;

/** Its paragraphs are parted by line breaks and not by elements. */
function holdsLines(element: Element): boolean {
  return element.childNodes.filter(({ nodeName }) => nodeName === 'br').length >= 3;
}

function prose({ letters, linked }: Measure): number {
  return letters - linked;
}

function withAncestors(element: Element): Element[] {
  const line: Element[] = [];
  for (let next: Element | undefined = element; next; next = around(next)) line.push(next);
  return line;
}

/** The element that this one stands in. */
function around({ parentNode }: Element): Element | undefined {
  return parentNode && 'tagName' in parentNode ? parentNode : undefined;
}
