/** The clips of a graphic object of OFD: outside of them nothing of it is painted. */

import {child, childrenNamed, value, type XmlElement} from '../containers/xml.ts'
import {compose, type Matrix} from '../page/matrix.ts'
import {around, type Box} from '../page/page.ts'
import {aroundPoints} from '../page/shapes.ts'
import {shapesOf} from './path.ts'
import {boxOf, matrixOf} from './values.ts'

/**
 * A box around each clip, as large as it may be: programs differ in whether the matrix of the object bears on its clips.
 * @param toPage the ways in which the coordinates of the clips may become those of the page
 */
export function clipsOf(object: XmlElement, toPage: readonly Matrix[]): readonly Box[] {
  return childrenNamed(child(object, 'Clips'), 'Clip').flatMap(clip => {
    const areas = childrenNamed(clip, 'Area')
    const paths = areas.map(area => child(area, 'Path'))
    // Of text that clips nobody knows the shape.
    if (paths.includes(null)) return []
    const boxes = areas.flatMap((area, index) => toPage.flatMap(matrix => boxesOf(area, paths[index] ?? null, matrix)))
    return boxes.length === 0 ? [] : [around(boxes)]
  })
}

function boxesOf(area: XmlElement, path: XmlElement | null, toPage: Matrix): Box[] {
  const boundary = boxOf(path === null ? null : value(path, 'Boundary'))
  if (path === null || boundary === null) return []
  const moved: Matrix = [1, 0, 0, 1, boundary[0], boundary[1]]
  const matrix = [matrixOf(path), moved, matrixOf(area), toPage].reduce(compose)
  return shapesOf(child(path, 'AbbreviatedData')?.text ?? '', matrix).map(aroundPoints)
}
