function findGaps(items, begun = null) {
  const gaps = [];
  let last = begun;
  let previous = null;
  items.forEach((item, index) => {
    const expected = (last ?? 0) + 1;
    if (item.number === expected || item.number === 1) last = item.number;
    else {
      const misprint = previous !== null && items[index + 1]?.number === expected + 1;
      gaps.push({ item, previous, expected, misprint });
      last = misprint ? expected : item.number;
    }
    previous = item;
  });
  return gaps;
}
export {
  findGaps
};
