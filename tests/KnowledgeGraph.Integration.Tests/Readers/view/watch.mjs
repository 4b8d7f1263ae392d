// Stays on a page until it comes back with other counts by itself. READY (a file that is made when the page is open)
import { writeFileSync } from 'node:fs';
import { open } from './open.mjs';

export default async function (browserPath, file, ready) {
  const { browser, page, problems } = await open(browserPath, file);
  const relations = () => page.evaluate(() => window.kgView?.counts().edges ?? null).catch(() => null);
  const before = await relations();
  const follows = await page.getByLabel('Follow').isChecked();
  writeFileSync(ready, '');
  const end = Date.now() + 60000;
  let after = before;
  while ((after === before || after === null) && Date.now() < end) {
    await page.waitForTimeout(250);
    after = await relations();
  }
  // Who does not want to follow is left alone.
  await page.getByLabel('Follow').uncheck();
  await page.evaluate(() => { window.stays = true; });
  await page.waitForTimeout(5600);
  const stays = await page.evaluate(() => window.stays === true);
  await browser.close();
  return { ...problems, before, after, follows, stays };
}
