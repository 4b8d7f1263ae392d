// A page in dark colours with a relation chosen, as it is printed: what is dark on paper, and whether the evidence is there. Keeps the sheets. NAME PDF
import { open } from './open.mjs';

export default async function (browserPath, file, name, pdf) {
  const { browser, page, problems } = await open(browserPath, file, { colorScheme: 'dark' });
  const look = () => page.evaluate(() => {
    const light = ([r, g, b]) => (0.2126 * r + 0.7152 * g + 0.0722 * b) / 255;
    const parse = color => { const n = color.match(/[\d.]+/g).map(Number); return color.startsWith('color(') ? n.map((c, i) => (i < 3 ? c * 255 : c)) : n; };
    const pixel = canvas => {
      const own = Object.assign(document.createElement('canvas'), { width: 8, height: 8 }).getContext('2d');
      own.drawImage(canvas, 0, 0);
      return own.getImageData(3, 3, 1, 1).data;
    };
    const dark = [];
    for (const element of document.querySelectorAll('body, body *')) {
      const box = element.getBoundingClientRect();
      const style = getComputedStyle(element);
      const [r, g, b, alpha = 1] = parse(style.backgroundColor);
      if (box.width > 40 && box.height > 10 && style.visibility === 'visible' && alpha > 0.5 && light([r, g, b]) < 0.75) dark.push(`${element.tagName}.${element.className}#${element.id}`);
    }
    const canvas = document.getElementById('canvas');
    const quote = document.querySelector('#details .evidence blockquote');
    const seen = element => element && element.getClientRects().length > 0;
    return {
      dark, paper: light(parse(getComputedStyle(document.body).backgroundColor)), ink: quote && light(parse(getComputedStyle(quote).color)),
      canvas: seen(canvas) ? light([...pixel(canvas)]) : null,
      evidence: seen(quote) ? quote.textContent : null, marked: seen(quote) ? [...quote.querySelectorAll('mark.trigger')].map(m => m.textContent) : null,
      tools: [...document.querySelectorAll('#tools, #find, .tabs, .zoom-buttons, .actions, .details-bar')].filter(seen).map(e => e.id || e.className),
      clipped: seen(quote) && quote.getBoundingClientRect().right > document.documentElement.clientWidth + 1,
    };
  });
  await page.fill('#find', name);
  await page.keyboard.press('Enter');
  await page.locator('#details .row').first().click();
  const screen = await look();
  await page.emulateMedia({ media: 'print' });
  await page.waitForTimeout(300);
  const paper = await look();
  await page.emulateMedia({ media: 'screen' });
  await page.waitForTimeout(300);
  const after = await look();
  await page.emulateMedia({ media: null });
  await page.pdf({ path: pdf, format: 'A4', printBackground: true });
  await page.waitForTimeout(300);
  const restored = await look();
  await browser.close();
  return { ...problems, screen, paper, after, restored };
}
