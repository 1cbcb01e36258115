import { dirname, join } from 'node:path';
import { normalizePath, type Plugin } from 'vite';

// Which files the window is made of: what it begins with comes first, in few files, and everything else comes later.

const inRenderer = (part: string) => normalizePath(join(dirname(import.meta.dirname), 'renderer', part));

/** What the window begins with, whichever of its two main screens is the first. */
const firstParts = {
  window: inRenderer('window.tsx'),
  writing: inRenderer('app/ArticleDesk.tsx'),
  desk: inRenderer('features/desk/DeskView.tsx'),
};

/**
 * The page names the files that its first screen is made of, so that they are fetched beside the code that will ask for
 * them. There are two of it: the shell knows how the window was left, and answers with the one or the other.
 */
export const firstPages: Plugin = {
  name: 'first-pages',
  generateBundle: {
    order: 'post',
    handler(_, bundle) {
      const page = bundle['index.html'];
      if (page?.type !== 'asset') return;
      const files = Object.values(bundle).filter((file) => file.type === 'chunk');
      const html = String(page.source);
      const fonts = Object.keys(bundle).filter((name) => /-normal-[^/]*\.woff2$/.test(name));
      const beginningWith = (screen: 'writing' | 'desk') => {
        const code = [...filesOf(firstParts.window, files), ...filesOf(firstParts[screen], files)];
        return naming(html, [...linksTo(code, html), ...fonts.map(fontLink)]);
      };
      page.source = beginningWith('desk');
      this.emitFile({ type: 'asset', fileName: 'writing.html', source: beginningWith('writing') });
    },
  },
};

interface Chunk {
  readonly fileName: string;
  readonly imports: readonly string[];
  readonly moduleIds: readonly string[];
}

function filesOf(part: string, files: readonly Chunk[]): string[] {
  const chunk = files.find(({ moduleIds }) => moduleIds.includes(part));
  return chunk ? [...chunk.imports, chunk.fileName] : [];
}

function linksTo(code: readonly string[], html: string): string[] {
  const names = [...new Set(code)].filter((name) => !html.includes(name));
  return names.map((name) => `<link rel="modulepreload" crossorigin href="/${name}">`);
}

/** The letters come while the code runs: nothing is readable before them. */
function fontLink(name: string): string {
  return `<link rel="preload" as="font" type="font/woff2" crossorigin fetchpriority="low" href="/${name}">`;
}

function naming(html: string, links: readonly string[]): string {
  return html.replace('</head>', `  ${links.join('\n    ')}\n  </head>`);
}

interface Modules {
  getModuleInfo(id: string): { readonly importedIds: readonly string[] } | null;
}

const needs = new Map<string, Set<string>>();

/** Everything that a part cannot be shown without. */
function needsOf(part: string, modules: Modules): ReadonlySet<string> {
  const known = needs.get(part) ?? new Set([part]);
  needs.set(part, known);
  for (const id of known)
    for (const imported of modules.getModuleInfo(id)?.importedIds ?? []) known.add(imported);
  return known;
}

/** What the first screens need comes in few files, and without what they do not need. */
function firstChunkOf(id: string, modules: Modules): string | null {
  const isNeededBy = (part: keyof typeof firstParts) => needsOf(firstParts[part], modules).has(id);
  if (isNeededBy('window')) return 'window';
  if (isNeededBy('writing') && isNeededBy('desk')) return 'screens';
  return (['writing', 'desk'] as const).find(isNeededBy) ?? null;
}

/** Each file that is asked for takes its time: what goes together is one file. */
export const chunks = [
  // What asks the first questions waits for nothing else.
  { name: 'first', test: /preload-helper|renderer\/api\/(?:bridge|early-calls)\.ts$/, priority: 2 },
  // React makes errors while it is loaded. Under a debugger's eye, as in the browser shell, every file that is at work
  // then is read a second time for its lines: so it runs alone.
  {
    name: 'react',
    test: /node_modules\/(?:react|react-dom|scheduler)\/|renderer\/react-alone\.ts$/,
    priority: 2,
  },
  // A file for themselves, so that the rule for all schemas stands before the first of them.
  { name: 'zod', test: /node_modules\/zod\/|zod-without-eval\.ts$/, priority: 2 },
  // Each of these has all that it needs in itself and in those before it.
  { name: firstChunkOf, debugName: 'first screens', includeDependenciesRecursively: false, priority: 1 },
  { name: 'common', minShareCount: 2 },
];
