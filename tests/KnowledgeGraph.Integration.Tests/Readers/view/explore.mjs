// Filters, focus and path: how many relations are seen after each. FROM TO
import { open } from './open.mjs';

export default async function (browserPath, file, from, to) {
  const { browser, page, problems } = await open(browserPath, file);
  const edges = () => page.evaluate(() => kgView.counts().edges);
  const set = (selector, value) => page.evaluate(([s, v]) => { const input = document.querySelector(s); input.value = v; input.dispatchEvent(new Event('input')); }, [selector, value]);
  const seen = { all: await edges() };
  await page.locator('#facets .checks.scroll .check', { hasText: 'located in' }).click();
  seen.withoutType = await edges();
  await page.click('#clear');
  await set('#confidence', '90');
  seen.sure = await edges();
  await page.click('#clear');
  await page.locator('.dates .check').click();
  await set('.handles input', '3');
  seen.late = await edges();
  await page.click('#clear');
  seen.cleared = await edges();
  await page.fill('#find', from);
  await page.keyboard.press('Enter');
  await page.getByRole('button', { name: 'Focus', exact: true }).click();
  seen.focused = await edges();
  await page.getByRole('button', { name: 'One step more' }).click();
  seen.wider = await edges();
  await page.locator('.focus-bar').getByText('Show all').click();
  await page.getByText('Path from here').click();
  await page.keyboard.type(to);
  await page.keyboard.press('Enter');
  seen.path = await page.evaluate(() => document.querySelector('#details .note[role=status]')?.textContent);
  seen.steps = await page.locator('.steps .evidence').count();
  await browser.close();
  return { ...problems, ...seen };
}
