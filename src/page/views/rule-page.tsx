/** What a rule's page says: made of the tree of its Markdown, so that no text becomes markup. */

import type {PhrasingContent, RootContent} from 'mdast'
import type {ComponentChildren} from 'preact'
import {useState} from 'preact/hooks'
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import {unified} from 'unified'
import {rulePage} from '../attachments.ts'

export function RulePage({id, title}: {id: string; title: string}) {
  const [isOpen, setOpen] = useState(false)
  return (
    <div class="rule">
      <p>
        <b>规则</b>
        <span>
          {title} <code>{id}</code>{' '}
          <button type="button" class="plain" aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>
            {isOpen ? '收起' : '详细说明'}
          </button>
        </span>
      </p>
      {isOpen && <div class="rule-page">{blocks(contentOf(id))}</div>}
    </div>
  )
}

/** Without its title and the sentence in English. */
function contentOf(id: string): readonly RootContent[] {
  const text = rulePage(id)
  if (text === null) return []
  const {children} = unified().use(remarkParse).use(remarkGfm).parse(text)
  return children.filter(node => node.type !== 'blockquote' && !(node.type === 'heading' && node.depth === 1))
}

function blocks(nodes: readonly RootContent[]): ComponentChildren {
  return nodes.map((node, index) => <Block key={index} node={node} />)
}

function Block({node}: {node: RootContent}) {
  switch (node.type) {
    case 'heading':
      return <h3>{inline(node.children)}</h3>
    case 'paragraph':
      return <p>{inline(node.children)}</p>
    case 'list':
      return node.ordered === true ? <ol>{items(node.children)}</ol> : <ul>{items(node.children)}</ul>
    case 'table':
      return (
        <table>
          <tbody>
            {node.children.map((row, index) => (
              <tr key={index}>
                {row.children.map((cell, column) => (
                  <td key={column}>{inline(cell.children)}</td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      )
    case 'code':
      return <pre>{node.value}</pre>
    default:
      return null
  }
}

function items(nodes: readonly {readonly children: readonly RootContent[]}[]): ComponentChildren {
  return nodes.map(({children}, index) => <li key={index}>{blocks(children)}</li>)
}

function inline(nodes: readonly PhrasingContent[]): ComponentChildren {
  return nodes.map((node, index) => {
    switch (node.type) {
      case 'text':
        return node.value
      case 'inlineCode':
        return <code key={index}>{node.value}</code>
      case 'strong':
        return <b key={index}>{inline(node.children)}</b>
      case 'emphasis':
        return <em key={index}>{inline(node.children)}</em>
      case 'link':
        return <span key={index}>{inline(node.children)}</span>
      default:
        return null
    }
  })
}
