import { judge } from "../engine/verdict.js";
import { figuresCsv, figuresJson } from "../format/figures.js";
import { printable } from "../format/printable.js";
import { parseTargets, writeTarget } from "./outputs.js";
import { openSession, readOperands } from "./reading.js";
const writers = { json: figuresJson, csv: figuresCsv };
async function figures(invocation) {
  const { values, io } = invocation;
  const targets = parseTargets(values.format, Object.keys(writers), io.cwd);
  const checked = await readOperands(openSession(invocation), invocation);
  const results = checked.map(({ result }) => result);
  const { files } = judge(results);
  const taken = results.filter((_, index) => files[index] !== "skipped");
  for (const target of targets) await writeTarget(target, writers[target.format]?.(taken) ?? "", io);
  const unread = taken.filter(({ report }) => report === null);
  for (const { path, unjudged } of unread) {
    io.stderr.write(`${printable(path)}: ${unjudged.map(({ message }) => printable(message)).join(" ")}
`);
  }
  return taken.length === 0 || unread.length > 0 ? 2 : 0;
}
export {
  figures
};
