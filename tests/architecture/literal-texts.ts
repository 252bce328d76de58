import ts from 'typescript'

/** A text that the owner would read, written into a source file instead of a catalogue. */
export type LiteralText = { readonly at: string; readonly text: string }

/** Attributes whose value is shown or read aloud. */
const shownAttributes = new Set([
  'alt',
  'aria-description',
  'aria-label',
  'aria-placeholder',
  'aria-roledescription',
  'aria-valuetext',
  'detail',
  'hint',
  'label',
  'no',
  'note',
  'placeholder',
  'text',
  'title',
  'yes',
])

/** Properties of objects that are shown somewhere: commands, toasts, choices. */
const shownProperties = new Set([
  'detail',
  'hint',
  'label',
  'message',
  'note',
  'reason',
  'text',
  'title',
  'why',
  'words',
])

/** The texts of a source file that belong into a catalogue. Symbols, figures and the names of keys are no texts. */
export function literalTextsOf(file: string, source: string): LiteralText[] {
  const parsed = ts.createSourceFile(file, source, ts.ScriptTarget.Latest, true, kindOf(file))
  const found: LiteralText[] = []
  const tell = (node: ts.Node, text: string) => {
    const at = `${file}:${parsed.getLineAndCharacterOfPosition(node.getStart()).line + 1}`
    found.push({ at, text: text.replaceAll(/\s+/g, ' ').trim() })
  }
  const visit = (node: ts.Node): void => {
    if (ts.isJsxText(node)) {
      if (hasWords(node.text) && !isInside(node, 'kbd')) tell(node, node.text)
    } else if (ts.isStringLiteralLike(node) || ts.isTemplateExpression(node)) {
      const text = writtenOf(node)
      if (hasWords(text) && !isSilent(node) && (isShown(node) || readsAsProse(text))) tell(node, text)
    }
    ts.forEachChild(node, visit)
  }
  visit(parsed)
  return found
}

const kindOf = (file: string): ts.ScriptKind => (file.endsWith('x') ? ts.ScriptKind.TSX : ts.ScriptKind.TS)

/** What stands written in a string or a template; its gaps are left out. */
const writtenOf = (node: ts.StringLiteralLike | ts.TemplateExpression): string =>
  ts.isTemplateExpression(node)
    ? [node.head.text, ...node.templateSpans.map(span => span.literal.text)].join('…')
    : node.text

const hasWords = (text: string) => /\p{L}{2}/u.test(text.replaceAll(sameEverywhere, ''))

/** Keys are called what stands on them, and a name is a name. */
const sameEverywhere = /\b(?:(?:Ctrl|Enter|Esc|Shift|Tab)\b(?: [A-Z]\b)?|Evenkeel\b)/g

/** Words beside each other. Ids, paths and single class names have no space; rows of class names are silent by their place. */
const readsAsProse = (text: string) => /[\p{L}…][’”.,:;?]? “?[\p{L}…]/u.test(text)

/** Whether a value stands where it is shown: as a child or in an attribute or property that is read. */
function isShown(node: ts.Node): boolean {
  const outer = outermost(node)
  const { parent } = outer
  if (ts.isJsxExpression(parent)) {
    if (ts.isJsxElement(parent.parent) || ts.isJsxFragment(parent.parent)) return !isInside(parent, 'kbd')
    return ts.isJsxAttribute(parent.parent) && shownAttributes.has(parent.parent.name.getText())
  }
  if (ts.isJsxAttribute(parent)) return shownAttributes.has(parent.name.getText())
  return ts.isPropertyAssignment(parent) && parent.initializer === outer && shownProperties.has(parent.name.getText())
}

/** The expression that a value is one of the outcomes of: branches, fallbacks and parentheses are looked through. */
function outermost(node: ts.Node): ts.Node {
  const { parent } = node
  if (ts.isParenthesizedExpression(parent)) return outermost(parent)
  if (ts.isConditionalExpression(parent) && parent.condition !== node) return outermost(parent)
  if (ts.isBinaryExpression(parent) && isFallback(parent, node)) return outermost(parent)
  return node
}

const isFallback = ({ operatorToken, right }: ts.BinaryExpression, node: ts.Node): boolean =>
  right === node &&
  [ts.SyntaxKind.AmpersandAmpersandToken, ts.SyntaxKind.BarBarToken, ts.SyntaxKind.QuestionQuestionToken].includes(
    operatorToken.kind,
  )

/** Where no owner looks: types, imports, class names, what is thrown at whoever wrote the code, what is compared. */
function isSilent(node: ts.Node): boolean {
  const outer = outermost(node)
  const { parent } = outer
  if (ts.isLiteralTypeNode(parent) || ts.isImportDeclaration(parent) || ts.isExportDeclaration(parent)) return true
  if (ts.isNewExpression(parent)) return /Error$/.test(parent.expression.getText())
  if (ts.isBinaryExpression(parent)) return /^[!=]==?$/.test(parent.operatorToken.getText())
  const attribute = ts.isJsxExpression(parent) ? parent.parent : parent
  return ts.isJsxAttribute(attribute) && !shownAttributes.has(attribute.name.getText())
}

function isInside(node: ts.Node, tag: string): boolean {
  const { parent } = node
  return ts.isJsxElement(parent) && parent.openingElement.tagName.getText() === tag
}
