// Frames a second while the view and a node are dragged; milliseconds of a search and of a filter until it is painted. Medians of several.
import { median, open } from './open.mjs';

export default async function (browserPath, file, query) {
  const { browser, page, problems } = await open(browserPath, file);
  const paint = await page.evaluate(() => performance.getEntriesByType('paint').find(e => e.name === 'first-contentful-paint').startTime);
  await page.waitForTimeout(800);
  const canvas = await page.locator('#canvas').boundingBox();
  const frames = () => page.evaluate(() => [kgView.counts().frames, performance.now()]);

  async function drag(x, y) {
    await page.mouse.move(x, y);
    await page.mouse.down();
    await page.mouse.move(x + 6, y + 6);
    const [before, begin] = await frames();
    for (let i = 0; i < 90; i++) await page.mouse.move(x + 6 + 90 * Math.sin(i / 14), y + 6 + 60 * Math.sin(i / 9));
    const [after, end] = await frames();
    await page.mouse.up();
    await page.waitForTimeout(250);
    return (after - before) * 1000 / (end - begin);
  }

  const corner = [canvas.x + 40, canvas.y + 60];
  const pan = [];
  for (let i = 0; i < 5; i++) pan.push(await drag(...corner));
  await page.keyboard.press('Home');
  const node = await page.evaluate(name => kgView.nodeAt(name), query);
  const lift = [];
  for (let i = 0; i < 3; i++) {
    const [x, y] = await page.evaluate(name => kgView.nodeAt(name), query);
    lift.push(await drag(canvas.x + x, canvas.y + y));
  }
  const moved = await page.evaluate(name => kgView.nodeAt(name), query);

  const searches = [];
  for (const text of ['a', 'ka', 'kar', 'front', 'ministry 1', query, 'attacked', 'zzzzz'])
    searches.push(await page.evaluate(value => {
      const input = document.getElementById('find');
      input.value = value;
      const begin = performance.now();
      input.dispatchEvent(new Event('input'));
      document.getElementById('hits').getBoundingClientRect();
      return performance.now() - begin;
    }, text));
  await page.fill('#find', '');

  const filter = [];
  for (let i = 0; i < 8; i++)
    filter.push(await page.evaluate(n => new Promise(done => {
      const boxes = document.querySelectorAll('#facets .checks.scroll input');
      const begin = performance.now();
      boxes[n % boxes.length].click();
      requestAnimationFrame(() => requestAnimationFrame(() => done(performance.now() - begin)));
    }), i));
  await browser.close();
  return { ...problems, paint, pan: median(pan), lift: median(lift), movedBy: Math.hypot(moved[0] - node[0], moved[1] - node[1]), search: median(searches), filter: median(filter), pans: pan, searches, filters: filter };
}
