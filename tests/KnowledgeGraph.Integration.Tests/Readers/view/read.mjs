// The text of a document that a search finds.
import { open } from './open.mjs';

export default async function (browserPath, file, title) {
  const { browser, page, problems } = await open(browserPath, file);
  await page.fill('#find', title);
  await page.locator('#hits [aria-label="Documents"] .hit').first().dispatchEvent('pointerdown');
  const text = await page.evaluate(() => document.querySelector('.reader-text').innerText);
  await browser.close();
  return { ...problems, text };
}
