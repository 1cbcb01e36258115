import { globSync } from 'node:fs';
import { cp, rm } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { build, type InlineConfig, type Plugin } from 'vite';
import { noteMade, sourcesNow } from './built.ts';
import { unaskedSchemas } from './unasked-schemas.ts';
import { chunks, firstPages } from './window-files.ts';

const root = dirname(import.meta.dirname);
const built = join(root, 'build');

const common: InlineConfig = { configFile: false, logLevel: 'warn' };

/** The modules that run as worker threads, each built beside what starts it. */
const workers = globSync('main/core/**/*-worker.ts', { cwd: root, exclude: ['**/run-in-worker.ts'] });

/** A worker is started by its address, which names its source. */
const workerAddresses: Plugin = {
  name: 'worker-addresses',
  enforce: 'pre',
  transform(code) {
    const aimed = code.replaceAll(
      /(new URL\('\.\/[\w-]+-worker)\.ts('\s*,\s*import\.meta\.url\))/g,
      '$1.js$2',
    );
    return aimed === code ? null : { code: aimed, map: null };
  },
};

/** Node's part: the entry of each window shell, with the project's own code in it and its libraries beside it. */
const main: InlineConfig = {
  ...common,
  root,
  plugins: [workerAddresses],
  build: {
    ssr: true,
    target: 'node24',
    outDir: built,
    emptyOutDir: false,
    sourcemap: true,
    rolldownOptions: {
      input: {
        electron: join(root, 'main/shell/electron/main.ts'),
        browser: join(root, 'main/shell/browser/main.ts'),
        ...Object.fromEntries(workers.map((file) => [basename(file, '.ts'), join(root, file)])),
      },
      external: ['electron'],
      // All in one folder, so that what a module says of its neighbours stays true.
      output: { entryFileNames: '[name].js', chunkFileNames: 'part-[name].js' },
    },
  },
};

/** A sandboxed preload can load nothing but itself, as CommonJS. */
const preload: InlineConfig = {
  ...common,
  root,
  build: {
    ssr: true,
    target: 'node24',
    outDir: built,
    emptyOutDir: false,
    rolldownOptions: {
      input: { preload: join(root, 'preload/preload.ts') },
      external: ['electron'],
      output: { format: 'cjs', entryFileNames: '[name].cjs' },
    },
  },
};

/** The controls' own words in thirty languages. The window gives them its words itself (`spoken-words.ts`). */
const noForeignWords: Plugin = {
  name: 'no-foreign-words',
  load(id) {
    return /\/react-aria[\w-]*\/dist\/private\/intl\/(?:.*\/)?(?!en-US)[a-z]{2}-[A-Z]{2}\.mjs$/.test(id)
      ? 'export default {};'
      : null;
  },
};

/**
 * The controls would ask the machine for its language and try how it writes numbers, and load all that Chromium knows of
 * languages for it, before anything is drawn.
 */
const ownLocale: Plugin = {
  name: 'own-locale',
  load(id) {
    const [, name] = /\/react-aria[\w-]*\/dist\/private\/i18n\/(\w+)\.mjs$/.exec(id) ?? [];
    return ownLocaleModules[name ?? ''] ?? null;
  },
};

const ownLocaleModules: Readonly<Record<string, string>> = {
  useDefaultLocale: `
    const own = { locale: 'vi', direction: 'ltr' };
    export const getDefaultLocale = () => own;
    export const useDefaultLocale = getDefaultLocale;`,
  useNumberFormatter: `
    import { useMemo } from 'react';
    export const useNumberFormatter = (options) => useMemo(() => new Intl.NumberFormat('vi', options), [options]);`,
};

function pageOf(file: string): InlineConfig {
  return {
    ...common,
    root: join(root, 'renderer'),
    base: '/',
    plugins: [unaskedSchemas, noForeignWords, ownLocale, firstPages],
    build: {
      target: 'chrome140',
      outDir: join(built, 'renderer'),
      emptyOutDir: false,
      // The content security policy lets a page load files, not `data:` addresses.
      assetsInlineLimit: 0,
      // The order of the rules counts, and must not hang on what is fetched first.
      cssCodeSplit: false,
      modulePreload: { polyfill: false },
      chunkSizeWarningLimit: 4000,
      rolldownOptions: {
        input: join(root, 'renderer', file),
        output: { codeSplitting: { groups: chunks } },
        // Libraries mark what a server must not run; here everything runs in the window.
        checks: { moduleLevelDirective: false, bundlerTimings: false },
      },
    },
  };
}

/** Two pages, each with its own style. */
const renderer = [pageOf('index.html'), pageOf('galley.html')];

const parts = { main: [main], preload: [preload], renderer };
export type Part = keyof typeof parts;

/** Builds the named parts into `build/`, from nothing. */
export async function buildParts(names: readonly Part[]): Promise<void> {
  const madeFrom = sourcesNow();
  if (names.includes('renderer')) await rm(join(built, 'renderer'), { recursive: true, force: true });
  for (const name of names) for (const part of parts[name]) await build(part);
  if (names.includes('main')) await copySamplePhotos();
  noteMade(names, madeFrom);
}

/** Where `photos-folder.ts` finds them in the built program: beside the module. */
async function copySamplePhotos(): Promise<void> {
  await cp(join(root, 'main/core/sample/photos'), join(built, 'photos'), { recursive: true });
}

if (import.meta.main) {
  await rm(built, { recursive: true, force: true });
  await buildParts(['main', 'preload', 'renderer']);
}
