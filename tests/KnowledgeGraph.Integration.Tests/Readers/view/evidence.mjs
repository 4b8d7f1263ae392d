// Chooses an entity by its name and a relation of its card; gives the evidence that is shown, with its marks. With the mouse, and with keys alone.
import { open } from './open.mjs';

export default async function (browserPath, file, name, relation, how) {
  const { browser, page, problems } = await open(browserPath, file);
  const focused = [];
  const focus = async () => focused.push(await page.evaluate(() => `${document.activeElement.tagName.toLowerCase()}: ${(document.activeElement.textContent || document.activeElement.id).slice(0, 60)}`));
  if (how === 'keys') {
    await page.keyboard.press('/');
    await page.keyboard.type(name);
    await page.keyboard.press('Enter');
    await focus();
    for (let i = 0; i < 60; i++) {
      await page.keyboard.press('Tab');
      if (await page.evaluate(text => document.activeElement.matches('.row') && document.activeElement.innerText.replace(/\s+/g, ' ').includes(text), relation)) break;
    }
    await focus();
    await page.keyboard.press('Enter');
    await focus();
  } else {
    await page.fill('#find', name);
    await page.locator('#hits .hit').first().dispatchEvent('pointerdown');
    await page.locator('#details .row', { hasText: relation }).first().click();
  }
  const shown = await page.evaluate(() => ({
    heading: document.querySelector('#details h2').innerText,
    evidence: [...document.querySelectorAll('#details .evidence')].map(item => ({
      sentence: item.querySelector('blockquote').textContent, trigger: [...item.querySelectorAll('mark.trigger')].map(m => m.textContent),
      strong: [...item.querySelectorAll('.mention.strong')].map(m => m.textContent), document: item.querySelector('footer button').textContent, footer: item.querySelector('footer').innerText,
      link: item.querySelector('footer a')?.href ?? null,
    })),
  }));
  let reader = null;
  if (how === 'keys') {
    for (let i = 0; i < 20; i++) {
      await page.keyboard.press('Tab');
      if (await page.evaluate(() => document.activeElement.matches('.evidence footer button'))) break;
    }
    await page.keyboard.press('Enter');
    await focus();
    reader = await page.evaluate(() => document.querySelector('.sentence.sought')?.textContent ?? null);
  }
  await browser.close();
  return { ...problems, ...shown, focused, reader };
}
