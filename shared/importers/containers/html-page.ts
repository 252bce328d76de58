import { parse, type DefaultTreeAdapterTypes } from 'parse5'

export type HtmlElement = DefaultTreeAdapterTypes.Element
type Node = DefaultTreeAdapterTypes.ChildNode

/** A saved page, parsed and inert: nothing in it runs or loads. */
export type HtmlPage = {
  readonly title: string
  /** Every element, in the order of the page. */
  readonly elements: readonly HtmlElement[]
  readonly html: string
}

/** The value of an attribute. */
export const attribute = (element: HtmlElement, name: string): string | undefined =>
  element.attrs.find(attr => attr.name === name)?.value

const isElement = (node: Node): node is HtmlElement => 'tagName' in node

/** The readable text of an element; `br` and the ends of paragraphs are line breaks. */
export function textOf(element: HtmlElement, skip: (element: HtmlElement) => boolean = () => false): string {
  let text = ''
  const stack: (Node | string)[] = [element]
  while (stack.length > 0) {
    const node = stack.pop()
    if (node === undefined) break
    if (typeof node === 'string') text += node
    else if (node.nodeName === '#text' && 'value' in node) text += node.value
    else if (isElement(node) && node.tagName !== 'script' && node.tagName !== 'style' && !skip(node)) {
      if (node.tagName === 'br') text += '\n'
      else {
        if (node.tagName === 'p' || node.tagName === 'div') stack.push('\n')
        for (let index = node.childNodes.length - 1; index >= 0; index--) {
          const child = node.childNodes[index]
          if (child) stack.push(child)
        }
      }
    }
  }
  return text.trim()
}

/** All elements below a node, in the order of the page. */
export function elementsOf(root: { readonly childNodes: readonly Node[] }): HtmlElement[] {
  const found: HtmlElement[] = []
  const stack: Node[] = [...root.childNodes].reverse()
  while (stack.length > 0) {
    const node = stack.pop()
    if (!node || !isElement(node)) continue
    found.push(node)
    for (let index = node.childNodes.length - 1; index >= 0; index--) {
      const child = node.childNodes[index]
      if (child) stack.push(child)
    }
  }
  return found
}

/** Parses a saved page. */
export function readPage(html: string): HtmlPage {
  const elements = elementsOf(parse(html))
  const title = elements.find(element => element.tagName === 'title')
  return { title: title ? textOf(title) : '', elements, html }
}
