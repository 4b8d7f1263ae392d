// The drawing (SVG) that is saved while each of some entities is chosen. NAME…
import { readFileSync } from 'node:fs';
import { open } from './open.mjs';

export default async function (browserPath, file, ...names) {
  const { browser, page, problems } = await open(browserPath, file);
  const drawings = [];
  for (const name of ['', ...names]) {
    if (name) {
      await page.fill('#find', name);
      await page.keyboard.press('Enter');
    }
    await page.click('.menu summary');
    const [download] = await Promise.all([page.waitForEvent('download'), page.getByText('Drawing (SVG)').click()]);
    drawings.push(readFileSync(await download.path(), 'utf8'));
  }
  await browser.close();
  return { ...problems, drawings };
}
