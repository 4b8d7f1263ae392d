// SCENARIO BROWSER PAGE [ARGUMENTS…]: goes through a page as a reader would and prints what was seen as JSON.
const [scenario, browserPath, file, ...rest] = process.argv.slice(2);
const { default: go } = await import(`./${scenario}.mjs`);
process.stdout.write(JSON.stringify(await go(browserPath, file, ...rest)), () => process.exit(0));
