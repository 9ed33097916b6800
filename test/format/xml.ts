/** Reads XML back with saxes, which refuses what is not well formed, into elements that a test can look at. */

import {SaxesParser} from 'saxes'

export interface Element {
  readonly name: string
  readonly attributes: Readonly<Record<string, string>>
  readonly children: Element[]
  text: string
}

/** @throws Error where the text is not well-formed XML */
export function parseXml(text: string): Element {
  const root: Element = {name: '', attributes: {}, children: [], text: ''}
  const open = [root]
  const parser = new SaxesParser()
  parser.on('error', error => {
    throw error
  })
  parser.on('opentag', ({name, attributes}) => {
    const values = Object.entries(attributes).map(([key, value]) => [key, String(value)])
    const element: Element = {name, attributes: Object.fromEntries(values), children: [], text: ''}
    open.at(-1)?.children.push(element)
    open.push(element)
  })
  parser.on('text', text => {
    const element = open.at(-1)
    if (element !== undefined) element.text += text
  })
  parser.on('closetag', () => {
    open.pop()
  })
  parser.write(text).close()
  const [document] = root.children
  if (document === undefined) throw new Error('There is no element')
  return document
}

/** What an element of a format may have: its attributes, `!` in front of those that it must have, and its children. */
export type Forms = Readonly<
  Record<string, {readonly attributes: readonly string[]; readonly children: readonly string[]}>
>

/** Where a document departs from the forms of its elements. */
export function departures({name, attributes, children}: Element, forms: Forms): string[] {
  const form = forms[name]
  if (form === undefined) return [`<${name}> is not known`]
  const allowed = form.attributes.map(attribute => attribute.replace('!', ''))
  const required = form.attributes.filter(attribute => attribute.startsWith('!')).map(attribute => attribute.slice(1))
  return [
    ...Object.keys(attributes)
      .filter(attribute => !allowed.includes(attribute))
      .map(attribute => `<${name}> has no ${attribute}`),
    ...required
      .filter(attribute => attributes[attribute] === undefined)
      .map(attribute => `<${name}> lacks ${attribute}`),
    ...children.filter(child => !form.children.includes(child.name)).map(child => `<${name}> holds no <${child.name}>`),
    ...children.flatMap(child => departures(child, forms))
  ]
}
