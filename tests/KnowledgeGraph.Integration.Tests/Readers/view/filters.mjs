// Each filter by document, speaker and status alone: what its label counts, and how many relations are seen. Then what is saved while one holds.
import { readFileSync } from 'node:fs';
import { open } from './open.mjs';

export default async function (browserPath, file) {
  const { browser, page, problems } = await open(browserPath, file);
  const edges = () => page.evaluate(() => kgView.counts().edges);
  const facet = title => page.locator('#facets .facet', { has: page.locator('h3', { hasText: new RegExp(`^${title}$`) }) });
  const rows = {};
  for (const title of ['Document', 'Speaker', 'Status']) {
    rows[title] = [];
    const checks = facet(title).locator('.check');
    for (let i = 0; i < Math.min(6, await checks.count()); i++) {
      const check = checks.nth(i);
      const [label, counted] = [await check.locator('.grow').innerText(), await check.locator('.count').innerText()];
      await check.click();
      rows[title].push({ label, counted, seen: await edges() });
      await check.click();
    }
  }
  const all = await edges();
  await facet('Document').locator('.check').nth(0).click();
  await facet('Document').locator('.check').nth(1).click();
  const either = await edges();
  await page.click('.menu summary');
  const [download] = await Promise.all([page.waitForEvent('download'), page.getByText('Data (JSON)').click()]);
  const saved = JSON.parse(readFileSync(await download.path(), 'utf8')).relations.length;
  await facet('Speaker').locator('.check').nth(0).click();
  const both = await edges();
  const narrow = facet('Speaker').locator('input[type=search]');
  const [speaker] = [await facet('Speaker').locator('.check .grow').nth(2).innerText()];
  await narrow.fill(speaker);
  const narrowed = await facet('Speaker').locator('.check .grow').allInnerTexts();
  await page.click('#clear');
  const cleared = await edges();
  await browser.close();
  return { ...problems, rows, all, either, both, saved, speaker, narrowed, cleared };
}
