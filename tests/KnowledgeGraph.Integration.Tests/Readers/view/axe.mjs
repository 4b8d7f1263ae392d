// Findings of axe-core in every view and with every sort of card open; in dark colours and on a narrow screen in some of them.
import { createRequire } from 'node:module';
import { readFileSync } from 'node:fs';
import { open } from './open.mjs';

const source = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

export default async function (browserPath, file, query) {
  const found = [];
  for (const [colors, width] of [['light', 1400], ['dark', 1400], ['light', 400]]) {
    const { browser, page } = await open(browserPath, file, { colorScheme: colors, viewport: { width, height: 900 } });
    await page.evaluate(source);
    const look = async where => {
      const { violations } = await page.evaluate(() => axe.run(document, { resultTypes: ['violations'] }));
      for (const v of violations) found.push({ where: `${colors} ${width} ${where}`, id: v.id, impact: v.impact, nodes: v.nodes.slice(0, 3).map(n => `${n.html.slice(0, 160)} ${n.failureSummary.slice(0, 240)}`) });
    };
    for (const tab of colors === 'light' && width > 820 ? ['graph', 'table', 'documents', 'said', 'timeline', 'map'] : ['graph', 'documents', 'timeline']) {
      await page.click(`#tab-${tab}`);
      await look(tab);
    }
    await page.click('#tab-graph');
    await page.fill('#find', query);
    if (colors === 'light') await look('hits');
    await page.keyboard.press('Enter');
    if (colors === 'light') await look('entity');
    await page.locator('#details .row').first().click();
    await look('relation');
    await page.locator('.details-bar .icon').click();
    if (width > 820 && colors === 'light') {
      await page.getByText('Find a path between two entities').click();
      await look('path');
    }
    await browser.close();
  }
  return { found };
}
