/**
 * Pages of findings, which quote the reports that they are about. The mark of the generator alone says nothing, as anybody
 * can put it on a report: the page has to be built as one of ours throughout.
 */

import {attribute, descendants, type HtmlElement, type HtmlParent, isElement} from './tree.ts'

const GENERATOR = 'nianbao-lint '

export function isOwnOutput(page: HtmlParent): boolean {
  let isMarked = false
  for (const element of descendants(page)) {
    if (element.tagName === 'meta' && attribute(element, 'name') === 'generator') {
      isMarked ||= attribute(element, 'content')?.startsWith(GENERATOR) === true
    }
    if (element.tagName === 'body') return isMarked && isBuiltAsOurs(element)
  }
  return false
}

/** A header, what there is to say of each report, a footer, and not a word outside. */
function isBuiltAsOurs(body: HtmlElement): boolean {
  const [main, ...others] = contentOf(body)
  if (main === undefined || others.length > 0 || !isElement(main) || main.tagName !== 'main') return false
  const names = contentOf(main).map(nameOf)
  const between = names.slice(1, -1)
  return (
    names.at(0) === 'header' && names.at(-1) === 'footer' && between.every(name => name === 'section' || name === 'div')
  )
}

type Content = HtmlParent['childNodes'][number]

function contentOf(parent: HtmlElement): readonly Content[] {
  return parent.childNodes.filter(node => isElement(node) || ('value' in node && node.value.trim() !== ''))
}

function nameOf(node: Content): string {
  return isElement(node) ? node.tagName : node.nodeName
}
