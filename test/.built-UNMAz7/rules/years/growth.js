import { compareExact, formatExact, subtract, sum } from "../../src/report/numbers.js";
function basesOf(claim, current, previous) {
  const readings = claim.readings.filter(({ paths }) => paths.every((path) => previous.get(path) !== void 0));
  const agreeing = readings.filter((reading) => agrees(claim, reading, current));
  const chosen = agreeing.length > 0 ? agreeing : readings;
  const bases = chosen.map((reading) => ({ previous: totalOf(reading, previous), words: reading.words }));
  if (bases.some((base) => base.previous === null)) return null;
  return bases.flatMap(({ previous: total, words }) => total === null ? [] : [{ previous: total, words }]);
}
function agrees(claim, reading, figures) {
  const total = totalOf(reading, figures);
  return total !== null && compareExact(total, claim.number) === 0;
}
function totalOf({ paths }, figures) {
  const numbers = paths.map((path) => figures.get(path)?.exact ?? null);
  return numbers.some((number) => number === null) ? null : sum(numbers.flatMap((number) => number ?? []));
}
function isRight({ number }, growth, previous) {
  const change = subtract(number, previous);
  const signed = growth.direction === "up" ? change : { ...change, units: -change.units };
  if (growth.unit === "count") return compareExact(signed, growth.by) === 0;
  const scale = 10n ** BigInt(Math.max(change.scale, previous.scale));
  const [part, whole] = [unitsAt(signed, scale), unitsAt(previous, scale)];
  if (whole <= 0n) return true;
  const difference = growth.by.units * whole - part * 100n * 10n ** BigInt(growth.by.scale);
  return (difference < 0n ? -difference : difference) <= whole;
}
function unitsAt({ units, scale }, target) {
  return units * target / 10n ** BigInt(scale);
}
function changeFrom({ number }, growth, { previous }) {
  const change = subtract(number, previous);
  const down = change.units < 0n;
  const size = { ...change, units: down ? -change.units : change.units };
  if (growth.unit === "count") {
    const count = formatExact(size);
    return { zh: `${down ? "\u51CF\u5C11" : "\u589E\u52A0"}${count}`, en: `${down ? "a fall" : "a rise"} of ${count}` };
  }
  const rate = rateOf(size, previous);
  return { zh: `${down ? "\u4E0B\u964D" : "\u589E\u957F"}${rate}`, en: `${down ? "a fall" : "a rise"} of ${rate}` };
}
function rateOf(size, previous) {
  const scale = 10n ** BigInt(Math.max(size.scale, previous.scale));
  const whole = unitsAt(previous, scale);
  return `${formatExact({ units: (unitsAt(size, scale) * 100000n + whole * 5n) / (whole * 10n), scale: 2 })}%`;
}
export {
  basesOf,
  changeFrom,
  isRight
};
