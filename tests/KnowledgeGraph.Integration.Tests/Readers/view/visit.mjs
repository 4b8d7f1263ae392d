// Opens every view, every card that a search finds, and saves in every form; gives problems, first paint and what was saved.
import { readFileSync } from 'node:fs';
import { open } from './open.mjs';

export default async function (browserPath, file, query) {
  const { browser, page, problems } = await open(browserPath, file);
  const paint = await page.evaluate(() => performance.getEntriesByType('paint').find(e => e.name === 'first-contentful-paint')?.startTime ?? null);
  const shown = [];
  for (const tab of ['table', 'documents', 'said', 'timeline', 'map', 'graph']) {
    await page.click(`#tab-${tab}`);
    shown.push([tab, await page.evaluate(t => document.getElementById('panel-' + t).innerText.slice(0, 3000), tab)]);
  }
  const cards = [];
  for (let i = 0; i < 8; i++) {
    await page.fill('#find', query);
    if (i >= await page.locator('#hits .hit').count()) break;
    await page.locator('#hits .hit').nth(i).dispatchEvent('pointerdown');
    cards.push(await page.evaluate(() => document.getElementById('details').innerText));
    const row = page.locator('#details .row').first();
    if (await row.count() > 0) {
      await row.click();
      cards.push(await page.evaluate(() => document.getElementById('details').innerText));
    }
  }
  const saved = {};
  for (const [name, label] of [['png', 'Picture (PNG)'], ['svg', 'Drawing (SVG)'], ['json', 'Data (JSON)']]) {
    await page.click('#tab-graph');
    await page.click('.menu summary');
    const [download] = await Promise.all([page.waitForEvent('download'), page.getByText(label).click()]);
    const bytes = readFileSync(await download.path());
    saved[name] = { file: download.suggestedFilename(), size: bytes.length, text: name === 'png' ? bytes.subarray(1, 4).toString('latin1') : bytes.toString('utf8').slice(0, 400000) };
  }
  const result = {
    ...problems, paint, counts: await page.evaluate(() => kgView.counts()), shown: Object.fromEntries(shown), cards, saved, marker: await page.evaluate(() => window.kgMarker ?? null),
    omitted: await page.evaluate(() => document.getElementById('omitted').textContent), title: await page.title(),
    links: await page.evaluate(() => [...document.querySelectorAll('a')].map(a => a.getAttribute('href')).filter(h => h && !h.startsWith('#'))),
    foreign: await page.evaluate(() => [...document.querySelectorAll('script, iframe, object, embed, img, link, form, base')].map(e => e.outerHTML.slice(0, 80))),
  };
  await browser.close();
  return result;
}
