import { resolve } from "node:path";
import { openSession } from "./reading.js";
async function printConfig(invocation) {
  const { values, io } = invocation;
  const session = openSession(invocation);
  const file = resolve(session.cwd, values["print-config"] ?? ".");
  const { config, effective } = await session.effective(file);
  const { rules } = await session.linterFor(file);
  const { extends: presets, standard, locale, plugins } = effective;
  const printed = {
    config: config?.path ?? null,
    extends: presets ?? ["recommended"],
    standard,
    locale: locale ?? "zh",
    plugins: plugins.map(({ name }) => name),
    rules: Object.fromEntries(
      rules.map(({ rule, options, severities }) => [rule.id, { messages: Object.fromEntries(severities), options }])
    )
  };
  io.stdout.write(`${JSON.stringify(printed, null, 2)}
`);
  return 0;
}
export {
  printConfig
};
