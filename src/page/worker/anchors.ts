/** The names of what is drawn, by which a finding and its place find each other. */

import type {TableId} from '../../standard/standard.ts'

export function cellAnchor(path: string): string {
  return `table-${path.split('.')[0] ?? ''}/cell/${path}`
}

export function labelAnchor(table: TableId, kind: 'row' | 'column' | 'group', id: string): string {
  return `table-${table}/${kind}/${id}`
}
