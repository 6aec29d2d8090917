// Bundles the editor into src/main/webapp/assets/js/editor.js, with the licences of what it contains beside it.
import { build } from "esbuild";
import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const here = dirname(fileURLToPath(import.meta.url));
const target = join(here, "../main/webapp/assets/js");

// EditorBundleTest reckons the same sum, and fails when the sources have moved on.
const sum = createHash("sha256");
for (const name of readdirSync(here)
  .filter((file) => /\.(js|mjs|json)$/.test(file))
  .sort()) {
  sum.update(`${name}\n`);
  sum.update(readFileSync(join(here, name), "utf8").replaceAll("\r\n", "\n"));
}

const { metafile } = await build({
  absWorkingDir: here,
  entryPoints: ["main.js"],
  outfile: join(target, "editor.js"),
  bundle: true,
  minify: true,
  format: "iife",
  target: "es2022",
  legalComments: "none",
  metafile: true,
  banner: { js: `/* Made from web-module/src/editor, sources ${sum.digest("hex")}; licences in editor-licenses.txt */` },
});

const packages = [
  ...new Set(
    Object.keys(metafile.inputs)
      .map((file) => /^node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(file)?.[1])
      .filter(Boolean),
  ),
].sort();
const licences = packages.map((name) => {
  const folder = join(here, "node_modules", name);
  const { version, license } = JSON.parse(readFileSync(join(folder, "package.json"), "utf8"));
  const file = ["LICENSE", "LICENSE.md", "LICENCE", "LICENSE.txt"].map((one) => join(folder, one)).find(existsSync);
  if (!file) throw new Error(`${name} brings no licence.`);
  return `${name} ${version} (${license})\n\n${readFileSync(file, "utf8").trim()}\n`;
});
writeFileSync(join(target, "editor-licenses.txt"), `editor.js contains:\n\n${licences.join(`\n${"-".repeat(78)}\n\n`)}`);
