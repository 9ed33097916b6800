/** Items put together, by what they have in common or because they follow one another. */

export type Group<Item> = [Item, ...Item[]]

/** Puts an item to those with the same key. */
export function addTo<Key, Item>(groups: Map<Key, Group<Item>>, key: Key, item: Item): void {
  const group = groups.get(key)
  if (group === undefined) groups.set(key, [item])
  else group.push(item)
}

/** The items by their keys; keys and items in the order in which they come. */
export function grouped<Key, Item>(items: Iterable<Item>, keyOf: (item: Item) => Key): Map<Key, Group<Item>> {
  const groups = new Map<Key, Group<Item>>()
  for (const item of items) addTo(groups, keyOf(item), item)
  return groups
}

/**
 * The items cut into stretches.
 * @param goesOn whether an item belongs to the stretch before it
 */
export function stretches<Item>(
  items: Iterable<Item>,
  goesOn: (stretch: Readonly<Group<Item>>, item: Item) => boolean
): Group<Item>[] {
  const found: Group<Item>[] = []
  for (const item of items) {
    const last = found.at(-1)
    if (last !== undefined && goesOn(last, item)) last.push(item)
    else found.push([item])
  }
  return found
}
