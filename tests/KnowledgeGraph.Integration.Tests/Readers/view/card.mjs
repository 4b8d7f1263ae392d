// The card of an entity that is found by its name, or by an alias: all that it says.
import { open } from './open.mjs';

export default async function (browserPath, file, query) {
  const { browser, page, problems } = await open(browserPath, file);
  await page.fill('#find', query);
  await page.keyboard.press('Enter');
  const card = await page.evaluate(() => {
    const text = selector => document.querySelector('#details ' + selector)?.innerText.replace(/\s+/g, ' ') ?? null;
    const sections = Object.fromEntries([...document.querySelectorAll('#details .section')].map(s => [s.querySelector('h3').innerText, s.querySelector('.count')?.innerText ?? '1']));
    return {
      heading: text('h2'), kind: text('.kind'), roles: text('.roles'), aliases: text('.aliases'),
      figures: Object.fromEntries([...document.querySelectorAll('#details .figures > div')].map(d => [d.querySelector('dt').innerText, d.querySelector('dd').innerText.replace(/\s+/g, ' ')])),
      sections, rows: [...document.querySelectorAll('#details .row')].map(r => r.innerText.replace(/\s+/g, ' ')),
      moments: [...document.querySelectorAll('#details .moments li')].map(m => m.innerText.replace(/\s+/g, ' ')),
    };
  });
  // A moment of the timeline leads to its event or relation, with its words.
  await page.locator('#details .moments button.link').first().click();
  const moment = await page.evaluate(() => ({ heading: document.querySelector('#details h2').innerText, evidence: [...document.querySelectorAll('#details .evidence blockquote')].map(b => b.textContent) }));
  await browser.close();
  return { ...problems, ...card, moment };
}
