// What becomes of colours in each theme: hex digits of grounds, lines, texts and borders. COLOUR…
import { open } from './open.mjs';

export default async function (browserPath, file, ...colors) {
  const painted = {};
  let problems = null;
  for (const colorScheme of ['light', 'dark']) {
    const opened = await open(browserPath, file, { colorScheme });
    painted[colorScheme] = await opened.page.evaluate(all => all.map(c => ({ color: c, ...kgView.painted(c) })), colors);
    // A theme that is switched by hand takes the colours of what is shown along.
    if (colorScheme === 'light') {
      await opened.page.click('#tab-table');
      const inks = () => opened.page.evaluate(() => [...document.querySelectorAll('#panel-table .type')].slice(0, 20).map(e => getComputedStyle(e).color));
      const before = await inks();
      await opened.page.click('#theme');
      painted.switched = { before, after: await inks(), ground: await opened.page.evaluate(() => getComputedStyle(document.body).backgroundColor) };
    }
    problems = opened.problems;
    await opened.browser.close();
  }
  return { ...problems, ...painted };
}
