// Opens every report of a folder in headless Chromium, and says what is wrong with it.
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import puppeteer from "puppeteer-core";

const folder = resolve(process.argv[2]);
const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
// Each width and each scheme once: what axe looks at does not depend on both together.
const axed = ["phone dark", "laptop light"];
const widths = { phone: [390, 844], laptop: [1280, 800] };
const browser = await puppeteer.launch({
  executablePath: process.env.CHROMIUM,
  args: ["--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage"],
});
let passed = 0;
const wrong = [];
const check = (holds, what) => (holds ? (passed += 1) : wrong.push(what));

for (const file of readdirSync(folder).filter((name) => name.endsWith(".html")).sort()) {
  const url = pathToFileURL(join(folder, file)).href;
  const page = await browser.newPage();
  const said = [];
  const asked = [];
  page.on("console", (message) => said.push(message.text()));
  page.on("pageerror", (error) => said.push(String(error)));
  page.on("dialog", async (dialog) => {
    said.push(`dialog: ${dialog.message()}`);
    await dialog.dismiss();
  });
  page.on("request", (request) => request.url() !== url && asked.push(request.url()));
  for (const scheme of ["light", "dark"]) {
    await page.emulateMediaFeatures([{ name: "prefers-color-scheme", value: scheme }]);
    for (const [name, [width, height]] of Object.entries(widths)) {
      await page.setViewport({ width, height });
      await page.goto(url, { waitUntil: "load" });
      const wide = await page.evaluate(() => document.documentElement.scrollWidth);
      check(wide <= width, `${file}: ${wide} pixels wide on a ${name}`);
      const found = !axed.includes(`${name} ${scheme}`) ? [] : await page.evaluate(async (source) => {
        // Evaluated from outside, so that the page's own rules against scripts stay as they are.
        (0, eval)(source);
        const result = await window.axe.run(document, { resultTypes: ["violations"] });
        return result.violations.map((one) => `${one.id}: ${one.help} (${one.nodes.map((node) => node.target).slice(0, 3).join("; ")})`);
      }, axe).catch((error) => [`axe did not run: ${error.message}`]);
      check(found.length === 0, `${file}, ${name}, ${scheme}: ${found.join("\n    ")}`);
      await page.screenshot({ path: join(folder, `${file}-${name}-${scheme}.png`), fullPage: true });
    }
  }
  // What people wrote must not have become anything but text.
  const made = await page.evaluate(() => {
    const never = "script, img, iframe, object, embed, video, audio, form, input, button, base, link, math, template, foreignObject";
    const found = [...document.querySelectorAll(never)].map((one) => one.tagName);
    for (const one of document.querySelectorAll("*")) {
      for (const { name, value } of one.attributes) {
        if (name.startsWith("on")) found.push(`${one.tagName} ${name}`);
        if (["href", "src", "xlink:href", "action"].includes(name) && !value.startsWith("#")) found.push(`${name}=${value}`);
      }
    }
    return found;
  });
  check(made.length === 0, `${file}: became markup: ${made.slice(0, 5).join(", ")}`);
  check(said.length === 0, `${file}: on the console: ${said.slice(0, 5).join(" | ")}`);
  check(asked.length === 0, `${file}: asked for ${asked.slice(0, 5).join(", ")}`);
  await page.emulateMediaFeatures([]);
  await page.emulateMediaType("print");
  const printed = Buffer.from(await page.pdf({ format: "A4", printBackground: true, preferCSSPageSize: true }));
  writeFileSync(join(folder, `${file}.pdf`), printed);
  const pages = printed.toString("latin1").match(/\/Type\s*\/Page\b/g)?.length ?? 0;
  check(pages > 0, `${file}: printed on no page`);
  if (file.includes("sponsor")) check(pages === 1, `${file}: printed on ${pages} pages of A4 and not on one`);
  await page.close();
}
await browser.close();
wrong.forEach((what) => console.log(`FAILED   ${what}`));
console.log(`${passed} passed, ${wrong.length} failed`);
process.exit(wrong.length ? 1 : 0);
