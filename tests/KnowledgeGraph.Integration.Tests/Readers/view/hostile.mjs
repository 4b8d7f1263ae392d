// Goes everywhere in a page whose names, texts and addresses are hostile, and touches everything: what ran, what was loaded, where it went.
import { open } from './open.mjs';

export default async function (browserPath, file) {
  const { browser, page, problems } = await open(browserPath, file);
  const [dialogs, pages] = [[], []];
  page.on('dialog', dialog => { dialogs.push(dialog.message()); dialog.dismiss(); });
  page.context().on('page', other => pages.push(other.url()));
  const start = page.url();
  let touched = 0;
  for (const tab of ['graph', 'table', 'documents', 'said', 'timeline', 'map']) {
    await page.click(`#tab-${tab}`);
    const things = page.locator(`#panel-${tab} a, #panel-${tab} button, #panel-${tab} [title]`);
    for (let i = 0; i < Math.min(60, await things.count()); i++) {
      // Without a real pointer: what lies beneath another element is touched all the same.
      await things.nth(i).evaluate(e => {
        for (const type of ['pointerover', 'mouseover', 'mouseenter', 'focus', 'pointerdown']) e.dispatchEvent(new Event(type, { bubbles: true }));
        const link = e.closest('a');
        if (!link || link.getAttribute('href').startsWith('#')) e.click?.();
      }).catch(() => {});
      touched++;
      if (await page.evaluate(() => document.querySelector('dialog[open]') !== null)) await page.keyboard.press('Escape');
    }
  }
  await page.click('#tab-graph');
  for (const query of ['script', 'kgMarker', 'evil', 'svg', 'base', 'isolate', 'constructor', 'data']) {
    await page.fill('#find', query);
    for (let i = 0; i < Math.min(8, await page.locator('#hits .hit').count()); i++) {
      await page.fill('#find', query);
      await page.locator('#hits .hit').nth(i).dispatchEvent('pointerdown');
      const row = page.locator('#details .row').first();
      if (await row.count() > 0) await row.click();
      touched++;
    }
  }
  await page.click('#theme');
  for (const hash of ['#node=<script>window.kgMarker=20</script>', '#tab=javascript:window.kgMarker=21', '#edge="><img src=x onerror=window.kgMarker=22>', '#node=__proto__', '#tab=constructor']) {
    await page.goto(start.split('#')[0] + hash);
    await page.reload();
    await page.waitForFunction(() => window.kgView !== undefined);
  }
  const end = await page.evaluate(() => ({
    marker: window.kgMarker ?? null, links: [...document.querySelectorAll('a[href]')].map(a => a.getAttribute('href')).filter(h => !h.startsWith('#')),
    handlers: [...document.querySelectorAll('*')].flatMap(e => [...e.attributes]).filter(a => /^on/i.test(a.name)).map(a => a.name),
    foreign: [...document.querySelectorAll('script, iframe, object, embed, img, link, form, base, meta[http-equiv]')].map(e => e.outerHTML.slice(0, 60)), title: document.title,
  }));
  const address = page.url().split('#')[0];
  await browser.close();
  return { ...problems, dialogs, pages, touched, moved: address !== start.split('#')[0], ...end };
}
