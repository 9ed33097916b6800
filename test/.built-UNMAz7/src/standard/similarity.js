const MAX_LENGTH = 200;
function similarity(left, right, atLeast = 0) {
  if (left === right) return 1;
  const [short, long] = (left.length <= right.length ? [left, right] : [right, left]).map(
    (text) => text.slice(0, MAX_LENGTH)
  );
  if (short === void 0 || long === void 0 || long.length === 0) return 1;
  const allowed = Math.floor((1 - atLeast) * long.length + 1e-9);
  const distance = editDistance(short, long, allowed);
  return distance > allowed ? 0 : 1 - distance / long.length;
}
const rows = [new Uint16Array(MAX_LENGTH + 2), new Uint16Array(MAX_LENGTH + 2)];
function editDistance(short, long, limit) {
  const far = limit + 1;
  if (long.length - short.length > limit) return far;
  let [previous, current] = rows;
  for (let column = 0; column <= short.length; column++) previous[column] = column;
  for (let row = 1; row <= long.length; row++) {
    const from = Math.max(1, row - limit);
    const to = Math.min(short.length, row + limit);
    current[from - 1] = from === 1 ? row : far;
    let best = far;
    const unit = long.charCodeAt(row - 1);
    for (let column = from; column <= to; column++) {
      const above = column === row + limit ? far : previous[column] ?? far;
      const replaced = (previous[column - 1] ?? far) + (unit === short.charCodeAt(column - 1) ? 0 : 1);
      const value = Math.min(above + 1, (current[column - 1] ?? far) + 1, replaced);
      current[column] = value;
      if (value < best) best = value;
    }
    if (best > limit) return far;
    [previous, current] = [current, previous];
  }
  return previous[short.length] ?? far;
}
export {
  similarity
};
