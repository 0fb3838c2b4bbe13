/** The real server over the real bundled corpus, and a real Chromium in front of it. */
import { existsSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { chromium } from 'playwright-core';
import { startServer } from '../../api/server.ts';
import { openStore } from '../../graph/store.ts';
import { loadReports } from '../../graph/writes/load-report.ts';
import { loadBundle } from '../../ingest/load-bundle.ts';
import { buildScreens } from './build-screens.ts';
import { ownReport } from './own-report.ts';

/** Where screenshots go; not in git. */
export const output = join(import.meta.dirname, '../output');

/** `problems` collects what a page logs as an error or warning, and what it throws. */
export type Screens = {
  url: string;
  /** A page of its own, without cookies or storage from another. */
  open(path: string, options?: BrowserContextOptions): Promise<Page>;
  ask<T>(query: string): Promise<T>;
  problems: string[];
  close(): Promise<void>;
};

/** Builds the screens, fills a fresh RHYME_HOME with the bundle and one unreviewed report, serves on a free port. */
export async function startScreens(kind: 'shipped' | 'checked' = 'checked'): Promise<Screens> {
  mkdirSync(output, { recursive: true });
  const home = mkdtempSync(join(tmpdir(), 'rhyme-e2e-'));
  const uiDir = join(home, 'ui');
  await buildScreens(uiDir, kind);
  const store = await openStore({ home });
  await loadBundle(store);
  await Array.fromAsync(loadReports(store, [ownReport()], '2026-01-01T00:00:00Z'));
  const server = await startServer({ store, port: 0, host: '127.0.0.1', uiDir, home });
  const browser = await launch();
  const problems: string[] = [];
  return {
    url: server.url,
    problems,
    open: async (path, options = {}) => {
      const context = await browser.newContext({ viewport: { width: 1440, height: 900 }, reducedMotion: 'reduce', ...options });
      const page = await context.newPage();
      page.on('console', (message) => {
        if (['error', 'warning'].includes(message.type())) problems.push(`${path}: ${message.text()}`);
      });
      page.on('pageerror', (error) => problems.push(`${path}: ${error.message}`));
      await page.goto(new URL(path, server.url).href);
      return page;
    },
    ask: async (query) => {
      const response = await fetch(new URL('/graphql', server.url), {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ query }),
      });
      const { data, errors } = await response.json();
      if (errors) throw new Error(JSON.stringify(errors));
      return data;
    },
    close: async () => {
      await browser.close();
      await server.close();
      await store.close();
      rmSync(home, { recursive: true, force: true });
    },
  };
}

const launch = async (): Promise<Browser> => {
  const executablePath = process.env['CHROMIUM'] ?? '/usr/bin/chromium';
  if (!existsSync(executablePath)) throw new Error(`No Chromium at ${executablePath}: install it or set CHROMIUM to its path`);
  return await chromium.launch({ executablePath, args: ['--no-sandbox'] });
};
