// Opens a page in the browser that is named, and keeps what it complains of.
import { pathToFileURL } from 'node:url';
import { chromium } from 'playwright-core';

export async function open(browserPath, file, options = {}) {
  const browser = await chromium.launch({ executablePath: browserPath, args: ['--no-sandbox'] });
  const context = await browser.newContext({ viewport: { width: 1400, height: 900 }, reducedMotion: 'reduce', acceptDownloads: true, ...options });
  const page = await context.newPage();
  const problems = { console: [], errors: [], requests: [] };
  page.on('console', message => problems.console.push(`${message.type()}: ${message.text()}`));
  page.on('pageerror', error => problems.errors.push(String(error.stack)));
  const address = pathToFileURL(file).href;
  page.on('request', request => { if (!request.url().startsWith(address) && !request.url().startsWith('blob:')) problems.requests.push(request.url().slice(0, 200)); });
  await page.goto(address);
  await page.waitForFunction(() => window.kgView !== undefined);
  return { browser, page, problems };
}

/** The middle of several measurements. */
export const median = numbers => [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)];
