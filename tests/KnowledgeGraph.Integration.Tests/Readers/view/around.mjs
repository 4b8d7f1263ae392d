// Focus on an entity, expansion of a neighbour, and the path to a third: what is seen after each. FROM NEIGHBOUR FAR
import { open } from './open.mjs';

export default async function (browserPath, file, from, neighbour, far) {
  const { browser, page, problems } = await open(browserPath, file);
  const counts = () => page.evaluate(() => { const { nodes, edges } = kgView.counts(); return { nodes, edges }; });
  const choose = async name => { await page.fill('#find', name); await page.keyboard.press('Enter'); };
  await choose(from);
  await page.getByRole('button', { name: 'Focus', exact: true }).click();
  const focused = await counts();
  await page.getByRole('button', { name: 'One step more' }).click();
  const two = await counts();
  await page.getByRole('button', { name: 'One step less' }).click();
  const again = await counts();
  await choose(neighbour);
  await page.getByRole('button', { name: 'Expand here' }).click();
  const expanded = await counts();
  const bar = await page.locator('.focus-bar').innerText();
  await page.locator('.focus-bar').getByText('Show all').click();
  const all = await counts();
  await choose(from);
  await page.getByText('Path from here').click();
  await page.keyboard.type(far);
  await page.keyboard.press('Enter');
  const path = await page.evaluate(() => document.querySelector('#details .note[role=status]')?.textContent);
  const steps = await page.evaluate(() => [...document.querySelectorAll('.steps > li')].map(li => li.innerText.replace(/\s+/g, ' ')));
  await browser.close();
  return { ...problems, focused, two, again, expanded, bar, all, path, steps };
}
