// Pictures of a page: light, dark, narrow, and each view. FOLDER PREFIX NAME
import { join } from 'node:path';
import { open } from './open.mjs';

export default async function (browserPath, file, folder, prefix, name) {
  const made = [];
  for (const [title, options] of [['light', {}], ['dark', { colorScheme: 'dark' }], ['narrow', { viewport: { width: 400, height: 860 }, deviceScaleFactor: 2 }]]) {
    const { browser, page } = await open(browserPath, file, options);
    const shot = async what => {
      await page.waitForTimeout(350);
      const path = join(folder, `${prefix}-${title}${what}.png`);
      await page.screenshot({ path });
      made.push(path);
    };
    await shot('');
    await page.fill('#find', name);
    await page.keyboard.press('Enter');
    await shot('-entity');
    await page.locator('#details .row').first().click();
    await shot('-relation');
    await page.keyboard.press('Escape');
    for (const tab of ['table', 'documents', 'said', 'timeline', 'map']) {
      await page.click(`#tab-${tab}`);
      await shot('-' + tab);
    }
    await browser.close();
  }
  return { made };
}
