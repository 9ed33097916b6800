/** The arrow keys and Enter go up and down the figures of a drawn table. */

const steps: Readonly<Record<string, 1 | -1>> = {ArrowDown: 1, Enter: 1, ArrowUp: -1}

export function moveWithinColumn(event: KeyboardEvent): void {
  const step = steps[event.key]
  const {currentTarget: field} = event
  if (step === undefined || !(field instanceof HTMLInputElement)) return
  const [cell, table] = [field.closest('td'), field.closest('table')]
  if (cell === null || table === null) return
  const {left} = cell.getBoundingClientRect()
  const column = Array.from(table.querySelectorAll('td')).filter(other => isAt(other, left))
  const next = column[column.indexOf(cell) + step]?.querySelector('input')
  if (next === null || next === undefined) return
  event.preventDefault()
  next.focus()
  next.select()
}

function isAt(cell: Element, left: number): boolean {
  return Math.abs(cell.getBoundingClientRect().left - left) < 1
}
